/** Width of a text in px in the font at hand. */
export type Measure = (text: string) => number;

export interface WrapOptions {
  maxWidth: number;
  maxLines: number;
  /** What the last line keeps when text is cut, after the "…": a closing quotation mark. */
  closing?: string;
}

/** Breaks a text at spaces into at most `maxLines` lines of at most `maxWidth` px. Cut text ends in "…"; a word too long for a line is cut, too. */
export function wrapText(text: string, measure: Measure, { maxWidth, maxLines, closing = "" }: WrapOptions): string[] {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const lines: string[] = [];
  let next = 0;
  while (next < words.length && lines.length < maxLines) {
    let line = words[next++] ?? "";
    while (next < words.length && measure(`${line} ${words[next]}`) <= maxWidth) line = `${line} ${words[next++]}`;
    lines.push(line);
  }
  const cut = next < words.length;
  return lines.map((line, i) => {
    const last = i === lines.length - 1;
    if (cut && last) return ellipsis(line, measure, { maxWidth, closing });
    return measure(line) <= maxWidth ? line : ellipsis(line, measure, { maxWidth, closing: last ? closing : "" });
  });
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
