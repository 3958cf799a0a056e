/** Introduces the author on a line of its own. */
const OPENING =
  /^(?:(?:(?:written|words|story|text|report|reported|reporting) )?by|authors?|reporters?|from our correspondent)(?:\s*:\s*|\s+)(.+)$/i;
/** Lower-case words inside names and between them, in the languages that names in English news come from. */
const CONNECTIVE =
  /^(and|with|in|for|of|the|at|de|del|della|da|di|do|dos|das|du|la|le|van|von|der|den|ter|ten|bin|bint|ibn|al|el|y|e)$/i;
const MAX_WORDS = 14;
const MAX_LENGTH = 200;
/** What a line may add after the names: "By Anna Lind | Norland Post", "By Anna Lind, 3 May 2024". */
const SEPARATOR = /\s+[|·•–—-]\s+|,\s+/;

export interface Byline {
  byline: string;
  /** Each further part of the line, in order: an outlet, a date. */
  rest: string[];
}

/** The names on a byline ("By Anna Lind and Per Dahl, Norland Post"); null for any other line. */
export function readByline(line: string): Byline | null {
  if (line.length > MAX_LENGTH) return null;
  const names = OPENING.exec(line)?.[1]?.trim();
  if (!names || /[.!?:;"”]$/.test(names.replace(/\b(Jr|Sr|[A-Z])\.$/, ""))) return null;
  const [first = "", ...rest] = names.split(SEPARATOR).map((part) => part.trim());
  const words = first.split(/\s+/);
  if (words.length > MAX_WORDS || /^(mon|tues|wednes|thurs|fri|satur|sun)day\b/i.test(first)) return null;
  const named = words.every(
    (word) => /^["'“(@]?\p{Lu}/u.test(word) || /^@\w/.test(word) || CONNECTIVE.test(word) || word === "&",
  );
  return named && !CONNECTIVE.test(words[0] ?? "") ? { byline: first, rest } : null;
}
