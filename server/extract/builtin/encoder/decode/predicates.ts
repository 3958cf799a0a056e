import type { Scored, WordRange } from "../../types.ts";
import { type Columns, TAG_COUNT } from "../labels.ts";
import { argmax, softmax } from "./probability.ts";
import type { WindowView } from "./window-view.ts";

/** How a set of tags marks predicates. */
export interface PredicateTags {
  columns: Columns;
  /** The tag of a predicate's further words. */
  further: number;
  /** A word opens a predicate when its probability is above this. */
  threshold: number;
  /** From a word's tag probabilities, the probability that a predicate opens with it. */
  opens(probabilities: readonly number[]): number;
}

/**
 * The predicates that a window answers for: those that share a word with its own range. Each is a word that opens one and
 * the words after it whose likeliest tag is to go on; its confidence is that of the opening word.
 */
export function findPredicates(
  { scores, own }: WindowView,
  { columns, further, opens, threshold }: PredicateTags,
): Scored[] {
  const tags = Array.from({ length: scores.tags.length / TAG_COUNT }, (_, word) =>
    softmax(scores.tags, columnsOf(word, columns)),
  );
  const found: Scored[] = [];
  for (const [from, probabilities] of tags.entries()) {
    const confidence = opens(probabilities);
    if (confidence <= threshold) continue;
    let to = from + 1;
    while (to < tags.length && argmax(tags[to] ?? []) === further) to++;
    found.push({ from, to, confidence });
  }
  return found.filter((predicate) => touches(predicate, own));
}

/** Probabilities of one word's tags of one set. */
export function tagProbabilities({ scores }: WindowView, word: number, columns: Columns): number[] {
  return softmax(scores.tags, columnsOf(word, columns));
}

/** Whether two ranges share a word. */
export function touches(a: WordRange, b: WordRange): boolean {
  return a.from < b.to && b.from < a.to;
}

function columnsOf(word: number, { from, to }: Columns): Columns {
  return { from: word * TAG_COUNT + from, to: word * TAG_COUNT + to };
}
