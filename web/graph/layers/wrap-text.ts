/** Width of a text in px in the font at hand. */
export type Measure = (text: string) => number;

export interface WrapOptions {
  maxWidth: number;
  maxLines: number;
  /** What the last line keeps when text is cut, after the "…": a closing quotation mark. */
  closing?: string;
}

/**
 * Breaks a text at spaces into at most `maxLines` lines of at most `maxWidth` px, as even as they can be. Cut text ends in "…";
 * a word too long for a line is cut, too.
 */
export function wrapText(text: string, measure: Measure, { maxWidth, maxLines, closing = "" }: WrapOptions): string[] {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const filled = fill(words, measure, { maxWidth, maxLines });
  const lines = filled.rest === 0 ? even(words, measure, { maxWidth, maxLines: filled.lines.length }) : filled.lines;
  return lines.map((line, i) => {
    const last = i === lines.length - 1;
    if (filled.rest > 0 && last) return ellipsis(line, measure, { maxWidth, closing });
    return measure(line) <= maxWidth ? line : ellipsis(line, measure, { maxWidth, closing: last ? closing : "" });
  });
}

function fill(
  words: readonly string[],
  measure: Measure,
  { maxWidth, maxLines }: { maxWidth: number; maxLines: number },
) {
  const lines: string[] = [];
  let next = 0;
  while (next < words.length && lines.length < maxLines) {
    let line = words[next++] ?? "";
    while (next < words.length && measure(`${line} ${words[next]}`) <= maxWidth) line = `${line} ${words[next++]}`;
    lines.push(line);
  }
  return { lines, rest: words.length - next };
}

/** The narrowest width, to 4 px, that still takes no more lines: it leaves no single word behind. */
function even(
  words: readonly string[],
  measure: Measure,
  { maxWidth, maxLines }: { maxWidth: number; maxLines: number },
): string[] {
  let best = fill(words, measure, { maxWidth, maxLines });
  if (maxLines < 2) return best.lines;
  for (let width = maxWidth - 4; width > maxWidth / 2; width -= 4) {
    const narrower = fill(words, measure, { maxWidth: width, maxLines });
    if (narrower.rest > 0 || narrower.lines.some((line) => measure(line) > width)) break;
    best = narrower;
  }
  return best.lines;
}

const TRAILING = /[\s.,;:!?…–—-]+$/u;

function ellipsis(
  line: string,
  measure: Measure,
  { maxWidth, closing }: { maxWidth: number; closing: string },
): string {
  let kept = line.replace(TRAILING, "");
  while (kept.length > 1 && measure(`${kept}…${closing}`) > maxWidth) {
    const space = kept.lastIndexOf(" ");
    kept = (space > 0 ? kept.slice(0, space) : kept.slice(0, -1)).replace(TRAILING, "");
  }
  return `${kept}…${closing}`;
}
