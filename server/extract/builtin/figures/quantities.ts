import { ABOUT, AT_LEAST, AT_MOST, NUMBER_WORDS, SCALES, VAGUE_COUNTS } from "../lexicon/number-words.ts";
import type { Reading } from "../reading.ts";
import type { WordRange } from "../types.ts";

/** A count of people: "at least 20" has min 20 and no max; "nearly 30" no min and max 30; "30" both. */
export interface Quantity extends WordRange {
  min: number | null;
  max: number | null;
}

/** How many words before a number may qualify it: "not fewer than", "a total of". */
const QUALIFIERS = 3;
/** Larger counts are no casualties but mistakes in reading. */
const LARGEST = 1e10;

/**
 * The count that begins at word `i`: digits, number words ("twenty-three", "two hundred"), "hundreds", "a dozen", "between 10 and
 * 15", with the words that qualify it. Null where no count begins. "a", "an" count as 1 only where `articles` says so.
 */
export function quantityAt(reading: Reading, i: number, { articles = false } = {}): Quantity | null {
  const { lower } = reading;
  const vague = vagueAt(lower, i);
  if (vague) return qualified(lower, vague);
  const first = numberAt(reading, i, articles);
  if (!first) return null;
  const second = numberAt(reading, first.to + 1, false);
  const link = lower[first.to] ?? "";
  const before = lower[i - 1] ?? "";
  if (
    second &&
    first.value < second.value &&
    ((link === "and" && before === "between") || /^(?:to|-|–|or)$/.test(link))
  )
    return { from: before === "between" ? i - 1 : i, to: second.to, min: first.value, max: second.value };
  return qualified(lower, { from: i, to: first.to, min: first.value, max: first.value });
}

function vagueAt(lower: readonly string[], i: number): Quantity | null {
  const least = VAGUE_COUNTS.get(lower[i] ?? "");
  if (least === undefined) {
    if (lower[i] === "a" && lower[i + 1] === "dozen") return { from: i, to: i + 2, min: 12, max: 12 };
    if (lower[i] === "tens" && lower[i + 1] === "of" && lower[i + 2] === "thousands")
      return { from: i, to: i + 3, min: 20_000, max: null };
    if (lower[i] === "both") return { from: i, to: i + 1, min: 2, max: 2 };
    return null;
  }
  const larger = lower[i + 1] === "of" ? VAGUE_COUNTS.get(lower[i + 2] ?? "") : undefined;
  if (larger !== undefined && (lower[i + 2] === "thousands" || lower[i + 2] === "millions"))
    return { from: i, to: i + 3, min: (least / 2) * (larger / 2) * 2, max: null };
  return { from: i, to: i + 1, min: least, max: null };
}

/** A number in digits or words at word `i`. */
function numberAt(reading: Reading, i: number, articles: boolean): { value: number; to: number } | null {
  const { lower } = reading;
  const word = lower[i] ?? "";
  const lakhs = inLakhs(reading, i);
  const figures = lakhs ?? inDigits(word);
  let value = figures ?? inWords(word);
  if (value === null && articles && (word === "a" || word === "an")) value = 1;
  if (value === null) return null;
  let to = lakhs === null ? i + 1 : i + 3;
  for (;;) {
    const scale = SCALES.get(lower[to] ?? "");
    const below = inWords(lower[lower[to] === "and" ? to + 1 : to] ?? "");
    if (scale !== undefined) value *= scale;
    else if (below !== null && value >= 100 && value % 100 === 0 && figures === null) to += lower[to] === "and" ? 1 : 0;
    else break;
    if (scale === undefined && below !== null) value += below;
    to++;
    if (value > LARGEST) return null;
  }
  return { value, to };
}

/** Digits with commas in the Indian way, "1,80,000": three words to us. */
function inLakhs({ lower, tokens: { words } }: Reading, i: number): number | null {
  const parts = [lower[i] ?? "", lower[i + 1] ?? "", lower[i + 2] ?? ""];
  const unbroken = words[i]?.end === words[i + 1]?.start && words[i + 1]?.end === words[i + 2]?.start;
  return unbroken && /^\d{1,2},\d{2},\d{3}$/.test(parts.join("")) ? Number(parts.join("").replaceAll(",", "")) : null;
}

/** Digits, with or without commas between the thousands. */
function inDigits(word: string): number | null {
  if (!/^\d{1,9}$|^\d{1,3}\.\d{1,2}$|^\d{1,3}(?:,\d{3}){1,3}$/.test(word)) return null;
  return Number(word.replaceAll(",", ""));
}

function inWords(word: string): number | null {
  const [tens = "", unit] = word.split("-");
  const value = NUMBER_WORDS.get(tens);
  if (value === undefined) return null;
  if (unit === undefined) return value;
  const scale = SCALES.get(unit);
  if (scale !== undefined) return value * scale;
  const ones = NUMBER_WORDS.get(unit);
  return ones === undefined || value < 20 || ones > 9 ? null : value + ones;
}

/** Takes in the words before the number and turns them into bounds. */
function qualified(lower: readonly string[], q: Quantity): Quantity {
  for (let n = QUALIFIERS; n > 0; n--) {
    const words = lower.slice(Math.max(0, q.from - n), q.from);
    if (words.length < n) continue;
    const before = words.join(" ");
    if (isWhole(AT_LEAST, before)) return { ...q, from: q.from - n, max: null };
    if (isWhole(AT_MOST, before)) return { ...q, from: q.from - n, min: null, max: q.max ?? q.min };
    if (n === 1 && ABOUT.test(before)) return q;
  }
  return q;
}

function isWhole(pattern: RegExp, text: string): boolean {
  return pattern.exec(text)?.index === 0;
}
