import { describe, expect, it } from "vitest";
import type { Extraction, Span } from "../../../server/domain/model.ts";
import { isInside } from "../../../server/domain/spans.ts";
import { tokenise } from "../../../server/extract/builtin/02-sentences.ts";
import { applyRules } from "../../../server/extract/builtin/rules.ts";
import { HOSTILE_TEXTS, noise } from "../encoder/articles.ts";
import { randomPredictions, randomText } from "./random-predictions.ts";

type Found = Omit<Extraction, "extractor">;

function readRandomly(text: string, seed: number, density?: number): Found {
  const tokens = tokenise(text);
  return applyRules(tokens, randomPredictions(tokens, seed, density), { publishedAt: seed % 2 ? "2021-05-04" : null });
}

/** Every span of an extraction. */
function spansOf({ sentences, entities, claims, incidents, relations }: Found): Span[] {
  return [
    ...sentences,
    ...entities.flatMap((e) => e.mentions),
    ...claims.flatMap((c) => [c.cue, ...c.content, ...(c.source ? [c.source] : []), ...c.about.map((a) => a.span)]),
    ...incidents.flatMap((i) => [
      ...i.triggers,
      ...[...i.places, ...i.actors, ...i.targets, ...i.figures].map((x) => x.span),
      ...(i.date ? [i.date.span] : []),
    ]),
    ...relations.map((r) => r.span),
  ];
}

/** Every id that a finding points to. */
function referencesOf({ claims, incidents, relations }: Found): string[] {
  return [
    ...claims.flatMap((c) => [c.speaker, c.parent, ...c.about.map((a) => a.ref)]),
    ...incidents.flatMap((i) => [
      i.claim,
      ...[...i.places, ...i.actors, ...i.targets].map((x) => x.ref),
      ...i.figures.map((f) => f.claim),
    ]),
    ...relations.flatMap((r) => [r.from, r.to, r.claim]),
  ].filter((id) => id !== null);
}

/** Claims that come back to themselves when one follows parents. */
function cyclesOf({ claims }: Found): string[] {
  const parents = new Map(claims.map((c) => [c.id, c.parent]));
  return claims
    .filter(({ id }) => {
      const seen = new Set<string>();
      let at = parents.get(id) ?? null;
      while (at !== null && at !== id && !seen.has(at)) {
        seen.add(at);
        at = parents.get(at) ?? null;
      }
      return at !== null;
    })
    .map((c) => c.id);
}

function expectSound(found: Found, text: string): void {
  const ids = [...found.entities, ...found.claims, ...found.incidents].map((x) => x.id);
  const known = new Set(ids);
  const confidences = [...found.entities, ...found.claims, ...found.incidents, ...found.relations].map(
    (x) => x.confidence,
  );
  expect(known.size).toBe(ids.length);
  expect(spansOf(found).filter((span) => !isInside(text, span))).toEqual([]);
  expect(referencesOf(found).filter((id) => !known.has(id))).toEqual([]);
  expect(cyclesOf(found)).toEqual([]);
  expect(confidences.filter((c) => !(c >= 0 && c <= 1))).toEqual([]);
  expect(found.dropped).toBe(0);
}

describe("whatever the encoder sees, what comes out is sound", () => {
  it.each(Array.from({ length: 100 }, (_, seed) => seed))("random words, seed %i", (seed) => {
    const text = randomText(seed, 20 + seed * 3);
    expectSound(readRandomly(text, seed, 0.05 + (seed % 5) / 10), text);
  });

  it.each(Array.from({ length: 60 }, (_, seed) => seed))("noise, seed %i", (seed) => {
    const text = noise(seed);
    expectSound(readRandomly(text, seed, 0.3), text);
  });

  it.each(Object.entries(HOSTILE_TEXTS))("%s", (_, text) => {
    const cut = text.slice(0, 20_000);
    expectSound(readRandomly(cut, 1, 0.05), cut);
  });

  it("a line of 100,000 characters and an article of 200,000", () => {
    for (const text of [randomText(1, 20_000).replaceAll("\n", " "), randomText(2, 40_000)])
      expectSound(readRandomly(text, 3, 0.03), text);
  });

  it("the same words give the same findings", () => {
    const text = randomText(7, 400);
    expect(readRandomly(text, 7)).toEqual(readRandomly(text, 7));
  });
});
