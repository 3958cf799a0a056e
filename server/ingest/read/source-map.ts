import type { Span } from "../../domain/model.ts";
import type { Line, Piece } from "./line.ts";

/** From a span of a clean text to the span of the file it stands for; null where the file does not give those words. */
export type ToFileSpan = (span: Span) => Span | null;

interface Segment extends Piece {
  /** Offset in the clean text. */
  at: number;
}

/**
 * Clean text from its lines: the title line, a blank line, then the paragraphs, each a line; with the way back to the file.
 * Both sides count UTF-16 code units. A span inside one line has the same letters on both sides, except that a file's line
 * break inside a paragraph, or a tab, is a space in the clean text.
 */
export function assemble(lines: readonly Line[]): { text: string; toFileSpan: ToFileSpan } {
  const segments: Segment[] = [];
  let text = "";
  lines.forEach((line, i) => {
    if (i > 0) text += i === 1 ? "\n\n" : "\n";
    for (const piece of line.pieces) {
      segments.push({ ...piece, at: text.length });
      text += piece.text;
    }
  });
  return { text, toFileSpan: (span) => mapSpan(segments, span) };
}

function mapSpan(segments: readonly Segment[], { start, end }: Span): Span | null {
  const first = segmentAt(segments, start);
  const last = segmentAt(segments, end - 1);
  if (first?.from == null || last?.from == null) return null;
  const from = isCopy(first) ? first.from + start - first.at : first.from;
  const to = isCopy(last) ? last.from + end - last.at : last.from + last.length;
  return from < to ? { start: from, end: to } : null;
}

const isCopy = (segment: Segment) => segment.length === segment.text.length;

/** The segment that holds the code unit at an offset. */
function segmentAt(segments: readonly Segment[], at: number): Segment | null {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle] as Segment).at <= at) low = middle + 1;
    else high = middle;
  }
  const segment = segments[low - 1];
  return segment && at < segment.at + segment.text.length ? segment : null;
}
