import { merge } from "../ranges.ts";
import { type Reading, sentenceOf } from "../reading.ts";
import type { WordRange } from "../types.ts";

/** Paragraphs that one speech may go on over. */
const MOST = 20;

/**
 * A speech of several paragraphs opens each with a mark and closes only the last. Content that reaches the end of a quotation left
 * open goes on in the next one, and content of a quotation that goes on from one left open begins there, as long as no other
 * attribution stands beside it.
 * @param told paragraphs in which an attribution stands outside of quotations
 */
export function withContinuations(
  reading: Reading,
  content: readonly WordRange[],
  told: ReadonlySet<number>,
): WordRange[] {
  const { quotations, quotationAt, paragraphOf } = reading;
  const more: WordRange[] = [];
  const take = (from: number, step: 1 | -1) => {
    for (let at = from, n = 0; n < MOST; n++, at += step) {
      const [earlier, later] = [quotations[Math.min(at, at + step)], quotations[Math.max(at, at + step)]];
      const next = quotations[at + step];
      if (!earlier || !later || !next || earlier.closed || earlier.to !== later.from) return;
      if (told.has(paragraphOf[next.from] ?? -1)) return;
      more.push(next);
    }
  };
  const first = content[0];
  const last = content.at(-1);
  const opening = quotationAt[first?.from ?? -1] ?? -1;
  const closing = quotationAt[(last?.to ?? 0) - 1] ?? -1;
  if (opening >= 0) take(opening, -1);
  if (closing >= 0 && last && last.to === quotations[closing]?.to) take(closing, 1);
  return merge([...content, ...more]);
}

/** Where attributions stand outside of quotations: numbers of paragraphs, and the words that sentences open with. */
export interface Told {
  paragraphs: ReadonlySet<number>;
  sentences: ReadonlySet<number>;
}

/** Where the cues among these words stand that are in no quotation. */
export function toldBy(reading: Reading, cues: Iterable<number>): Told {
  const outside = [...cues].filter((cue) => (reading.quotationAt[cue] ?? -1) < 0);
  return {
    paragraphs: new Set(outside.map((cue) => reading.paragraphOf[cue] ?? -1)),
    sentences: new Set(outside.map((cue) => sentenceOf(reading, cue).from)),
  };
}
