import type { FigureKind } from "../../domain/model.ts";
import { countsPeople, type People, peopleAt, rowFrom } from "./figures/people-row.ts";
import { quantityAt } from "./figures/quantities.ts";
import { sufferersBefore } from "./figures/sufferers-before.ts";
import { CASUALTY_WORDS, isKilling, NOT_PEOPLE, TAKES_OBJECT } from "./lexicon/casualty-words.ts";
import { type Reading, sentenceOf } from "./reading.ts";
import type { WordRange } from "./types.ts";

/** A count of those killed, injured, arrested, missing or displaced, at one place of the text. */
export interface FigureMention extends WordRange {
  kind: FigureKind;
  min: number | null;
  max: number | null;
  /** The word that says what happened to them. */
  at: number;
}

/** How far a count may stand behind its word: after a verb, after a noun, after "death toll". */
const AHEAD = 4;
const NOMINAL = 8;
const TOLL = 24;
/** How far before a noun its count may stand: "seven more deaths". */
const NOUN_BACK = 4;
/** Words from "shot" to "dead", with those who were shot between them. */
const SHOT = 8;

/**
 * Step 13. Casualty figures by rule: "killed three people", "three people were killed", "a death toll of 12", "10 dead and 20
 * injured", a named or single victim ("killed Anna Lind", "a soldier died", "the murder of Anna Lind") as one. Each word is
 * looked at within its sentence.
 */
export function findFigures(reading: Reading): FigureMention[] {
  const out: FigureMention[] = [];
  for (let i = 0; i < reading.lower.length; i++) {
    const kind = kindAt(reading, i);
    const found = kind && peopleOf(reading, i);
    if (found) out.push({ ...found, kind, at: i });
  }
  return withoutRepeats(out);
}

/** What the word says happened: "shot" kills only with "fatally", a "shooting" when it is "fatal", "gunned" only with "down". */
function kindAt({ lower }: Reading, i: number): FigureKind | null {
  const word = lower[i] ?? "";
  if (word === "shot") return lower[i - 1] === "fatally" ? "killed" : null;
  if (word === "kill" && lower[i - 1] === "to") return null;
  if (word === "dead" && NOT_PEOPLE.test(lower[i + 1] ?? "")) return null;
  if (/^attempt/.test(lower[i - 1] ?? "")) return null;
  if (/^(?:shooting|stabbing|beating)$/.test(word))
    return lower.slice(Math.max(0, i - 3), i).includes("fatal") ? "killed" : null;
  if (word === "gunned") return lower[i + 1] === "down" ? "killed" : null;
  return CASUALTY_WORDS.get(word) ?? null;
}

function peopleOf(reading: Reading, at: number): People | null {
  const { from, to } = sentenceOf(reading, at);
  const word = reading.lower[at] ?? "";
  const deed = /^(?:shooting|stabbing|beating)$/.test(word);
  if (deed || isKilling(word)) {
    const named = ofWhom(reading, at, to) ?? whose(reading, at, from);
    if (named || deed) return named;
  }
  if (takesObject(reading, at)) {
    const object = after(reading, at, to);
    if (object) return object;
  }
  const shot = shotDead(reading, at);
  if (shot) return shot;
  if (reading.lower[at + 1] === "toll")
    return nominal(reading, at, to) ?? sufferersBefore(reading, at, Math.max(from, at - NOUN_BACK));
  if (/^(?:deaths?|fatalities|lives|injuries|killing|killings|murders?|executions?|assassinations?)$/.test(word))
    return sufferersBefore(reading, at, Math.max(from, at - NOUN_BACK)) ?? nominal(reading, at, to);
  return sufferersBefore(reading, at, from);
}

function takesObject({ lower }: Reading, at: number): boolean {
  const word = lower[at] ?? "";
  return (
    TAKES_OBJECT.test(word) || word === "shot" || word === "gunned" || (word === "dead" && lower[at - 1] === "shot")
  );
}

/** "killed at least three people", "injuring 10 others", "killing the governor, Anna Lind" */
function after(reading: Reading, at: number, end: number): People | null {
  const { lower } = reading;
  const first = lower[at] === "gunned" ? at + 2 : at + 1;
  for (let i = first; i < Math.min(end, first + AHEAD); i++) {
    if (/^(?:[.;:()]|in|by|on|when|after|during|from|while|and)$/.test(lower[i] ?? "")) return null;
    const found = rowFrom(reading, i, end) ?? pronounAt(lower, i);
    if (found && (i === first || quantityAt(reading, i) || /^(?:dead|also)$/.test(lower[i - 1] ?? ""))) return found;
  }
  return null;
}

/** "shot the guard dead", "shot him dead" */
function shotDead(reading: Reading, dead: number): People | null {
  const { lower } = reading;
  if (lower[dead] !== "dead") return null;
  const first = Math.max(0, dead - SHOT);
  const shot = first + lower.slice(first, dead - 1).lastIndexOf("shot");
  if (lower[shot] !== "shot") return null;
  const found = rowFrom(reading, shot + 1, dead) ?? pronounAt(lower, shot + 1);
  return found?.to === dead ? found : null;
}

/** "killed him", "shot her dead" */
function pronounAt(lower: readonly string[], i: number): People | null {
  const next = lower[i + 1] ?? "";
  const alone = !/^\p{L}/u.test(next) || /^(?:in|on|at|by|with|after|when|while|during|and|dead)$/.test(next);
  return /^(?:him|her)$/.test(lower[i] ?? "") && alone ? { from: i, to: i + 1, min: 1, max: 1 } : null;
}

/** "the murder of Anna Lind", "the killings on Monday of two guards" */
function ofWhom(reading: Reading, at: number, end: number): People | null {
  for (let i = at + 1; i < Math.min(end, at + 6); i++) {
    const word = reading.lower[i] ?? "";
    // "of reformist Prime Minister Anna Lind": an adjective may stand before what opens a title.
    if (word === "of") {
      const found = rowFrom(reading, i + 1, end) ?? rowFrom(reading, i + 2, end);
      if (found) return found;
    }
    if (/^[^\p{L}\p{N}]/u.test(word)) return null;
  }
  return null;
}

/** "Anna Lind's assassination" */
function whose({ lower, mentionAt, mentions }: Reading, at: number, start: number): People | null {
  for (let i = at - 1; i >= Math.max(start, at - 3); i--) {
    if (!/^['’]s?$/.test(lower[i] ?? "")) continue;
    const mention = mentions[mentionAt[i - 1] ?? -1];
    return mention?.kind === "Person" ? { from: mention.from, to: mention.to, min: 1, max: 1 } : null;
  }
  return null;
}

/** "death toll rose to 12", "the deaths of three people" */
function nominal(reading: Reading, at: number, end: number): People | null {
  const { lower } = reading;
  const reach = lower[at + 1] === "toll" ? TOLL : NOMINAL;
  for (let i = at + 1; i < Math.min(end, at + reach); i++) {
    const q = quantityAt(reading, i);
    const link = lower[(q?.from ?? 0) - 1] ?? "";
    if (
      q &&
      countsPeople(reading, q) &&
      /^(?:of|to|at|is|was|stands|reached|rose|risen|climbed|passed|:|and|than|least|about|some|an?)$/.test(link)
    )
      return peopleAt(reading, q.from, end) ?? q;
    if (/^[.;]$/.test(lower[i] ?? "")) return null;
  }
  return null;
}

/** The same count for the same kind at the same place is one figure. */
function withoutRepeats(all: readonly FigureMention[]): FigureMention[] {
  const seen = new Set<string>();
  return all.filter((f) => {
    const key = `${f.kind} ${f.from}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
