import { countryOfDemonym } from "../lexicon/countries.ts";
import { ROLE_HEADS, ROLE_MODIFIERS } from "../lexicon/role-nouns.ts";
import type { Reading } from "../reading.ts";
import type { WordRange } from "../types.ts";

/** Longest role phrase: "deputy assistant secretary of state". */
const LONGEST = 9;
/** Longest tail after a head: "minister of (foreign affairs)". */
const TAIL = 4;

/**
 * The role phrase that ends right before word `end` and does not reach back over `limit`: "deputy foreign minister", "secretary
 * of state", "minister of health". Null when the words there name no role.
 */
export function roleEndingAt(reading: Reading, end: number, limit: number): WordRange | null {
  const head = headBefore(reading, end, limit);
  if (head === null) return null;
  let from = head;
  while (from > limit && head - from < LONGEST && qualifies(reading, from - 1)) from--;
  return { from, to: end };
}

function headBefore({ lower, mentionAt }: Reading, end: number, limit: number): number | null {
  if (end - 1 < limit) return null;
  if (ROLE_HEADS.has(lower[end - 1] ?? "") && (mentionAt[end - 1] ?? -1) < 0) return end - 1;
  for (let i = end - 2; i > limit && end - i <= TAIL + 1; i--) {
    if ((mentionAt[i] ?? -1) >= 0 || !/^\p{L}/u.test(lower[i] ?? "")) return null;
    if (/^(?:of|for)$/.test(lower[i] ?? "")) return ROLE_HEADS.has(lower[i - 1] ?? "") ? i - 1 : null;
  }
  return null;
}

/** The role phrase that begins at word `at` or after a possessive there: "(the White House) press secretary". */
export function roleStartingAt(reading: Reading, at: number): WordRange | null {
  const { lower, mentionAt } = reading;
  const from = /^['’]s?$/.test(lower[at] ?? "") ? at + 1 : at;
  for (let i = from; i < from + 5; i++) {
    if ((mentionAt[i] ?? -1) >= 0) return null;
    if (ROLE_HEADS.has(lower[i] ?? "") && !ROLE_HEADS.has(lower[i + 1] ?? "")) return { from, to: i + 1 };
    if (!qualifies(reading, i)) return null;
  }
  return null;
}

/** Whether a word can belong to a role phrase left of its head: a listed word, another head, or a capitalised word. */
function qualifies({ lower, tokens, mentionAt }: Reading, i: number): boolean {
  const word = lower[i] ?? "";
  if ((mentionAt[i] ?? -1) >= 0) return false;
  if (ROLE_MODIFIERS.has(word) || ROLE_HEADS.has(word)) return true;
  if (word === "and") return ROLE_HEADS.has(lower[i - 1] ?? "");
  const text = tokens.words[i]?.text ?? "";
  const opens = i === 0 || tokens.words[i - 1]?.sentence !== tokens.words[i]?.sentence;
  return (
    !opens &&
    /^\p{Lu}\p{Ll}{2,}/u.test(text) &&
    countryOfDemonym(text) === null &&
    !/^(?:former|then|late|when|the|after|while)$/.test(word)
  );
}
