import { TAKES_OBJECT } from "./lexicon/casualty-words.ts";
import { quantityAt } from "./quantities.ts";
import { type Reading, sentenceOf } from "./reading.ts";
import type { WordRange } from "./types.ts";

/** A count of one: its words and bounds. */
export interface Victim extends WordRange {
  min: 1;
  max: 1;
}

/** One victim: a person's name, or a noun phrase with "a". */
export function singleVictim(reading: Reading, at: number): Victim | null {
  const { from, to } = sentenceOf(reading, at);
  const word = reading.lower[at] ?? "";
  if (
    !/^(?:killed|killing|died|dead|murdered|assassinated|executed|arrested|detained|injured|wounded|missing|arresting|captured|beheaded|hurt|slain)$/.test(
      word,
    )
  )
    return null;
  if (TAKES_OBJECT.test(word)) {
    const next = victimAt(reading, at + 1, to);
    if (next) return next;
  }
  for (let i = at - 1; i >= Math.max(from, at - 5); i--) {
    const mention = reading.mentions[reading.mentionAt[i] ?? -1];
    if (mention?.kind === "Person")
      return passive(reading, mention.to, at) ? { from: mention.from, to: mention.to, min: 1, max: 1 } : null;
    if (/^(?:an?|one|another)$/.test(reading.lower[i] ?? ""))
      return passive(reading, i + 2, at) ? { from: i, to: nounEnd(reading, i + 1, at), min: 1, max: 1 } : null;
    if (/^[.,;:]$/.test(reading.lower[i] ?? "")) return null;
  }
  return null;
}

/** Where a victim's noun phrase ends: before its verb, after three words at most. */
function nounEnd({ lower }: Reading, from: number, end: number): number {
  let to = from + 1;
  while (to < Math.min(end, from + 3) && !/^(?:was|were|is|has|had|have|been|be|who|in|of)$/.test(lower[to] ?? ""))
    to++;
  return to;
}

/** Between the victim and its word stand only forms of "be" and few others: "was fatally", "has been". */
function passive({ lower }: Reading, from: number, at: number): boolean {
  const word = lower[at] ?? "";
  if (/^(?:died|dead|missing)$/.test(word)) return true;
  return lower.slice(from, at).some((w) => /^(?:was|were|been|is|be|being|got)$/.test(w));
}

function victimAt(reading: Reading, i: number, end: number): Victim | null {
  for (let k = i; k < Math.min(end, i + 3); k++) {
    const mention = reading.mentions[reading.mentionAt[k] ?? -1];
    if (mention?.kind === "Person" && mention.from >= i) return { from: mention.from, to: mention.to, min: 1, max: 1 };
  }
  const q = quantityAt(reading, i, { articles: true });
  return q && q.min === 1 && q.max === 1 && /^\p{L}/u.test(reading.lower[q.to] ?? "")
    ? { from: i, to: Math.min(end, q.to + 2), min: 1, max: 1 }
    : null;
}
