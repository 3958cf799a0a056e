import type { Span } from "../../../domain/model.ts";
import { countryOf, countryOfDemonym } from "../lexicon/countries.ts";
import type { Word } from "../types.ts";

/**
 * The countries in a word that a dash makes of two: both in "Norland–Sudland", the first in "Norland-Sudlandish". None where
 * either part is something else, so that "Guinea-Bissau" stays whole.
 */
export function countriesInDashed({ text, start }: Word): Span[] {
  if (countryOf(text) !== null) return [];
  for (const dash of text.matchAll(/[-–]/g)) {
    const [left, right] = [text.slice(0, dash.index), text.slice(dash.index + 1)];
    if (countryOf(left) === null) continue;
    const first = { start, end: start + left.length };
    if (countryOf(right) !== null) return [first, { start: first.end + 1, end: start + text.length }];
    if (countryOfDemonym(right) !== null) return [first];
  }
  return [];
}
