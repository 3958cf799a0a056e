import type { EvidenceSpan, Span } from "../domain/model.ts";
import { bySpan, sentenceAt } from "../domain/spans.ts";

/**
 * A span with the sentence around it: from the start of the sentence it begins in to the end of the one it ends in, so that a
 * quotation of several sentences is shown whole.
 */
export function evidenceOf(
  span: Span & { government?: true },
  sentences: readonly Span[],
  confidence: number,
): EvidenceSpan {
  const first = sentenceAt(sentences, span.start) ?? span;
  const last = sentenceAt(sentences, span.end - 1) ?? span;
  return {
    start: span.start,
    end: span.end,
    sentence: { start: Math.min(first.start, span.start), end: Math.max(last.end, span.end) },
    confidence,
    ...(span.government ? { government: true } : {}),
  };
}

/** Evidence in the order of the text, each span once, with the highest confidence given for it. */
export function mergeEvidence(all: readonly EvidenceSpan[]): EvidenceSpan[] {
  const byPlace = new Map<string, EvidenceSpan>();
  for (const e of all) {
    const key = `${e.start}-${e.end}`;
    const known = byPlace.get(key);
    if (!known || known.confidence < e.confidence) byPlace.set(key, e);
  }
  return [...byPlace.values()].sort(bySpan);
}
