import { describe, expect, test } from "vitest";
import { joinWindows } from "../../../server/extract/builtin/encoder/06-decode.ts";
import { createClaimDecoder } from "../../../server/extract/builtin/encoder/decode/claims.ts";
import { createIncidentDecoder } from "../../../server/extract/builtin/encoder/decode/incidents.ts";
import { createNameDecoder } from "../../../server/extract/builtin/encoder/decode/names.ts";
import { createPairScorer } from "../../../server/extract/builtin/encoder/decode/pairs.ts";
import { createRelationDecoder } from "../../../server/extract/builtin/encoder/decode/relations.ts";
import { CUE, TRIGGER } from "../../../server/extract/builtin/encoder/labels.ts";
import type { NamePrediction, Predictions, WordRange } from "../../../server/extract/builtin/types.ts";
import { CLAIM_ROLE_COUNT, HandMadeWindow, neutral, RELATION_ROLE_COUNT } from "./scores.ts";

const zeros = (length: number) => new Array<number>(length).fill(0);
const names = createNameDecoder({
  trans: Array.from({ length: 13 }, () => zeros(13)),
  start: zeros(13),
  end: zeros(13),
});
const claims = createClaimDecoder(neutral(CLAIM_ROLE_COUNT));
const incidents = createIncidentDecoder(neutral(6));
const relations = createRelationDecoder(neutral(RELATION_ROLE_COUNT));
const range = ({ from, to }: WordRange) => [from, to];

describe("names", () => {
  const read = (window: HandMadeWindow) => names(window.view.scores.tags).map((n) => [n.type, n.from, n.to]);

  test.each([
    ["a single word", new HandMadeWindow(3).name(1, "S-LOC"), [["LOC", 1, 2]]],
    ["begin, inside, end", new HandMadeWindow(4).name(0, "B-ORG").name(1, "I-ORG").name(2, "E-ORG"), [["ORG", 0, 3]]],
    [
      "two names side by side",
      new HandMadeWindow(2).name(0, "S-PER").name(1, "S-PER"),
      [
        ["PER", 0, 1],
        ["PER", 1, 2],
      ],
    ],
    ["up to the window's end", new HandMadeWindow(2).name(0, "B-PER").name(1, "E-PER"), [["PER", 0, 2]]],
    ["an inside without a begin gives way", new HandMadeWindow(3).name(1, "I-PER", 1), []],
    ["a begin without an end gives way", new HandMadeWindow(1).name(0, "B-PER", 1), []],
    [
      "a name keeps one type: the likelier",
      new HandMadeWindow(2).name(0, "B-PER", 5).name(1, "E-ORG", 9),
      [["ORG", 0, 2]],
    ],
    ["nothing", new HandMadeWindow(3), []],
    ["no words", new HandMadeWindow(0), []],
  ])("%s", (_, window, expected) => {
    expect(read(window)).toEqual(expected);
  });

  test("a surer name has a higher confidence, between 0 and 1", () => {
    const confidence = (score: number) =>
      names(new HandMadeWindow(1).name(0, "S-PER", score).view.scores.tags)[0]?.confidence ?? 0;
    expect(confidence(3)).toBeGreaterThan(0);
    expect(confidence(6)).toBeGreaterThan(confidence(3));
    expect(confidence(60)).toBeLessThanOrEqual(1);
  });
});

describe("claims", () => {
  const cueAt = (window: HandMadeWindow, word: number) => window.tag(word, "cue", CUE.first);

  test("a cue with its further words, source, content, stance and kind", () => {
    const window = cueAt(new HandMadeWindow(12), 3).tag(4, "cue", CUE.further);
    window.fill(0, [0, 1]).fill(1, [5, 6, 7]).tag(3, "stance", 4).tag(3, "kind", 1);
    const [claim] = claims(window.view);
    expect(claim).toMatchObject({ stance: "warns", kind: "indirect" });
    expect(claim?.stanceScores.reduce((a, b) => a + b, 0)).toBeCloseTo(1);
    expect([claim?.cue, claim?.source, ...(claim?.content ?? [])].map((r) => r && range(r))).toEqual([
      [3, 5],
      [0, 2],
      [5, 8],
    ]);
  });

  test.each([
    ["two unsure words inside are bridged", [0, 1, 4, 5], [[0, 6]]],
    [
      "three are not",
      [0, 1, 5, 6],
      [
        [0, 2],
        [5, 7],
      ],
    ],
    ["a stray word far from a long content is dropped", [0, 1, 2, 3, 4, 5, 6, 12], [[0, 7]]],
    [
      "a second part of four words is kept",
      [...Array(30).keys(), 35, 36, 37, 38],
      [
        [0, 30],
        [35, 39],
      ],
    ],
    ["none", [], []],
  ])("content: %s", (_, words, expected) => {
    const window = cueAt(new HandMadeWindow(40), 39).fill(1, words);
    expect(claims(window.view)[0]?.content.map(range)).toEqual(expected);
  });

  test("of two candidates for the source the longer one of equally sure words is taken", () => {
    const window = cueAt(new HandMadeWindow(12), 11).fill(0, [0, 5, 6]);
    expect(range(claims(window.view)[0]?.source ?? { from: -1, to: -1 })).toEqual([5, 7]);
  });

  test("no source is null", () => {
    expect(claims(cueAt(new HandMadeWindow(2), 0).view)[0]?.source).toBeNull();
  });

  test("only cues that share a word with the window's own range are told", () => {
    const window = new HandMadeWindow(9, { from: 3, to: 6 });
    for (const word of [0, 2, 4, 8]) cueAt(window, word);
    window.tag(3, "cue", CUE.further);
    expect(claims(window.view).map((claim) => claim.cue.from)).toEqual([2, 4]);
  });

  test("content may reach beyond the window's own range", () => {
    const window = cueAt(new HandMadeWindow(9, { from: 0, to: 4 }), 3).fill(1, [4, 5, 6, 7, 8]);
    expect(claims(window.view)[0]?.content.map(range)).toEqual([[4, 9]]);
  });
});

describe("incidents", () => {
  test("a trigger with type, status and fillers", () => {
    const window = new HandMadeWindow(8).tag(2, "trigger", TRIGGER.types).tag(3, "trigger", TRIGGER.further);
    window.tag(2, "status", 2).fillIncident("killed", [4, 6]).fillIncident("place", [7]);
    const [incident] = incidents(window.view);
    expect(incident).toMatchObject({ type: "ATTACK", status: "planned", trigger: { from: 2, to: 4 } });
    expect(incident?.arguments.map((a) => [a.role, a.from, a.to])).toEqual([
      ["place", 7, 8],
      ["killed", 4, 7],
    ]);
  });

  test("a word that surely opens an incident counts, though its type is unsure", () => {
    const window = new HandMadeWindow(1).tag(0, "trigger", TRIGGER.types, 9);
    window.view.scores.tags[16 + TRIGGER.types + 3] = 8.9;
    expect(incidents(window.view)).toHaveLength(1);
  });
});

describe("relations", () => {
  const name = (type: NamePrediction["type"], from: number, to: number) => ({ type, from, to, confidence: 1 });
  const told = (window: HandMadeWindow, names: NamePrediction[]) =>
    relations(window.view, names).map((r) => [r.type, r.from.from, r.to.from, r.role && range(r.role)]);

  test("a role joins a person's last word to a body's, and has the role's words", () => {
    const window = new HandMadeWindow(9).fillRelation("HOLDS_ROLE", [8]).fillRelation("role", [4, 5]);
    expect(told(window, [name("PER", 0, 2), name("ORG", 7, 9)])).toEqual([["HOLDS_ROLE", 0, 7, [4, 6]]]);
  });

  test.each<[string, NamePrediction[]]>([
    ["the kinds of its ends do not fit", [name("LOC", 0, 1), name("LOC", 2, 3)]],
    ["there is one name alone", [name("PER", 0, 1)]],
    ["the first name is another window's", [name("PER", 5, 6), name("ORG", 2, 3)]],
  ])("nothing is told where %s", (_why, names) => {
    expect(told(new HandMadeWindow(6, { from: 0, to: 4 }).fillRelation("MEMBER_OF", [0, 2]), names)).toEqual([]);
  });
});

describe("pair scores", () => {
  test("are the scaled dot product and the biases of distance, sentence and role, through the logistic function", () => {
    const { view } = new HandMadeWindow(3);
    const { claims: vectors } = view.scores;
    vectors.fillers.fill(0);
    vectors.predicates[0] = 4;
    vectors.fillers[2 * CLAIM_ROLE_COUNT * 65] = 6;
    const weights = neutral(CLAIM_ROLE_COUNT);
    // Two words after the predicate is step 3 (2 log2 3 = 3.17), one sentence on is bucket 5.
    Object.assign(weights.dist[0] ?? [], { 19: 0.5 });
    Object.assign(weights.sent[0] ?? [], { 5: 0.25 });
    weights.bias[0] = -1;
    const [source, content] = createPairScorer(weights)(vectors, { word: 0, sentences: [0, 0, 1] });
    const logistic = (x: number) => 1 / (1 + Math.exp(-x));
    expect(source?.[2]).toBeCloseTo(logistic((4 * 6) / 8 + 0.5 + 0.25 - 1), 6);
    expect(source?.[0]).toBeCloseTo(logistic(-1), 6);
    expect([...(content ?? [])]).toEqual([0.5, 0.5, 0.5]);
  });
});

describe("joining windows", () => {
  const name = (from: number, to: number): NamePrediction => ({ from, to, type: "PER", confidence: 1 });
  const part = (...names: NamePrediction[]): Predictions => ({ names, claims: [], incidents: [], relations: [] });

  test.each([
    [
      "what both windows see is told once",
      [part(name(1, 3), name(8, 11)), part(name(8, 11), name(12, 13))],
      [
        [1, 3],
        [8, 11],
        [12, 13],
      ],
    ],
    [
      "of two readings of one name the first window's is kept",
      [part(name(8, 11)), part(name(9, 10), name(11, 12))],
      [
        [8, 11],
        [11, 12],
      ],
    ],
    [
      "a window without findings changes nothing",
      [part(name(8, 11)), part(), part(name(30, 31))],
      [
        [8, 11],
        [30, 31],
      ],
    ],
    ["no windows", [], []],
  ])("%s", (_, parts, expected) => {
    expect(joinWindows(parts).names.map(range)).toEqual(expected);
  });
});
