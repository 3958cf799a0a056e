import { describe, expect, test } from "vitest";
import { cutWindows, type PiecedWords, type Window } from "../../../server/extract/builtin/encoder/05-windows.ts";
import { pick, seededRandom } from "./random.ts";

const LIMITS = { maxPieces: 40, overlap: 12 };

/** An article of sentences with so many words each; words have one piece, or as many as `pieces` gives. */
function article(lengths: readonly number[], pieces: () => number = () => 1): PiecedWords {
  const words = lengths.flatMap((length, sentence) => Array.from({ length }, () => ({ sentence })));
  return { words, pieceCounts: words.map(pieces) };
}

const piecesIn = ({ pieceCounts }: PiecedWords, { from, to }: Window) =>
  pieceCounts.slice(from, to).reduce((a, b) => a + b, 0);

test("no words, no windows", () => {
  expect(cutWindows(article([]), LIMITS)).toEqual([]);
});

test("a short article is one window that owns all of it", () => {
  expect(cutWindows(article([5, 7]), LIMITS)).toEqual([{ from: 0, to: 12, own: { from: 0, to: 12 } }]);
});

test("neighbours share whole sentences and divide them in the middle", () => {
  expect(cutWindows(article([10, 10, 10, 10, 10]), LIMITS)).toEqual([
    { from: 0, to: 40, own: { from: 0, to: 35 } },
    { from: 30, to: 50, own: { from: 35, to: 50 } },
  ]);
});

test("a sentence longer than a window is cut, with context on both sides of the cut", () => {
  expect(cutWindows(article([70]), LIMITS)).toEqual([
    { from: 0, to: 40, own: { from: 0, to: 34 } },
    { from: 28, to: 68, own: { from: 34, to: 62 } },
    { from: 56, to: 70, own: { from: 62, to: 70 } },
  ]);
});

describe.each(Array.from({ length: 60 }, (_, seed) => seed))("random article %i", (seed) => {
  const random = seededRandom(seed);
  const longest = pick(random, [5, 15, 60, 200]);
  const lengths = Array.from({ length: Math.ceil(random() * 30) }, () => Math.ceil(random() * longest));
  const text = article(lengths, () => (random() < 0.05 ? LIMITS.maxPieces : Math.ceil(random() * 3)));
  const windows = cutWindows(text, LIMITS);

  test("every word is owned once, by a window that sees it", () => {
    const owned = windows.flatMap(({ own }) => Array.from({ length: own.to - own.from }, (_, i) => own.from + i));
    expect(owned).toEqual(text.words.map((_, i) => i));
    for (const { from, to, own } of windows) expect(from <= own.from && own.to <= to).toBe(true);
  });

  test("no window is too large", () => {
    for (const window of windows) expect(piecesIn(text, window)).toBeLessThanOrEqual(LIMITS.maxPieces);
  });

  test("windows go forward", () => {
    for (const [i, window] of windows.entries()) {
      expect(window.to).toBeGreaterThan(window.from);
      if (i > 0) expect(window.from).toBeGreaterThan(windows[i - 1]?.from ?? 0);
    }
  });
});
