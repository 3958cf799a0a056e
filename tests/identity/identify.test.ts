import { describe, expect, test } from "vitest";
import { deriveNode, type StoredRecord } from "../../server/domain/derive.ts";
import type { ExtractedIncident, Extraction } from "../../server/domain/model.ts";
import { identify } from "../../server/identity/identify.ts";
import { articleOf, emptyExtraction, spanOf } from "./extraction-fixture.ts";

const TEXT = [
  "Depot burns in Harrow",
  "",
  "The Tern Army shelled a depot in Harrow on Tuesday, Anna Lind said.",
  'Lind noted that villagers were alleging that "at least 20 people were killed" in Harrow.',
].join("\n");

function incident(over: Partial<ExtractedIncident> = {}): ExtractedIncident {
  return {
    id: "i1",
    type: "ATTACK",
    subtype: "shelling",
    triggers: [{ ...spanOf(TEXT, "shelled"), confidence: 0.9 }],
    status: "happened",
    claim: "c1",
    date: { start: "2031-03-04", end: "2031-03-04", precision: "day", span: spanOf(TEXT, "Tuesday") },
    places: [{ ref: "e2", span: spanOf(TEXT, "Harrow", 1), confidence: 0.8 }],
    actors: [{ ref: "e3", span: spanOf(TEXT, "Tern Army"), confidence: 0.8 }],
    targets: [{ ref: null, span: spanOf(TEXT, "a depot"), confidence: 0.7 }],
    figures: [
      {
        kind: "killed",
        min: 20,
        max: null,
        text: "at least 20 people",
        span: spanOf(TEXT, "at least 20 people"),
        confidence: 0.6,
        claim: "c2",
      },
    ],
    confidence: 0.85,
    ...over,
  };
}

function extraction(over: Partial<Extraction> = {}): Extraction {
  const entity = (id: string, kind: "Person" | "Organisation" | "Place", names: string[]) => ({
    id,
    kind,
    name: names[0] as string,
    aliases: names,
    mentions: names.map((n) => ({ ...spanOf(TEXT, n, n === "Lind" ? 1 : 0), confidence: 0.9 })),
    confidence: 0.9,
  });
  const said = { kind: "indirect", stance: "asserts", confidence: 0.8 } as const;
  return {
    ...emptyExtraction(TEXT),
    entities: [
      entity("e1", "Person", ["Anna Lind", "Lind"]),
      entity("e2", "Place", ["Harrow"]),
      entity("e3", "Organisation", ["Tern Army"]),
    ],
    claims: [
      {
        id: "c1",
        ...said,
        content: [spanOf(TEXT, "The Tern Army shelled a depot in Harrow on Tuesday")],
        cue: spanOf(TEXT, "said"),
        source: spanOf(TEXT, "Anna Lind"),
        speaker: "e1",
        parent: null,
        about: [{ ref: "i1", span: spanOf(TEXT, "shelled") }],
      },
      {
        id: "c3",
        ...said,
        content: [spanOf(TEXT, 'villagers were alleging that "at least 20 people were killed" in Harrow')],
        cue: spanOf(TEXT, "noted"),
        source: spanOf(TEXT, "Lind", 1),
        speaker: "e1",
        parent: null,
        about: [],
      },
      {
        id: "c2",
        ...said,
        stance: "alleges",
        content: [spanOf(TEXT, "at least 20 people were killed")],
        cue: spanOf(TEXT, "alleging"),
        source: spanOf(TEXT, "villagers"),
        speaker: null,
        parent: "c3",
        about: [],
      },
    ],
    incidents: [incident()],
    ...over,
  };
}

describe("identify", () => {
  const article = articleOf(TEXT);
  const graph = identify(article, extraction());
  const edge = (type: string) => graph.edges.filter((e) => e.type === type);
  const record = (kind: string) => graph.records.filter((r) => r.data.kind === kind);

  test("every record and edge has evidence inside the text, and every edge joins known nodes", () => {
    const nodes = new Set([article.id, ...graph.records.map((r) => r.node)]);
    for (const { evidence } of [...graph.records, ...graph.edges]) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const e of evidence) {
        expect(e.start).toBeGreaterThanOrEqual(e.sentence.start);
        expect(e.end).toBeLessThanOrEqual(e.sentence.end);
        expect(e.end).toBeLessThanOrEqual(TEXT.length);
      }
    }
    for (const e of graph.edges) expect([nodes.has(e.from), nodes.has(e.to)]).toEqual([true, true]);
  });

  test("what stands inside a claim rests on it and carries its stance", () => {
    const claim = record("Claim").find((r) => r.data.kind === "Claim" && r.data.cue === "said")?.node;
    expect(edge("OCCURRED_IN")[0]).toMatchObject({ claim, properties: { stance: "asserts" } });
    expect(edge("REPORTS")[0]).toMatchObject({ claim });
  });

  test("the chain: the outer claim quotes the inner one, which rests on it", () => {
    const quotes = edge("QUOTES")[0];
    expect(record("Claim").find((r) => r.node === quotes?.to)?.data).toMatchObject({
      source: "villagers",
      speaker: null,
      parent: quotes?.from,
    });
    expect(edge("STATES").find((e) => e.to === quotes?.to)).toMatchObject({ claim: quotes?.from });
  });

  test("who a quoted claim quotes rests on whoever quotes it", () => {
    const nested = extraction();
    nested.claims = nested.claims.map((c) => (c.id === "c3" ? { ...c, parent: "c1" } : c));
    const [outer, inner] = ["c1", "c3"].map((id) => nested.claims.find((c) => c.id === id)?.content[0]?.start);
    const { records, edges } = identify(article, nested);
    const nodeAt = (start: number | undefined) => records.find((r) => r.evidence[0]?.start === start)?.node;
    const quotes = edges.filter((e) => e.type === "QUOTES").map((e) => [e.from, e.claim]);
    expect(quotes).toHaveLength(2);
    expect(quotes).toContainEqual([nodeAt(outer), null]);
    expect(quotes).toContainEqual([nodeAt(inner), nodeAt(outer)]);
  });

  test("who made a claim is as sure as the claim and the link to its speaker together", () => {
    const sureOf = (speakerConfidence: number) => {
      const found = extraction();
      const claims = found.claims.map((c) => ({ ...c, confidence: 0.5, speakerConfidence }));
      return identify(article, { ...found, claims }).edges.find((e) => e.type === "MADE_BY")?.confidence;
    };
    expect([1, 0.5].map(sureOf)).toEqual([0.5, 0.25]);
  });

  test("a figure hangs on whoever gives it", () => {
    expect(edge("COUNTED")[0]).toMatchObject({
      qualifier: "killed:20:",
      properties: { figure: { text: "at least 20 people" } },
    });
    expect(record("Claim").find((r) => r.node === edge("COUNTED")[0]?.from)?.data).toMatchObject({ cue: "alleging" });
  });

  test("a claim that gives an incident's figure is about the incident, on its own speaker's word", () => {
    const counted = edge("COUNTED")[0];
    const about = edge("ABOUT").filter((e) => e.from === counted?.from);
    expect(about).toMatchObject([{ to: counted?.to, claim: counted?.from }]);
  });

  test("a title names what, whom and where; a nameless target is kept as its words", () => {
    expect(record("Incident")[0]?.data).toMatchObject({
      title: "Shelling of a depot, Harrow",
      told: false,
      figures: [{ text: "at least 20 people", told: false }],
      unnamed: [{ role: "target", text: "a depot" }],
    });
  });

  test("a title does not name a place that was only concluded", () => {
    const places = [{ ref: "e2", span: spanOf(TEXT, "Harrow", 1), confidence: 0.8, inferred: "discourse" as const }];
    const { records } = identify(article, extraction({ incidents: [incident({ places })] }));
    expect(records.find((r) => r.data.kind === "Incident")?.data).toMatchObject({ title: "Shelling of a depot" });
  });

  test("the same article gives the same graph; finds in another order too", () => {
    const found = extraction();
    const reversed = { ...found, entities: [...found.entities].reverse(), claims: [...found.claims].reverse() };
    expect(identify(article, found)).toEqual(graph);
    expect(identify(article, reversed).edges).toEqual(graph.edges);
  });

  test("what does not stand in the text is left out, and nothing points to it", () => {
    const beyond = { start: TEXT.length - 2, end: TEXT.length + 5 };
    const bad = extraction();
    bad.entities = bad.entities.map((e) => (e.id === "e1" ? { ...e, mentions: [{ ...beyond, confidence: 1 }] } : e));
    const result = identify(article, bad);
    expect(result.records.some((r) => r.data.kind === "Person")).toBe(false);
    expect(result.edges.some((e) => e.type === "MADE_BY")).toBe(false);
    expect(result.records.filter((r) => r.data.kind === "Claim")).toHaveLength(3);
  });
});

describe("incidents across articles", () => {
  const nodeOf = (over: Partial<ExtractedIncident>, file = "a.txt") =>
    identify(articleOf(`${TEXT}\n${file}`), extraction({ incidents: [incident(over)] })).records.find(
      (r) => r.data.kind === "Incident",
    )?.node;

  test("same type, subtype, place and day is one, whoever tells it", () => {
    expect(nodeOf({}, "b")).toBe(nodeOf({ status: "denied", claim: null }, "c"));
  });
  test.each<[string, Partial<ExtractedIncident>]>([
    ["another subtype", { subtype: "bombing" }],
    [
      "another day",
      { date: { start: "2031-03-03", end: "2031-03-03", precision: "day", span: spanOf(TEXT, "Tuesday") } },
    ],
    ["only a month", { date: { start: "2031-03", end: "2031-03", precision: "month", span: spanOf(TEXT, "Tuesday") } }],
    ["no place", { places: [] }],
    [
      "a place that was only concluded",
      { places: [{ ref: "e2", span: spanOf(TEXT, "Harrow", 1), confidence: 0.8, inferred: "discourse" }] },
    ],
    ["a plan", { status: "planned" }],
  ])("%s stays apart", (_name, over) => {
    expect(nodeOf(over, "b")).not.toBe(nodeOf({}, "c"));
  });
  test("a figure that one article tells is told, though another has it from a speaker", () => {
    const records = ["c2", null].map((claim) => {
      const figures = incident().figures.map((f) => ({ ...f, claim }));
      const article = articleOf(`${TEXT}\n${claim}`);
      const { records } = identify(article, extraction({ incidents: [incident({ figures })] }));
      return { ...records.find((r) => r.data.kind === "Incident"), article: article.id } as StoredRecord;
    });
    expect(deriveNode("inc_1", records)).toMatchObject({ figures: [{ min: 20, told: true }] });
  });
  test("an article that tells two alike apart keeps them apart", () => {
    const second = incident({ id: "i2", triggers: [{ ...spanOf(TEXT, "burns"), confidence: 0.9 }] });
    const nodes = identify(articleOf(TEXT), extraction({ incidents: [incident(), second] })).records.filter(
      (r) => r.data.kind === "Incident",
    );
    expect(new Set(nodes.map((n) => n.node)).size).toBe(2);
  });
});
