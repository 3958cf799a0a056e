/** A run of clean text with its source: `length` code units of the file from `from`; `from` is null for what no file gives. */
export interface Piece {
  text: string;
  from: number | null;
  /** Equal to `text.length` where the text is copied letter for letter; else the piece is one unit ("&amp;" for "&"). */
  length: number;
}

/** One line of clean text. */
export interface Line {
  text: string;
  pieces: Piece[];
  /** Whether a blank line, or the beginning, comes before it in the file. */
  opensBlock: boolean;
}

/** What ends a line: Unicode's mandatory breaks (UAX #14, classes BK, CR, LF, NL). */
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const NON_BLANK = /[^\s\u0085][^\n\r\v\f\u0085\u2028\u2029]*/g;

/** A line from pieces, without white space at its ends. */
export function lineOf(pieces: readonly Piece[], opensBlock: boolean): Line {
  const kept = pieces.flatMap(withoutControls);
  while (kept[0] && kept[0].text.trimStart() === "") kept.shift();
  while (kept.at(-1)?.text.trimEnd() === "") kept.pop();
  const first = kept[0];
  if (first) kept[0] = cut(first, first.text.length - first.text.trimStart().length, first.text.length);
  const last = kept.at(-1);
  if (last) kept[kept.length - 1] = cut(last, 0, last.text.trimEnd().length);
  return { text: kept.map((p) => p.text).join(""), pieces: kept, opensBlock };
}

/** The non-blank lines of a file's text from an offset on. */
export function splitLines(fileText: string, from = 0): Line[] {
  const lines: Line[] = [];
  let end = from;
  let opensBlock = true;
  NON_BLANK.lastIndex = from;
  for (let found = NON_BLANK.exec(fileText); found; found = NON_BLANK.exec(fileText)) {
    opensBlock ||= hasBlankLine(fileText.slice(end, found.index));
    end = found.index + found[0].length;
    const line = lineOf([{ text: found[0], from: found.index, length: found[0].length }], opensBlock);
    // A line of control characters alone is a blank one.
    opensBlock = line.text === "";
    if (line.text) lines.push(line);
  }
  return lines;
}

const hasBlankLine = (gap: string) => gap.length > 1 && (gap.match(LINE_BREAK)?.length ?? 0) > 1;

/** One line from several: what stood between them becomes one space. */
export function joinLines(lines: readonly Line[]): Line {
  const pieces = lines.flatMap((line, i) => {
    const before = lines[i - 1]?.pieces.at(-1);
    const next = line.pieces[0];
    if (!before || !next) return line.pieces;
    const end = before.from === null ? null : before.from + before.length;
    const length = end === null || next.from === null ? 0 : next.from - end;
    return [{ text: " ", from: end, length }, ...line.pieces];
  });
  return lineOf(pieces, lines[0]?.opensBlock ?? false);
}

/** Characters of Unicode's class Cc never reach a clean text; a tab becomes the space it stands for. */
function withoutControls(piece: Piece): Piece[] {
  if (!/\p{Cc}|\uFEFF/u.test(piece.text)) return [piece];
  const parts: Piece[] = [];
  for (const { 0: run, index } of piece.text.matchAll(/\t|[^\p{Cc}\uFEFF]+/gu)) {
    parts.push({ ...cut(piece, index, index + run.length), text: run === "\t" ? " " : run });
  }
  return parts;
}

function cut(piece: Piece, start: number, end: number): Piece {
  if (piece.from === null || piece.length !== piece.text.length)
    return { ...piece, text: piece.text.slice(start, end) };
  return { text: piece.text.slice(start, end), from: piece.from + start, length: end - start };
}
