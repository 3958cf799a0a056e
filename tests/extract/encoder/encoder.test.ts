import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { INCIDENT_STATUSES, STANCES } from "../../../server/domain/model.ts";
import { tokenise } from "../../../server/extract/builtin/02-sentences.ts";
import { createEncoder, type Encoder } from "../../../server/extract/builtin/encoder/encoder.ts";
import type { Predictions, Scored, WordRange } from "../../../server/extract/builtin/types.ts";
import { BLAST, HOSTILE_TEXTS, longArticle, noise } from "./articles.ts";

let encoder: Encoder;
beforeAll(async () => {
  encoder = await createEncoder();
});
afterAll(() => encoder.close());

const read = (text: string) => encoder.predict(tokenise(text));

/** The words of a range as the text has them. */
function quoter(text: string): (range: WordRange | null | undefined) => string | null {
  const { words } = tokenise(text);
  return (range) => (range ? text.slice(words[range.from]?.start, words[range.to - 1]?.end) : null);
}

describe("an invented report", () => {
  let found: Predictions;
  const quote = quoter(BLAST);
  beforeAll(async () => {
    found = await read(BLAST);
  });

  // int8 results differ a little between processors: only what the encoder is sure of is expected.
  test("names with their types", () => {
    const names = found.names.map((name) => `${name.type} ${quote(name)}`);
    expect(names).toEqual(
      expect.arrayContaining([
        "LOC Port Selwick",
        "ORG Interior Ministry of Norland",
        "PER Marta Ilves",
        "ORG Free Coast Movement",
        "PER Tomas Rehn",
      ]),
    );
  });

  test("claims with cue, source, content and stance", () => {
    const claims = found.claims.map((c) => [quote(c.cue), quote(c.source), quote(c.content.at(-1)), c.stance, c.kind]);
    expect(claims).toEqual(
      expect.arrayContaining([
        ["told", "police chief Marta Ilves", "We found traces of a bomb in the warehouse", "asserts", "direct"],
        ["denied", "The Free Coast Movement", "it had planted the bomb", "denies", "indirect"],
        ["warned", "President Tomas Rehn", "the attackers would be punished", "warns", "indirect"],
      ]),
    );
  });

  test("incidents with type, status, place and victims", () => {
    const explosion = found.incidents.find((i) => quote(i.trigger) === "explosion");
    expect(explosion?.status).toBe("happened");
    const fillers = explosion?.arguments.map((a) => `${a.role}: ${quote(a)}`);
    expect(fillers).toEqual(expect.arrayContaining(["place: Port Selwick", expect.stringMatching(/^killed: three/)]));
    expect(found.incidents.map((i) => `${i.type} ${quote(i.trigger)}`)).toContain("DETENTION arrested");
  });

  test("the same again is the same", async () => {
    expect(await read(BLAST)).toEqual(found);
  });
});

/** Every range lies inside the text, in order, with a probability for a confidence. */
function expectSound({ names, claims, incidents }: Predictions, words: number): void {
  const scored: Scored[] = [
    ...names,
    ...claims.flatMap((c) => [c.cue, ...(c.source ? [c.source] : []), ...c.content]),
    ...incidents.flatMap((i) => [i.trigger, ...i.arguments]),
  ];
  for (const { from, to, confidence } of scored) {
    expect(0 <= from && from < to && to <= words, `words ${from}-${to} of ${words}`).toBe(true);
    expect(confidence > 0 && confidence <= 1, `confidence ${confidence}`).toBe(true);
  }
  for (const c of claims) expect(c.stanceScores).toHaveLength(STANCES.length);
  for (const i of incidents) expect(i.statusScores).toHaveLength(INCIDENT_STATUSES.length);
  for (const ranges of [names, claims.map((c) => c.cue)]) {
    for (const [i, { from }] of ranges.entries()) expect(from).toBeGreaterThanOrEqual(ranges[i - 1]?.to ?? 0);
  }
}

const LONGEST = 10_000;

test.each([
  ...Object.entries(HOSTILE_TEXTS),
  ...Array.from({ length: 40 }, (_, seed) => [`noise ${seed}`, noise(seed)]),
])("any text is safe: %s", async (_, text = "") => {
  // Twenty windows of one line tell as much as two hundred.
  const tokens = tokenise(text.slice(0, LONGEST));
  expectSound(await encoder.predict(tokens), tokens.words.length);
});

describe("an article of several windows", () => {
  const text = longArticle(60);

  test("tells each claim and each name once, also at the windows' borders", async () => {
    const found = await read(text);
    expectSound(found, tokenise(text).words.length);
    const quote = quoter(text);
    expect(found.claims.filter((c) => quote(c.cue) === "said")).toHaveLength(60);
    for (const claim of found.claims) expect(quote(claim.content.at(-1))).toMatch(/ (fell in|\d+ people)/);
  });

  test("progress rises to all sentences", async () => {
    const seen: number[] = [];
    const tokens = tokenise(text);
    await encoder.predict(tokens, { onProgress: ({ done }) => seen.push(done) });
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).toEqual([...new Set(seen)].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(tokens.sentences.length);
  });

  test("an abort stops it at the next window, with the signal's reason", async () => {
    const abort = new AbortController();
    const reason = new Error("enough");
    let windows = 0;
    const reading = encoder.predict(tokenise(text), {
      signal: abort.signal,
      onProgress: () => {
        windows++;
        abort.abort(reason);
      },
    });
    await expect(reading).rejects.toBe(reason);
    expect(windows).toBe(1);
  });
});

test("the model's hash is a SHA-256", () => {
  expect(encoder.modelHash).toMatch(/^[0-9a-f]{64}$/);
});
