import { SMALL_WORDS } from "../lexicon/small-words.ts";

/**
 * Whether a short name is made of the initials of a longer one: of all its words ("DoD" of "Department of Defense"), of the
 * capitalised ones ("IAEA" of "International Atomic Energy Agency"), or of those after a country's name or "the".
 */
export function isAcronymOf(short: string, full: string): boolean {
  const letters = short.replace(/[.\s-]/g, "").replace(/(?<=\p{Lu}{2})s$/u, "");
  if (!/^(?=(?:.*\p{Lu}){2})[\p{L}&]{2,9}$/u.test(letters) || /\p{Ll}{2}/u.test(letters)) return false;
  const words = full.split(/[\s-]+/).filter((word) => /^[\p{L}&]/u.test(word));
  if (words.length < 2) return false;
  return initialsOf(words).has(letters.toUpperCase());
}

/** The initials that may stand for words, in capitals: "US Commission on Trade" gives UCOT, UCT, COT and CT. */
export function initialsOf(words: readonly string[]): Set<string> {
  const heads = [words, words.slice(1)].filter((list) => list.length > 1);
  return new Set(
    heads.flatMap((list) => {
      const all = list.map(initial).join("");
      return [
        all,
        list
          .filter((word) => !SMALL_WORDS.has(word.toLowerCase()))
          .map(initial)
          .join(""),
      ];
    }),
  );
}

function initial(word: string): string {
  return (word[0] ?? "").toUpperCase();
}
