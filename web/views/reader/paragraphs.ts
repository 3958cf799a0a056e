import type { Span } from "./span.ts";

export interface Layout {
  title: Span;
  /** Lines that hold words, in order; the first is paragraph 1. */
  paragraphs: Span[];
}

/** Where the title and the paragraphs of a clean text stand: the title is its first line, each other line that is not blank a paragraph. */
export function layOutText(text: string): Layout {
  const lines: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const stop = text.indexOf("\n", start);
    const end = stop === -1 ? text.length : stop;
    lines.push({ start, end });
    start = end + 1;
  }
  const [title = { start: 0, end: 0 }, ...rest] = lines;
  return { title, paragraphs: rest.filter(({ start, end }) => text.slice(start, end).trim() !== "") };
}
