import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isInside } from "../../../server/domain/spans.ts";
import { createExtractor } from "../../../server/extract/index.ts";
import type { Extractor, ExtractProgress } from "../../../server/ports/extractor.ts";
import { BLAST, HOSTILE_TEXTS, longArticle, noise } from "../encoder/articles.ts";

let one: Extractor;
let two: Extractor;
beforeAll(async () => {
  [one, two] = await Promise.all([createExtractor(), createExtractor({ threads: 2 })]);
});
afterAll(() => Promise.all([one.close(), two.close()]));

const article = (text: string) => ({ text, publishedAt: "2021-05-04", publisher: "The Coast" });
const TEXTS = [BLAST, ...Array.from({ length: 7 }, (_, seed) => longArticle(4 + seed, seed))];

test("two threads give what one gives, in the articles' order", async () => {
  const [alone, together] = await Promise.all(
    [one, two].map((extractor) => Promise.all(TEXTS.map((text) => extractor.extract(article(text))))),
  );
  expect(together).toEqual(alone);
  expect(alone?.every((extraction) => extraction.extractor === one.id && extraction.entities.length > 0)).toBe(true);
});

test("a long article tells its progress and can be stopped", async () => {
  const abort = new AbortController();
  const seen: ExtractProgress[] = [];
  const onProgress = (progress: ExtractProgress) => {
    seen.push(progress);
    abort.abort(new Error("enough"));
  };
  const reading = one.extract(article(longArticle(150)), { onProgress, signal: abort.signal });
  await expect(reading).rejects.toThrow("enough");
  expect(seen[0]?.done).toBeGreaterThan(0);
  expect(seen.at(-1)?.done).toBeLessThan(seen[0]?.total ?? 0);
});

describe("any text is safe in the whole pipeline", () => {
  const texts = [...Object.entries(HOSTILE_TEXTS), ...Array.from({ length: 30 }, (_, s) => [`noise ${s}`, noise(s)])];

  test.each(texts)("%s", async (_, text = "") => {
    const cut = text.slice(0, 3000);
    const { sentences, entities, claims, incidents } = await one.extract(article(cut));
    const spans = [
      ...sentences,
      ...entities.flatMap((e) => e.mentions),
      ...claims.flatMap((c) => [c.cue, ...c.content]),
      ...incidents.flatMap((i) => i.triggers),
    ];
    expect(spans.filter((span) => !isInside(cut, span))).toEqual([]);
  });
});
