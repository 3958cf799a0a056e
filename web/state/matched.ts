/** A piece of a label, and whether the search found it. */
export interface Piece {
  text: string;
  isMatch: boolean;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Words of a search, folded as the store folds them: no case, no accents. */
export function searchWords(text: string): string[] {
  return [...fold(text).matchAll(WORD)].map(([word]) => word);
}

/** Cuts a label at the beginnings of words that a search names: every word of a search is a prefix. */
export function matchedPieces(label: string, search: string): Piece[] {
  const words = searchWords(search);
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of label.matchAll(WORD)) {
    const prefix = words
      .filter((word) => fold(match[0]).startsWith(word))
      .reduce((a, b) => (b.length > a.length ? b : a), "");
    if (!prefix) continue;
    const end = match.index + foldedLength(match[0], prefix.length);
    if (match.index > at) pieces.push({ text: label.slice(at, match.index), isMatch: false });
    pieces.push({ text: label.slice(match.index, end), isMatch: true });
    at = end;
  }
  if (at < label.length) pieces.push({ text: label.slice(at), isMatch: false });
  return pieces;
}

/** Whether a label holds at least one word of a search. */
export function isMatched(label: string, search: string): boolean {
  return matchedPieces(label, search).some((piece) => piece.isMatch);
}

/** Cuts a long text around its first match, so that the match is seen; cut ends get an ellipsis. */
export function aroundMatch(text: string, search: string, { most }: { most: number }): string {
  const before = matchedPieces(text, search)[0];
  const from =
    before && !before.isMatch && before.text.length > most / 2 ? before.text.length - Math.floor(most / 4) : 0;
  const start = from > 0 ? text.indexOf(" ", from) + 1 : 0;
  const end = start + most;
  return `${start > 0 ? "…" : ""}${text.slice(start, end).trimEnd()}${end < text.length ? "…" : ""}`;
}

function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** How many code units of a word fold into `folded` ones. */
function foldedLength(word: string, folded: number): number {
  let [units, length] = [0, 0];
  for (const character of word) {
    if (length >= folded) break;
    units += character.length;
    length += fold(character).length;
  }
  return units;
}
