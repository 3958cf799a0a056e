import { merge, without } from "../ranges.ts";
import { type Reading, sentenceOf } from "../reading.ts";
import { datelineOf } from "../text/datelines.ts";
import type { Quotation } from "../text/quotations.ts";
import type { WordRange } from "../types.ts";
import { type Told, withContinuations } from "./continued-quotations.ts";

export interface PredictedContent {
  cue: WordRange;
  source: WordRange | null;
  predicted: readonly WordRange[];
  /** Words that open another attribution: a content does not run past a participle that cues the next one. */
  otherCues: ReadonlySet<number>;
  told: Told;
}

/** Words that an edge of a content never is. */
const EDGE = /^(?:["“”„«»,;:()[\]…–—-]|‘|’|\.+)$/;
const OPENING = new Set(["that", "and", "but"]);
/** Where a clause may end. */
const STOP = /^(?:[,;:!?()“”"…–—-]|\.+)$/;
/** Words that a content may have lost at its left edge. */
const LEADING = new Set("the a an of for to its his her their on in it he she they there".split(" "));
/** How many words the encoder may have missed up to the clause's end, or back to the sentence's start. */
const SLACK = 6;

/**
 * The exact content of a claim: what the encoder scored, without the cue and the source, joined over gaps inside a sentence,
 * widened to the whole of a quotation that it mostly covers, to its other paragraphs and to the ends of its clause, and without
 * marks at its edges.
 */
export function contentRanges(reading: Reading, claim: PredictedContent): WordRange[] {
  const holes = [claim.cue, ...(claim.source ? [claim.source] : [])];
  const dateline = datelineOf(reading, claim.cue.from);
  const frame = dateline ? [...holes, dateline] : holes;
  const parts = claim.predicted.flatMap((p) => without(p, frame));
  const kept = dropStrays(reading, parts, claim);
  const cut = joinWithinSentence(reading, kept, holes)
    .map((r) => cutAtNextCue(reading, r, claim.otherCues))
    .map((r) => withoutSpill(reading, r));
  const wide = cut.map((r) => toClause(reading, widenToQuotation(reading, r, holes), holes));
  const own = merge(wide.map((r) => withoutSpill(reading, r)));
  // What is said inside a quotation ends with it; what is said about one goes on with it.
  const outside = (reading.quotationAt[claim.cue.from] ?? -1) < 0;
  return (outside ? withContinuations(reading, own, claim.told.paragraphs) : own)
    .flatMap((r) => without(r, frame))
    .flatMap((r) => byParagraph(reading, r))
    .map((r) => trim(reading, r))
    .filter((r) => r.to > r.from);
}

/** A speech of several paragraphs is one part for each: a part never crosses a line. */
function byParagraph({ tokens }: Reading, range: WordRange): WordRange[] {
  const parts: WordRange[] = [];
  let from = range.from;
  for (let i = range.from + 1; i <= range.to; i++) {
    if (i < range.to && !tokens.words[i]?.opensParagraph) continue;
    parts.push({ from, to: i });
    from = i;
  }
  return parts;
}

/**
 * Outside the cue's sentence only quotations and all but whole sentences count, and none where another attribution stands: the
 * rest is the encoder's noise.
 */
function dropStrays(reading: Reading, parts: readonly WordRange[], { cue, told }: PredictedContent): WordRange[] {
  const home = sentenceOf(reading, cue.from);
  const near = parts.some((p) => p.from < home.to && p.to > home.from);
  if (!near) return [...parts];
  return parts.filter((p) => {
    if (p.from < home.to && p.to > home.from) return true;
    const sentence = sentenceOf(reading, p.from);
    if (told.sentences.has(sentence.from)) return false;
    const quotation = reading.quotations[reading.quotationAt[p.from] ?? -1];
    if (quotation)
      return shared(quotation, p) * 2 >= Math.min(quotation.to, sentence.to) - Math.max(quotation.from, sentence.from);
    return (p.to - p.from) * 2 >= sentence.to - sentence.from;
  });
}

function joinWithinSentence(
  { tokens }: Reading,
  parts: readonly WordRange[],
  holes: readonly WordRange[],
): WordRange[] {
  const out: WordRange[] = [];
  for (const p of [...parts].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    const same = last && tokens.words[last.to - 1]?.sentence === tokens.words[p.from]?.sentence;
    if (last && same && !holes.some((h) => h.from >= last.to && h.to <= p.from)) last.to = Math.max(last.to, p.to);
    else out.push({ ...p });
  }
  return out;
}

/** Participles after a comma that open another attribution. Written by hand. */
const NEXT_CUE =
  /^(?:saying|claiming|adding|citing|noting|stating|arguing|accusing|calling|blaming|warning|describing|explaining|suggesting|insisting|asserting|alleging|stressing|urging|telling)$/;

/** "…, saying that" and "…, citing" open the next attribution: the content before ends there. Quotations are left whole. */
function cutAtNextCue(
  { tokens, lower, quotationAt }: Reading,
  range: WordRange,
  otherCues: ReadonlySet<number>,
): WordRange {
  for (let i = range.from + 2; i < range.to; i++) {
    if (tokens.words[i - 1]?.text !== "," || (quotationAt[i] ?? -1) >= 0) continue;
    const word = lower[i] ?? "";
    if (NEXT_CUE.test(word) || (otherCues.has(i) && /ing$/.test(word))) return { from: range.from, to: i - 1 };
  }
  return range;
}

/** A range that runs a few words into the next sentence ends with its own, unless a quotation holds both. */
function withoutSpill(reading: Reading, range: WordRange): WordRange {
  const last = sentenceOf(reading, range.to - 1);
  const spills = last.from > range.from && (range.to - last.from) * 2 < last.to - last.from;
  return spills && (reading.quotationAt[range.to - 1] ?? -1) < 0 ? { from: range.from, to: last.from } : range;
}

/** A range in a quotation means all of it where it covers half, or where cue or source stand right beside the quotation. */
function widenToQuotation(
  { quotationAt, quotations }: Reading,
  range: WordRange,
  holes: readonly WordRange[],
): WordRange {
  let { from, to } = range;
  for (const at of new Set([quotationAt[from], quotationAt[to - 1]])) {
    const quotation = quotations[at ?? -1];
    if (!quotation || holes.some((h) => h.from < quotation.to && quotation.from < h.to)) continue;
    const attributed = holes.some((h) => isNextTo(quotation, h));
    if (!attributed && shared(quotation, range) * 2 < quotation.to - quotation.from) continue;
    from = Math.min(from, quotation.from);
    to = Math.max(to, quotation.to);
  }
  return { from, to };
}

/** Whether the quotation ends right before a cue or source, or opens right after it: then all of it is what is said. */
function isNextTo(quotation: Quotation, hole: WordRange): boolean {
  return (
    (quotation.to <= hole.from && hole.from - quotation.to <= 1) ||
    (quotation.from >= hole.to && quotation.from - hole.to <= 1)
  );
}

/** Few words short of the clause's end, or of its sentence's start, the range goes on to it. */
function toClause(reading: Reading, range: WordRange, holes: readonly WordRange[]): WordRange {
  const { tokens, lower, quotationAt } = reading;
  let { from, to } = range;
  const blocked = (i: number) => holes.some((h) => h.from <= i && i < h.to);
  const end = sentenceOf(reading, to - 1).to;
  let right = to;
  while (right < end && right - to < SLACK && !blocked(right) && !STOP.test(tokens.words[right]?.text ?? "")) right++;
  if (right < end && right > to && (blocked(right) || STOP.test(tokens.words[right]?.text ?? ""))) to = right;
  if (right === end) to = end;
  if ((quotationAt[from] ?? -1) < 0) {
    while (
      from > 0 &&
      !blocked(from - 1) &&
      LEADING.has(lower[from - 1] ?? "") &&
      tokens.words[from]?.sentence === tokens.words[from - 1]?.sentence
    )
      from--;
    const start = sentenceOf(reading, from).from;
    if (from - start <= SLACK && !holes.some((h) => h.from >= start && h.to <= from)) from = start;
  }
  return { from, to };
}

function shared(a: Quotation, b: WordRange): number {
  return Math.min(a.to, b.to) - Math.max(a.from, b.from);
}

function trim({ tokens, lower }: Reading, range: WordRange): WordRange {
  let { from, to } = range;
  const edge = (i: number) => EDGE.test(tokens.words[i]?.text ?? "");
  while (from < to && (edge(from) || OPENING.has(lower[from] ?? ""))) from++;
  while (to > from && edge(to - 1)) to--;
  return { from, to };
}
