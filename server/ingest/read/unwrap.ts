import { joinLines, type Line } from "./line.ts";
import { isDateLine } from "./published-at.ts";

/** A file is hard-wrapped when its lines stay within this many code units… */
const MAX_WIDTH = 120;
/** …at least this many lines are broken in mid-sentence… */
const MIN_BREAKS = 3;
/** …and this share of all breaks inside blocks stand where the next word no longer fitted. */
const FULL_SHARE = 0.8;

const ENDS_SENTENCE = /[.!?:;…]["'”’»)\]]*$/;
const STARTS_LOWER = /^\p{Ll}/u;

/**
 * Joins the lines of one paragraph. A line that goes on in lower case belongs to the line before it; and in a hard-wrapped
 * file every line does that follows a full one.
 */
export function unwrap(lines: readonly Line[]): Line[] {
  const wrapped = isHardWrapped(lines);
  const width = widest(lines);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const joins = before && !line.opensBlock && (goesOn(before, line) || (wrapped && isFull(before, line, width)));
    if (group && joins) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => (group.length === 1 ? (group[0] as Line) : joinLines(group)));
}

function goesOn(before: Line, line: Line): boolean {
  // "unknown date" below a publisher's name begins in lower case too.
  return STARTS_LOWER.test(line.text) && !ENDS_SENTENCE.test(before.text) && !isDateLine(line.text);
}

/** Whether the next line's first word would not have fitted into this one. */
function isFull(line: Line, next: Line, width: number): boolean {
  const word = next.text.split(/\s/, 1)[0] as string;
  return line.text.length + 1 + word.length > width;
}

const widest = (lines: readonly Line[]) => lines.reduce((most, { text }) => Math.max(most, text.length), 0);

function isHardWrapped(lines: readonly Line[]): boolean {
  const width = widest(lines);
  if (width > MAX_WIDTH) return false;
  const breaks = lines.flatMap((line, i) => {
    const next = lines[i + 1];
    return next && !next.opensBlock ? [{ line, next }] : [];
  });
  const full = breaks.filter(({ line, next }) => isFull(line, next, width));
  const inSentence = full.filter(({ line }) => !ENDS_SENTENCE.test(line.text));
  return inSentence.length >= MIN_BREAKS && full.length >= breaks.length * FULL_SHARE;
}
