import type { Span } from "../../domain/model.ts";
import type { NameMention } from "./07-names.ts";
import type { Linked } from "./08-entities.ts";
import { lowerBound } from "./lower-bound.ts";
import { findQuotations, type Quotation } from "./text/quotations.ts";
import type { Tokens, WordRange } from "./types.ts";

/** An article with its names settled: what the steps after names read from. All lookups are constant or logarithmic. */
export interface Reading extends Linked {
  tokens: Tokens;
  /** Each word in lower case. */
  lower: string[];
  /** Index of the mention that each word belongs to; -1 for none. */
  mentionAt: Int32Array;
  /** Index of the quotation that each word stands in, marks included; -1 for none. */
  quotationAt: Int32Array;
  quotations: Quotation[];
  /** Number of the paragraph (line) of each word. */
  paragraphOf: Int32Array;
  /** ISO date of publication; null when unknown. */
  publishedAt: string | null;
}

/** Puts words, names and quotations where all later steps find them. Linear in the text. */
export function createReading(
  tokens: Tokens,
  linked: Linked,
  { publishedAt }: { publishedAt: string | null },
): Reading {
  const size = tokens.words.length;
  const mentionAt = new Int32Array(size).fill(-1);
  linked.mentions.forEach((m, i) => {
    mentionAt.fill(i, m.from, m.to);
  });
  const quotations = findQuotations(tokens);
  const quotationAt = new Int32Array(size).fill(-1);
  quotations.forEach((q, i) => {
    quotationAt.fill(i, q.from, q.to);
  });
  let paragraph = -1;
  const paragraphOf = Int32Array.from(tokens.words, (w) => (w.opensParagraph ? ++paragraph : Math.max(0, paragraph)));
  const lower = tokens.words.map((w) => w.text.toLowerCase());
  return { ...linked, tokens, lower, mentionAt, quotationAt, quotations, paragraphOf, publishedAt };
}

/** Offsets of the words [from, to), which must not be empty. */
export function spanOf({ tokens }: { tokens: Tokens }, { from, to }: WordRange): Span {
  return { start: tokens.words[from]?.start ?? 0, end: tokens.words[to - 1]?.end ?? 0 };
}

/** The exact words of [from, to). */
export function textOf(reading: { tokens: Tokens }, range: WordRange): string {
  const { start, end } = spanOf(reading, range);
  return reading.tokens.text.slice(start, end);
}

/** Indices of the mentions that lie wholly in [from, to), in order. */
export function mentionsIn({ mentionAt, mentions }: Reading, { from, to }: WordRange): number[] {
  const out: number[] = [];
  for (let i = from; i < to; i++) {
    const at = mentionAt[i] ?? -1;
    if (at < 0) continue;
    const mention = mentions[at] as NameMention;
    if (mention.from >= from && mention.to <= to) out.push(at);
    i = mention.to - 1;
  }
  return out;
}

/** Words [from, to) of the sentence that word `i` stands in. */
export function sentenceOf({ tokens }: { tokens: Tokens }, i: number): WordRange {
  const sentence = tokens.sentences[tokens.words[i]?.sentence ?? 0];
  return { from: sentence?.from ?? 0, to: sentence?.to ?? 0 };
}

/** The first word that ends after the offset: binary search. */
export function wordAt({ tokens: { words } }: { tokens: Tokens }, offset: number): number {
  return lowerBound(words.length, (i) => (words[i]?.end ?? 0) <= offset);
}
