import type { NameMention } from "./07-names.ts";
import { mentionsIn, type Reading, textOf } from "./reading.ts";
import type { Scored, WordRange } from "./types.ts";

/** A participant of an incident: an entity, or exact words. */
export interface ParticipantDraft extends WordRange {
  entity: number | null;
  confidence: number;
}

const DETERMINER = /^(?:the|a|an|its|his|her|their|this|that|these|those)$/;
const PREPOSITION =
  /^(?:of|in|at|from|on|near|with|against|for|by|to|carrying|who|that|which|outside|inside|belonging)$/;
const PRONOUN =
  /^(?:he|she|they|it|him|her|them|who|which|we|i|us|his|their|its|himself|themselves|that|this|those|these|others|some)$/i;

/**
 * Who or what a span of words stands for: the entities whose names are its heads ("Anna Lind", "President Anna Lind", "X and Y"),
 * else the words themselves ("a school in Aleppo"). A bare pronoun stands for nothing that can be shown.
 */
export function participantsOf(reading: Reading, argument: Scored): ParticipantDraft[] {
  const range = trim(reading, argument);
  if (!range) return [];
  const heads = mentionsIn(reading, range).filter((m) => isHead(reading, reading.mentions[m] as NameMention, range));
  if (heads.length)
    return heads.map((m) => {
      const { from, to } = reading.mentions[m] as NameMention;
      return { from, to, entity: reading.entityOf[m] ?? null, confidence: argument.confidence };
    });
  if (PRONOUN.test(textOf(reading, range))) return [];
  return [{ ...range, entity: null, confidence: argument.confidence }];
}

/** Not after a preposition inside the span, and not the owner or the qualifier of a noun that follows. */
function isHead({ lower, mentionAt }: Reading, mention: NameMention, range: WordRange): boolean {
  for (let i = mention.from - 1; i >= range.from; i--) {
    if (PREPOSITION.test(lower[i] ?? "")) return false;
    if (/^(?:,|and|or|;)$/.test(lower[i] ?? "")) break;
  }
  const next = lower[mention.to] ?? "";
  if (mention.to >= range.to || /^(?:,|and|or|;|\(|who|which|in|of|at|from|on|near|with)$/.test(next)) return true;
  return (mentionAt[mention.to] ?? -1) >= 0;
}

function trim({ lower, tokens }: Reading, range: WordRange): WordRange | null {
  let { from, to } = range;
  const mark = (i: number) => !/[\p{L}\p{N}]/u.test(tokens.words[i]?.text ?? "");
  while (from < to && (mark(from) || /^(?:by|and|or|that|of)$/.test(lower[from] ?? ""))) from++;
  while (to > from && (mark(to - 1) || /^(?:'s|’s|the|a|an|of|and)$/.test(lower[to - 1] ?? ""))) to--;
  if (to - from === 1 && DETERMINER.test(lower[from] ?? "") && !PRONOUN.test(lower[from] ?? "")) return null;
  return to > from ? { from, to } : null;
}

/** The places an incident's place words name, and, right behind them, those that the text says hold them ("Aleppo, Syria"). */
export function placesOf(reading: Reading, argument: Scored): ParticipantDraft[] {
  const found = mentionsIn(reading, argument).filter((m) => reading.mentions[m]?.kind === "Place");
  const last = found.at(-1);
  const outer = last === undefined ? null : holder(reading, last);
  const all = outer === null || found.includes(outer) ? found : [...found, outer];
  return all.map((m) => {
    const { from, to } = reading.mentions[m] as NameMention;
    return { from, to, entity: reading.entityOf[m] ?? null, confidence: argument.confidence };
  });
}

/** The mention of the place right after ", " or " in ". */
function holder(reading: Reading, mention: number): number | null {
  const [inner, next] = [reading.mentions[mention], reading.mentions[mention + 1]];
  if (!inner || next?.kind !== "Place" || next.from - inner.to !== 1) return null;
  return /^(?:,|in)$/.test(reading.lower[inner.to] ?? "") ? mention + 1 : null;
}
