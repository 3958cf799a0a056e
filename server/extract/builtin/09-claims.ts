import type { ClaimKind, Stance } from "../../domain/model.ts";
import { contentRanges } from "./content.ts";
import { type Reading, spanOf } from "./reading.ts";
import { chooseStance } from "./stance.ts";
import type { ClaimPrediction, WordRange } from "./types.ts";

/** One attribution, in words. */
export interface ClaimDraft {
  cue: WordRange;
  source: WordRange | null;
  /** In order, not overlapping; quotation marks outside. */
  content: WordRange[];
  kind: ClaimKind;
  stance: Stance;
  confidence: number;
}

/** Step 9. The encoder's attributions with exact content, kind and stance. One without content is no claim. */
export function findClaims(reading: Reading, predictions: readonly ClaimPrediction[]): ClaimDraft[] {
  const drafts: ClaimDraft[] = [];
  const cues = new Set(predictions.map((p) => p.cue.from));
  for (const p of predictions) {
    const source = p.source ? trimSource(reading, p.source) : null;
    const content = contentRanges(reading, { cue: p.cue, source, predicted: p.content, otherCues: cues });
    if (!content.length) continue;
    const kind = kindOf(reading, content, p.kind);
    drafts.push({
      cue: p.cue,
      source,
      content,
      kind,
      stance: chooseStance(reading, p, content),
      confidence: confidenceOf(p),
    });
  }
  return withoutDoubles(drafts);
}

/** Marks at the edges of a noun phrase belong to the sentence. */
function trimSource({ tokens }: Reading, source: WordRange): WordRange | null {
  let { from, to } = source;
  while (from < to && !/[\p{L}\p{N}]/u.test(tokens.words[from]?.text ?? "")) from++;
  while (to > from && !/[\p{L}\p{N}.)]/u.test(tokens.words[to - 1]?.text ?? "")) to--;
  return to > from ? { from, to } : null;
}

/**
 * Direct when all words stand in quotation marks, indirect when none does, else mixed. A speech given without marks (after a
 * colon) is what the encoder takes it for.
 */
function kindOf(reading: Reading, content: readonly WordRange[], predicted: ClaimKind): ClaimKind {
  let quoted = 0;
  let all = 0;
  for (const { from, to } of content)
    for (let i = from; i < to; i++) {
      if (!/[\p{L}\p{N}]/u.test(reading.tokens.words[i]?.text ?? "")) continue;
      all++;
      if ((reading.quotationAt[i] ?? -1) >= 0) quoted++;
    }
  if (quoted === 0) return predicted === "direct" ? "direct" : "indirect";
  return quoted >= all * 0.95 ? "direct" : "mixed";
}

function confidenceOf({ cue, content }: ClaimPrediction): number {
  const words = content.reduce((n, c) => n + c.to - c.from, 0);
  const mean = content.reduce((n, c) => n + c.confidence * (c.to - c.from), 0) / Math.max(1, words);
  return Math.sqrt(cue.confidence * mean);
}

/** Two cues with the same content and no source of the second's own are one attribution ("said … adding"). */
function withoutDoubles(drafts: readonly ClaimDraft[]): ClaimDraft[] {
  const seen = new Map<string, ClaimDraft>();
  for (const d of drafts) {
    const key = d.content.map((c) => `${c.from}-${c.to}`).join(" ");
    const other = seen.get(key);
    if (!other || (!other.source && d.source) || other.confidence < d.confidence)
      seen.set(key, other?.source && !d.source ? other : d);
  }
  return [...seen.values()].sort((a, b) => a.cue.from - b.cue.from);
}

/** The first and last offsets of a claim's content. */
export function contentSpan(reading: Reading, { content }: ClaimDraft): { start: number; end: number } {
  const first = content[0] as WordRange;
  const last = content.at(-1) as WordRange;
  return { start: spanOf(reading, first).start, end: spanOf(reading, last).end };
}
