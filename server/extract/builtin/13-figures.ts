import type { FigureKind } from "../../domain/model.ts";
import { CASUALTY_WORDS, NOT_PEOPLE, TAKES_OBJECT } from "./lexicon/casualty-words.ts";
import { MONTHS } from "./lexicon/date-words.ts";
import { type Quantity, quantityAt } from "./quantities.ts";
import { type Reading, sentenceOf } from "./reading.ts";
import { singleVictim } from "./single-victim.ts";
import type { WordRange } from "./types.ts";

/** A count of those killed, injured, arrested, missing or displaced, at one place of the text. */
export interface FigureMention extends WordRange {
  kind: FigureKind;
  min: number | null;
  max: number | null;
  /** The word that says what happened to them. */
  at: number;
}

/** How far a count may stand from its word: before it in the passive, after it in the active. */
const BACK = 12;
const AHEAD = 4;

/**
 * Step 13. Casualty figures by rule: "killed three people", "three people were killed", "a death toll of 12", "10 dead and 20
 * injured", a named or single victim ("killed Anna Lind", "a soldier died") as one. Each word is looked at within its sentence.
 */
export function findFigures(reading: Reading): FigureMention[] {
  const out: FigureMention[] = [];
  for (let i = 0; i < reading.lower.length; i++) {
    const kind = CASUALTY_WORDS.get(reading.lower[i] ?? "");
    if (!kind) continue;
    const found = countFor(reading, i) ?? singleVictim(reading, i);
    if (found) out.push({ ...found, kind, at: i });
  }
  return withoutRepeats(out);
}

type Count = Omit<FigureMention, "kind" | "at">;

function countFor(reading: Reading, at: number): Count | null {
  const { from, to } = sentenceOf(reading, at);
  const word = reading.lower[at] ?? "";
  const shotDead = word === "dead" && reading.lower[at - 1] === "shot";
  const object = shotDead || TAKES_OBJECT.test(word) ? after(reading, at, to) : null;
  if (object) return object;
  if (/^(?:deaths?|fatalities|lives|injuries|killing|murder)$/.test(word)) {
    const near = before(reading, at, Math.max(from, at - 4));
    if (near) return near;
    return nominal(reading, at, to);
  }
  return before(reading, at, Math.max(from, at - BACK));
}

/** "killed at least three people", "injuring 10 others" */
function after(reading: Reading, at: number, end: number): Count | null {
  for (let i = at + 1; i < Math.min(end, at + 1 + AHEAD); i++) {
    const q = quantityAt(reading, i);
    if (q && counts(reading, q)) return plusLater(reading, withNoun(reading, q), end);
    if (/^(?:[.;:()]|in|by|on|when|after|during|from|while|and)$/.test(reading.lower[i] ?? "")) return null;
  }
  return null;
}

/** "death toll rose to 12", "the deaths of three people" */
function nominal(reading: Reading, at: number, end: number): Count | null {
  for (let i = at + 1; i < Math.min(end, at + 8); i++) {
    const q = quantityAt(reading, i);
    if (
      q &&
      counts(reading, q) &&
      /^(?:of|to|at|is|was|stands|reached|:|and|than|least|about)$/.test(reading.lower[q.from - 1] ?? "")
    )
      return withNoun(reading, q);
    if (/^[.;]$/.test(reading.lower[i] ?? "")) return null;
  }
  return null;
}

/** "three people were killed", "10 others wounded", "as many as 300 civilians have been killed" */
function before(reading: Reading, at: number, start: number): Count | null {
  for (let i = at - 1; i >= start; i--) {
    const word = reading.lower[i] ?? "";
    if (/^[.;:“”"]$/.test(word) || word === "who" || word === "when" || word === "after") return null;
    if (i < at - 1 && TAKES_OBJECT.test(word) && CASUALTY_WORDS.has(word)) return null;
    const q = widest(reading, i);
    if (q && q.to <= at && counts(reading, q)) return plusEarlier(reading, withNoun(reading, q), start);
  }
  return null;
}

/** The longest count that covers word `i`: "between 60 and 80" when met at its end. */
function widest(reading: Reading, i: number): Quantity | null {
  const own = quantityAt(reading, i);
  if (!own) return null;
  for (let k = i - 3; k < i; k++) {
    const q = quantityAt(reading, k);
    if (q && q.to > i) return q;
  }
  return own;
}

/** "10 soldiers and at least 36 militants were killed" counts both. */
function plusEarlier(reading: Reading, count: Count, start: number): Count {
  if (reading.lower[count.from - 1] !== "and") return count;
  for (let i = count.from - 2; i >= Math.max(start, count.from - 7); i--) {
    if (/^[,.;:]$/.test(reading.lower[i] ?? "") || CASUALTY_WORDS.has(reading.lower[i] ?? "")) return count;
    const q = widest(reading, i);
    if (q && counts(reading, q))
      return { from: q.from, to: count.to, min: plus(q.min, count.min), max: plus(q.max, count.max) };
  }
  return count;
}

/** "killed five children and two drivers" counts both, unless the second ones only "were injured". */
function plusLater(reading: Reading, count: Count, end: number): Count {
  for (let i = count.to; i < Math.min(end, count.to + 4); i++) {
    if (reading.lower[i] !== "and") continue;
    const q = quantityAt(reading, i + 1) ?? quantityAt(reading, i + 3);
    if (!q || !counts(reading, q) || reading.lower.slice(i, q.to + 5).some((w) => CASUALTY_WORDS.has(w))) return count;
    return { from: count.from, to: withNoun(reading, q).to, min: plus(count.min, q.min), max: plus(count.max, q.max) };
  }
  return count;
}

function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

/** Whether a number counts people, not hours, miles, an age, a day of a month or a model of plane. */
function counts({ lower, tokens, mentionAt }: Reading, q: Quantity): boolean {
  const [previous = "", next = ""] = [lower[q.from - 1], lower[q.to]];
  const text = tokens.words[q.from]?.text ?? "";
  if (NOT_PEOPLE.test(next) || NOT_PEOPLE.test(lower[q.to + 1] ?? "") || /^[$€£[]$/.test(previous)) return false;
  if (/^\d/.test(text)) {
    if (MONTHS.has(previous.replace(".", "")) || MONTHS.has(next.replace(".", ""))) return false;
    if (previous === "," && (next === "," || next === ".")) return false;
    if ((mentionAt[q.from - 1] ?? -1) >= 0 && !/^\p{Ll}/u.test(next)) return false;
    if (/^(?:flight|boeing|airbus|age|aged|no|number|highway|route|article|section|chapter)\.?$/.test(previous))
      return false;
  }
  return !/^(?:19|20)\d\d$/.test(text) || /^(?:people|civilians|persons)$/.test(next);
}

/** The figure's exact words take in the noun that follows: "three people", "23 of them". */
function withNoun({ lower }: Reading, q: Quantity): Count {
  let to = q.to;
  while (
    to - q.to < 3 &&
    /^(?:other|more|additional|\p{L}+(?:ian|ese|ish|qi|li|ni)|people|persons|civilians|others|children|soldiers|men|women|students|troops|militants|insurgents|police|officers|policemen|members|fighters|passengers|workers|residents|protesters|suspects)$/u.test(
      lower[to] ?? "",
    )
  )
    to++;
  return { from: q.from, to, min: q.min, max: q.max };
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
