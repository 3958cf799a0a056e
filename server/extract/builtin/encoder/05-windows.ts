import type { Word, WordRange } from "../types.ts";

/** What the encoder reads at once. `own` are the words it answers for: every word of an article is in one window's `own`. */
export interface Window extends WordRange {
  own: WordRange;
}

export interface WindowLimits {
  /** Pieces in a window, without the two that open and close it. */
  maxPieces: number;
  /** Pieces that neighbours share, at most: context for the words near their border. */
  overlap: number;
}

/**
 * 512 positions less the two special pieces. An overlap of 96 finds as much on the dev articles as the 128 of training, for less
 * work; 64, or windows of 384, lose claims (docs/extraction.md).
 */
export const WINDOW_LIMITS: WindowLimits = { maxPieces: 510, overlap: 96 };

/** Word pieces per word, beside the words. */
export interface PiecedWords {
  words: readonly Pick<Word, "sentence">[];
  pieceCounts: readonly number[];
}

/**
 * Covers an article by windows of whole sentences; only a sentence longer than half a window is cut. Neighbours share up to
 * `overlap` pieces, and the border between their own words is the middle of what they share. Linear in the words.
 * @param article no word may have more than `maxPieces` pieces
 */
export function cutWindows(article: PiecedWords, limits: WindowLimits = WINDOW_LIMITS): Window[] {
  const { length } = article.words;
  const ranges: WordRange[] = [];
  for (let from = 0; from < length; ) {
    const to = endOfWindow(article, from, limits);
    ranges.push({ from, to });
    from = to < length ? startOfNext(article, { from, to }, limits) : length;
  }
  const borders = ranges.map(({ from }, i) => Math.ceil(((ranges[i - 1]?.to ?? 0) + from) / 2));
  return ranges.map((range, i) => ({ ...range, own: { from: borders[i] ?? 0, to: borders[i + 1] ?? length } }));
}

function endOfWindow(article: PiecedWords, from: number, { maxPieces }: WindowLimits): number {
  const { words, pieceCounts } = article;
  let to = from;
  for (let size = 0; to < words.length; to++) {
    size += pieceCounts[to] ?? 0;
    if (size > maxPieces && to > from) break;
  }
  if (to === words.length) return to;
  let boundary = to;
  while (boundary > from && !opensSentence(article, boundary)) boundary--;
  return boundary > (from + to) / 2 ? boundary : to;
}

function startOfNext(article: PiecedWords, { from, to }: WordRange, { overlap }: WindowLimits): number {
  let back = to;
  for (let size = 0; back > from + 1; back--) {
    size += article.pieceCounts[back - 1] ?? 0;
    if (size > overlap) break;
  }
  let boundary = back;
  while (boundary < to && !opensSentence(article, boundary)) boundary++;
  // Where a window ends inside an endless sentence, a part of that sentence is better context than none.
  return boundary === to && !opensSentence(article, to) ? back : boundary;
}

function opensSentence({ words }: PiecedWords, i: number): boolean {
  return words[i]?.sentence !== words[i - 1]?.sentence;
}
