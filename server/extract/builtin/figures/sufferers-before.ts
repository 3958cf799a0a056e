import { CASUALTY_WORDS, TAKES_OBJECT } from "../lexicon/casualty-words.ts";
import type { Reading } from "../reading.ts";
import { countsPeople, type People, peopleAt, rowFrom } from "./people-row.ts";
import { quantityAt } from "./quantities.ts";

/** How far before its word a count may begin. */
const BACK = 14;
/** How far before the last of a row its first may stand. */
const ROW = 12;
/** Words that may be said of one: nobody counts a single person who fled. */
const SINGLE =
  /^(?:killed|died|dead|murdered|assassinated|executed|hanged|lynched|slain|beheaded|gunned|injured|wounded|hurt|arrested|detained|captured|missing|drowned|perished)$/;

/** "three people were killed", "10 others wounded", "a policeman and two guards have been killed", "a soldier died" */
export function sufferersBefore(reading: Reading, at: number, from: number): People | null {
  const { lower } = reading;
  const start = Math.max(from, at - BACK);
  let included = false;
  let found: People | null = null;
  for (let i = at - 1; i >= start; i--) {
    const word = lower[i] ?? "";
    if (/^[.;:“”"]$/.test(word) || word === "when" || word === "after") break;
    if (word === "who") return suffers(reading, i, at) ? antecedent(reading, i, start) : null;
    if (i < at - 1 && TAKES_OBJECT.test(word) && CASUALTY_WORDS.has(word)) break;
    if (/^(?:including|among)$/.test(word)) included = true;
    const here: People | null = !found || included ? subjectAt(reading, i, at) : null;
    if (!here) continue;
    found = here;
    if (!included && !lower.slice(start, i).includes("including")) break;
    included = false;
  }
  return found && wholeRow(reading, found, start);
}

/** Those whose words begin (a description) or end (a count, a name) at word `i`, if they suffer what word `at` says. */
function subjectAt(reading: Reading, i: number, at: number): People | null {
  for (let k = Math.max(0, i - 3); k <= i; k++) {
    const q = quantityAt(reading, k);
    if (q && q.to > i && q.to <= at && countsPeople(reading, q)) return peopleAt(reading, q.from, at);
  }
  if (!SINGLE.test(reading.lower[at] ?? "")) return null;
  const mention = reading.mentions[reading.mentionAt[i] ?? -1];
  const start = mention?.kind === "Person" ? mention.from : i;
  if (mention && mention.kind !== "Person") return null;
  if (/^(?:of|in|at|from|on|near|with|against|for|by|to)$/.test(reading.lower[start - 1] ?? "")) return null;
  const one = peopleAt(reading, start, at);
  return one && suffers(reading, one.to - 1, at) ? one : null;
}

/** Those right before "who": "Anna Lind, who was killed". */
function antecedent(reading: Reading, who: number, start: number): People | null {
  const end = reading.lower[who - 1] === "," ? who - 1 : who;
  for (let i = Math.max(start, end - BACK); i < end; i++) {
    const people = peopleAt(reading, i, end);
    if (people?.to === end) return people;
  }
  return null;
}

/** The row that ends with these people: "a militant and three policemen". */
function wholeRow(reading: Reading, people: People, start: number): People {
  for (let i = Math.max(start, people.from - ROW); i < people.from; i++) {
    // "wounded 10 people and a soldier was killed": the first of these are another word's.
    if (CASUALTY_WORDS.has(reading.lower[i - 1] ?? "")) continue;
    const row = rowFrom(reading, i, people.to);
    if (row && row.to === people.to) return row;
  }
  return people;
}

/** Between a victim and its word stand a form of "be", or nothing before "by", "in" or "on": "was fatally", "has been". */
function suffers({ lower }: Reading, from: number, at: number): boolean {
  if (/^(?:died|dead|missing|drowned|perished|death)$/.test(lower[at] ?? "")) return true;
  if (from === at - 1) return /^(?:by|in|on|when|during)$/.test(lower[at + 1] ?? "");
  return lower.slice(from, at).some((w) => /^(?:was|were|been|is|are|be|being|got)$/.test(w));
}
