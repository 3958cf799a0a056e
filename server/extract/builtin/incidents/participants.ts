import type { NameMention } from "../07-names.ts";
import { countryOfDemonym } from "../lexicon/countries.ts";
import { NUMBER_WORDS } from "../lexicon/number-words.ts";
import { wholeNames } from "../names/name-edges.ts";
import { mentionsIn, type Reading, textOf } from "../reading.ts";
import { roleEndingAt } from "../relations/role-phrase.ts";
import type { Scored, WordRange } from "../types.ts";

/** A participant of an incident: an entity, or exact words. */
export interface ParticipantDraft extends WordRange {
  entity: number | null;
  confidence: number;
}

const PREPOSITION =
  /^(?:of|in|at|from|on|near|with|against|for|by|to|carrying|who|that|which|outside|inside|belonging)$/;
const PRONOUN =
  /^(?:he|she|they|it|him|her|them|who|which|we|i|us|his|their|its|himself|themselves|that|this|those|these|others|some|all|one)$/i;
const DETERMINER = /^(?:the|a|an|its|his|her|their|these|those)$/;
/** Words that a noun phrase cannot go on over. */
const STOP =
  /^(?:[^\p{L}\p{N}].*|and|or|but|in|on|at|of|to|from|by|with|for|as|that|who|which|when|where|while|after|before|during|was|were|is|are|be|been|had|has|have|said|says|will|would|near|against|into|over|under|about|than|today|yesterday|tonight|last|\p{L}+day)$/u;
/** Words between two parts of one participant that the encoder saw apart. */
const GAP = 2;
/** How far a phrase that ends in a number or a demonym goes on to its noun. */
const NOUN_REACH = 3;

/**
 * Who or what an incident's words stand for: the entities whose names are their heads ("Anna Lind", "President Anna Lind", "X and
 * Y"), else the words themselves ("a school in Lindby"). Words that cut a name in two stand for all of it; a bare pronoun stands
 * for nothing that can be shown.
 */
export function participantsOf(reading: Reading, parts: readonly Scored[]): ParticipantDraft[] {
  return joined(reading, parts).flatMap((argument) => {
    const range = completed(reading, trim(reading, wholeNames(reading, argument)));
    if (!range || isOffice(reading, range)) return [];
    const heads = mentionsIn(reading, range).filter((m) => isHead(reading, reading.mentions[m] as NameMention, range));
    if (heads.length)
      return heads.map((m) => {
        const { from, to } = reading.mentions[m] as NameMention;
        return { from, to, entity: reading.entityOf[m] ?? null, confidence: argument.confidence };
      });
    return PRONOUN.test(textOf(reading, range)) ? [] : [{ ...range, entity: null, confidence: argument.confidence }];
  });
}

/** Words that two parts of one participant do not stand around: they set things in a row or open another clause. */
const PARTING = /^(?:,|;|and|or|that|which|who|said|says|was|were|is|are|had|has|have|will|would)$/;

/** Parts of one sentence with at most two words between them, none of which parts them, are one. */
function joined({ lower, tokens }: Reading, parts: readonly Scored[]): Scored[] {
  const out: Scored[] = [];
  for (const part of [...parts].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    const between = last ? lower.slice(last.to, part.from) : [];
    const near =
      last && part.from - last.to <= GAP && tokens.words[last.to - 1]?.sentence === tokens.words[part.from]?.sentence;
    if (last && near && !between.some((w) => PARTING.test(w)))
      out[out.length - 1] = {
        from: last.from,
        to: Math.max(last.to, part.to),
        confidence: Math.max(last.confidence, part.confidence),
      };
    else out.push(part);
  }
  return out;
}

/** The body in "X's foreign minister Anna Lind", seen without the rest: the words are about her, not about X. */
function isOffice(reading: Reading, { to }: WordRange): boolean {
  const mention = reading.mentions[reading.mentionAt[to - 1] ?? -1];
  const person = reading.mentions[(reading.mentionAt[to - 1] ?? -1) + 1];
  if (!mention || mention.kind === "Person" || person?.kind !== "Person") return false;
  const role = roleEndingAt(reading, person.from, mention.to);
  return role !== null && reading.lower.slice(mention.to, role.from).every((w) => /^['’]s?$/.test(w));
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
  while (from < to && (mark(from) || /^(?:by|and|or|that|of|on|in|at|against|from|to|with)$/.test(lower[from] ?? "")))
    from++;
  while (to > from && (mark(to - 1) || /^(?:'s|’s|the|a|an|of|and)$/.test(lower[to - 1] ?? ""))) to--;
  return to > from ? { from, to } : null;
}

/** A phrase that breaks off at a number or a demonym goes on to its noun; its determiner and number belong to it. */
function completed(reading: Reading, range: WordRange | null): WordRange | null {
  if (!range) return null;
  const { lower, tokens, mentionAt } = reading;
  let { from, to } = range;
  const open = (i: number) =>
    isNumber(lower[i] ?? "") ||
    countryOfDemonym(tokens.words[i]?.text ?? "") !== null ||
    DETERMINER.test(lower[i] ?? "");
  if ((mentionAt[to - 1] ?? -1) < 0 && open(to - 1))
    while (
      to < range.to + NOUN_REACH &&
      !STOP.test(lower[to] ?? ",") &&
      tokens.words[to]?.sentence === tokens.words[from]?.sentence
    )
      to++;
  if (to === range.to && open(to - 1) && to - from === 1) return null;
  while (
    from > 0 &&
    (mentionAt[from - 1] ?? -1) < 0 &&
    open(from - 1) &&
    tokens.words[from - 1]?.sentence === tokens.words[from]?.sentence
  )
    from--;
  return { from, to };
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word) || NUMBER_WORDS.has(word) || /^(?:several|many|dozens|hundreds|more)$/.test(word);
}

/**
 * The places an incident's place words name, with those in a row with them ("Norland, Sudland and Westland") and those that the
 * text says hold them ("Lindby, Norland").
 */
export function placesOf(reading: Reading, argument: Scored): ParticipantDraft[] {
  const found = mentionsIn(reading, wholeNames(reading, argument)).filter((m) => reading.mentions[m]?.kind === "Place");
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return [];
  let [from, to] = [first, last];
  while (from > first - ROW && adjoins(reading, from - 1)) from--;
  while (to < last + ROW && adjoins(reading, to)) to++;
  const row = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return row
    .filter((m) => m < first || m > last || found.includes(m))
    .map((m) => placeOf(reading, m, argument.confidence));
}

/** Places of one row that are looked at on either side of those the encoder points at: bounds the work. */
const ROW = 20;

/** Whether a mention and the next one are places of one row, or the next one holds the first. */
function adjoins({ mentions, lower, tokens }: Reading, mention: number): boolean {
  const [a, b] = [mentions[mention], mentions[mention + 1]];
  if (a?.kind !== "Place" || b?.kind !== "Place") return false;
  if (tokens.words[a.from]?.sentence !== tokens.words[b.from]?.sentence) return false;
  return /^(?:,|in|and|or|, and|, or|, in|as well as)$/.test(lower.slice(a.to, b.from).join(" "));
}

/** How far from its trigger a place may stand that the encoder did not point at. */
const PLACE_REACH = 25;

/** The nearest place after "in", "at", "near" in the trigger's sentence: where the encoder points at none. */
export function placeNear(
  reading: Reading,
  { trigger, sentence }: { trigger: Scored; sentence: WordRange },
): ParticipantDraft[] {
  const { lower, mentions } = reading;
  const near = mentionsIn(reading, {
    from: Math.max(sentence.from, trigger.from - PLACE_REACH),
    to: Math.min(sentence.to, trigger.to + PLACE_REACH),
  })
    .filter(
      (m) =>
        mentions[m]?.kind === "Place" &&
        /^(?:in|at|near|outside|across|around|throughout|inside)$/.test(locative(lower, mentions[m] as NameMention)),
    )
    .sort((a, b) => away(mentions[a] as NameMention, trigger) - away(mentions[b] as NameMention, trigger));
  const [best] = near;
  return best === undefined
    ? []
    : placesOf(reading, { ...(mentions[best] as NameMention), confidence: trigger.confidence * 0.7 });
}

/** The word that ties a place to the sentence: skips "the", "northern", "city of". */
function locative(lower: readonly string[], { from }: NameMention): string {
  let i = from - 1;
  while (
    i > from - 6 &&
    /^(?:the|a|north\w*|south\w*|east\w*|west\w*|central|city|town|village|province|capital|of|downtown)$/.test(
      lower[i] ?? "",
    )
  )
    i--;
  return lower[i] ?? "";
}

function away(mention: NameMention, trigger: Scored): number {
  return mention.from >= trigger.to ? mention.from - trigger.to : trigger.from - mention.to + 2;
}

function placeOf(reading: Reading, m: number, confidence: number): ParticipantDraft {
  const { from, to } = reading.mentions[m] as NameMention;
  return { from, to, entity: reading.entityOf[m] ?? null, confidence };
}
