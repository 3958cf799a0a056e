import type { Span } from "./model.ts";

/** Whether `inner` lies inside `outer` (equal spans included). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The words a span covers. */
export function quote(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Order by start, then by end. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** Whether a span is a non-empty range inside `text`. */
export function isInside(text: string, span: Span): boolean {
  return (
    Number.isInteger(span.start) &&
    Number.isInteger(span.end) &&
    0 <= span.start &&
    span.start < span.end &&
    span.end <= text.length
  );
}

/** The last of the sorted `sentences` that starts at or before `at`; the whole-text fallback keeps evidence total. */
export function sentenceAt(sentences: readonly Span[], at: number): Span | null {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Span).start <= at) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1] ?? sentences[0] ?? null;
}
