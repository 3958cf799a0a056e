import type { Span } from "./span.ts";

/** A run of text that the same marks cover. */
export interface Segment<M extends Span> extends Span {
  /** Marks over the whole run, the longest first: the last is the innermost. */
  marks: readonly M[];
  /** Marks that begin where the run begins, the longest first. */
  opening: readonly M[];
  /** Marks that end where the run ends, the shortest first. */
  closing: readonly M[];
}

/**
 * Cuts a range of text into runs, so that marks may nest and overlap in any way. The runs join to exactly the range.
 * A mark that reaches beyond the range covers it, and opens or closes only where it really does. Empty marks are left out.
 */
export function segments<M extends Span>(range: Span, marks: readonly M[]): Segment<M>[] {
  const inside = marks
    .filter((mark) => mark.start < mark.end && mark.start < range.end && mark.end > range.start)
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const cuts = new Set([range.start, range.end]);
  for (const mark of inside) {
    if (mark.start > range.start) cuts.add(mark.start);
    if (mark.end < range.end) cuts.add(mark.end);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(1).map((end, index) => {
    const start = sorted[index] as number;
    const covering = inside.filter((mark) => mark.start <= start && end <= mark.end);
    return {
      start,
      end,
      marks: covering,
      opening: covering.filter((mark) => mark.start === start),
      closing: covering.filter((mark) => mark.end === end).reverse(),
    };
  });
}
