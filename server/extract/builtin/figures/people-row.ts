import { CASUALTY_WORDS, NOT_PEOPLE } from "../lexicon/casualty-words.ts";
import { countryOfDemonym } from "../lexicon/countries.ts";
import { MONTHS } from "../lexicon/date-words.ts";
import { ABOUT } from "../lexicon/number-words.ts";
import { isOnePerson, twoPeople } from "../lexicon/person-nouns.ts";
import { RANKS, ROLE_HEADS, ROLE_MODIFIERS } from "../lexicon/role-nouns.ts";
import type { Reading } from "../reading.ts";
import type { WordRange } from "../types.ts";
import { type Quantity, quantityAt } from "./quantities.ts";

/** People who are counted, named or described, and how many they are. */
export interface People extends WordRange {
  min: number | null;
  max: number | null;
}

/** Words between a count and the "and" that adds to it: "five children in a church bus and two drivers". */
const ROW_GAP = 4;
/** Longest noun phrase behind a number. */
const NOUN_PHRASE = 4;
/** Longest row that is read. */
const LONGEST_ROW = 12;
/** Words of a count and what qualifies it: "at least 20", "not fewer than 20". */
const QUALIFIERS = 4;
/** Longest description of one person, title included: "the former governor of the southern province of Lindby, Anna Lind". */
const DESCRIPTION = 9;
/** "two were killed and a third wounded" */
const ORDINAL = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/;
/** Words that no noun phrase goes on over. */
const STOP =
  /^(?:[^\p{L}\p{N}].*|and|or|but|in|on|at|to|from|by|with|for|as|that|who|which|when|where|while|after|before|during|since|was|were|is|are|be|been|had|has|have|said|says|will|would|near|against|into|over|under|about|than|dead|wounded|killed|injured|today|yesterday|tonight|last|early|late|\p{L}+day)$/u;

/** All who stand in the row that begins at word `i` and ends before `end`: "four soldiers and a policeman" are five. */
export function rowFrom(reading: Reading, i: number, end: number): People | null {
  let row = peopleAt(reading, i, end);
  // What commas add counts once an "and" has closed the row: "a soldier, a father of two" is one.
  let open = row;
  for (let n = 0; open && n < LONGEST_ROW; n++) {
    const comma: boolean = reading.lower[open.to] === "," && reading.lower[open.to + 1] !== "and";
    const next: People | null = comma ? peopleAt(reading, open.to + 1, end) : lastInRow(reading, open.to, end);
    open = next && { from: open.from, to: next.to, min: plus(open.min, next.min), max: plus(open.max, next.max) };
    if (open && !comma) row = open;
  }
  return row;
}

/** The one that "and" adds to a row that ends before word `at`. */
function lastInRow(reading: Reading, at: number, end: number): People | null {
  const { lower } = reading;
  let i = lower[at] === "," ? at + 1 : at;
  while (lower[i] !== "and") {
    const word = lower[i] ?? "";
    if (CASUALTY_WORDS.has(word) || /^(?:[^\p{L}\p{N}]|(?:was|were|has|have|had|who|when)$)/u.test(word)) return null;
    if (++i >= Math.min(end, at + ROW_GAP)) return null;
  }
  const next = peopleAt(reading, i + 1, end);
  if (!next || oneWithTwoRoles(reading, at, next)) return null;
  // "and two others were injured": the rest belongs to another word.
  return lower.slice(i, Math.min(end, next.to + 5)).some((w) => CASUALTY_WORDS.has(w)) ? null : next;
}

/** "the co-founder and former chief executive Anna Lind" is one person, "President Anna Lind and Mayor Karl Holm" are two. */
function oneWithTwoRoles({ mentionAt, lower }: Reading, at: number, next: People): boolean {
  const bare =
    (mentionAt[next.from] ?? -1) >= 0 || /^(?:an?|another|the|his|her|their|its|\d.*)$/.test(lower[next.from] ?? "");
  return (mentionAt[next.to - 1] ?? -1) >= 0 && !bare && (mentionAt[at - 1] ?? -1) < 0;
}

/** Those who are counted ("three people"), named ("Prime Minister Anna Lind") or described ("a soldier") from word `i` on. */
export function peopleAt(reading: Reading, i: number, end: number): People | null {
  for (let k = i; k < Math.min(end, i + QUALIFIERS); k++) {
    const q = quantityAt(reading, k);
    if (q && q.to <= end && (q.from <= i || reading.lower.slice(i, q.from).every((w) => w !== "of" && ABOUT.test(w))))
      return countsPeople(reading, q) ? withNoun(reading, q) : null;
  }
  return namedAt(reading, i, end) ?? describedAt(reading, i, end);
}

/** A person's name with what stands before it: "former Prime Minister Anna Lind", "a general, Anna Lind". */
function namedAt({ lower, mentionAt, mentions, tokens }: Reading, i: number, end: number): People | null {
  if ((mentionAt[i] ?? -1) < 0 && !opensTitle(lower[i] ?? "", tokens.words[i]?.text ?? "")) return null;
  for (let k = i; k < Math.min(end, i + DESCRIPTION); k++) {
    const mention = mentions[mentionAt[k] ?? -1];
    if (mention?.kind === "Person") return mention.from >= i ? { from: i, to: mention.to, min: 1, max: 1 } : null;
    if (mention) continue;
    const word = lower[k] ?? "";
    const appositive = word === "," && k > i && ROLE_HEADS.has(lower[k - 1] ?? "");
    const twoRoles = word === "and" && k > i && ROLE_HEADS.has(lower[k - 1] ?? "");
    if (STOP.test(word) && !appositive && !twoRoles && !/^['’]s?$/.test(word)) return null;
    if (/^\d|[^s]s$/.test(word) && !/^['’]s?$/.test(word) && !ROLE_HEADS.has(word)) return null;
  }
  return null;
}

/** Whether a word can open what stands before a person's name. */
function opensTitle(word: string, text: string): boolean {
  return (
    /^(?:the|an?|another|his|her|their|its|former|late)$/.test(word) ||
    ROLE_HEADS.has(word) ||
    ROLE_MODIFIERS.has(word) ||
    RANKS.has(word.replace(".", "")) ||
    isOnePerson(word) ||
    countryOfDemonym(text) !== null
  );
}

/** One person with a determiner: "a Polish soldier", "the attacker", "another"; "a couple" are two. */
function describedAt({ lower }: Reading, i: number, end: number): People | null {
  const determiner = lower[i] ?? "";
  if (!/^(?:an?|another|the|his|her|their|its)$/.test(determiner)) return null;
  let to = i + 1;
  while (to < Math.min(end, i + DESCRIPTION) && !STOP.test(lower[to] ?? ",") && lower[to] !== "of") to++;
  if (to === i + 1)
    return determiner === "another" && !/^\p{L}/u.test(lower[to] ?? "") ? { from: i, to, min: 1, max: 1 } : null;
  // "a militant convicted of murder": the phrase ends before what was done to its noun.
  for (let last = to; last > i + 1; last--) {
    const head = lower[last - 1] ?? "";
    if (last < to && !/(?:ed|ing)$/.test(lower[last] ?? "")) continue;
    if (twoPeople(head)) return { from: i, to: last, min: 2, max: 2 };
    if (isOnePerson(head) || ORDINAL.test(head)) return { from: i, to: last, min: 1, max: 1 };
  }
  return null;
}

/** Whether a number counts people, not hours, miles, an age, a day of a month or a model of plane. */
export function countsPeople({ lower, tokens, mentionAt }: Reading, q: Quantity): boolean {
  const [previous = "", next = ""] = [lower[q.from - 1], lower[q.to]];
  const text = tokens.words[q.from]?.text ?? "";
  if (/^[$€£[]$/.test(previous) || countsUnits(lower, q.to)) return false;
  if (
    previous === "of" &&
    /^(?:mother|father|parent|population|town|city|village|nation)$/.test(lower[q.from - 2] ?? "")
  )
    return false;
  if (previous === "no" && lower[q.from] === "one") return false;
  if (/^\d/.test(text)) {
    if (MONTHS.has(previous.replace(".", "")) || MONTHS.has(next.replace(".", ""))) return false;
    if (previous === "," && (next === "," || next === ".")) return false;
    if ((mentionAt[q.from - 1] ?? -1) >= 0 && !/^\p{Ll}/u.test(next)) return false;
    if (/^(?:flight|boeing|airbus|age|aged|no|number|highway|route|article|section|chapter)\.?$/.test(previous))
      return false;
  }
  return !/^(?:19|20)\d\d$/.test(text) || /^(?:people|civilians|persons)$/.test(next);
}

/** Whether the noun phrase that goes on at word `i` has a unit in its first words: "miles", "suicide attacks", "dead birds". */
function countsUnits(lower: readonly string[], i: number): boolean {
  for (let k = i; k < i + 3; k++) {
    const word = lower[k] ?? "";
    if (NOT_PEOPLE.test(word)) return true;
    if ((STOP.test(word) && word !== "dead") || /^(?:of|people|others?|an?|another|the)$/.test(word)) return false;
  }
  return false;
}

/** The figure's exact words take in the noun phrase that follows: "three people", "seven alleged gang members", "23 of them". */
function withNoun({ lower, mentions, mentionAt }: Reading, q: Quantity): People {
  let to = q.to;
  const goesOn = (word: string, i: number) =>
    !STOP.test(word) &&
    !CASUALTY_WORDS.has(word) &&
    !/^(?:of|reported|confirmed|remain|feared|believed|\p{L}+ly)$/u.test(word) &&
    mentions[mentionAt[i] ?? -1]?.kind !== "Person";
  while (to - q.to < NOUN_PHRASE && goesOn(lower[to] ?? ",", to)) to++;
  return { from: q.from, to, min: q.min, max: q.max };
}

function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}
