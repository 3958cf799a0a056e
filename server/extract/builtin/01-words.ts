import type { Span } from "../../domain/model.ts";

/** A word before it belongs to a sentence; offsets into the whole text. */
export interface WordSpan extends Span {
  text: string;
}

const ALPHANUMERIC = String.raw`[\p{L}\p{N}]+`;
// A hyphen, apostrophe or full stop between letters or digits stays inside the word ("ex-president", "U.S", "3.5");
// a full stop after the word is taken along and judged by endsInStop. Anything else that is not a space stands alone.
const WORD = new RegExp(String.raw`${ALPHANUMERIC}(?:[-'’.]${ALPHANUMERIC})*\.?|\S`, "gu");
const INITIALS = /^(?:\p{L}\.)+$/u;
const CLITIC = /(?<=.)(?:['’]s|n['’]t|['’](?:re|ve|ll|d|m))$/i;

/** Abbreviations that keep their full stop. The weights were trained with this list: changing it needs new weights. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  "Mr. Mrs. Ms. Dr. St. Gen. Sen. Rep. Gov. Lt. Col. Sgt. Jr. Sr. Inc. Co. Corp. Ltd. vs. etc. No.".split(" "),
);

/**
 * Words of one line as the encoder was trained to see them: clitics ("'s", "n't") and punctuation marks are words of
 * their own, and the full stop of an abbreviation or of initials belongs to its word. Linear in the line's length.
 * @param offset where the line starts in the text
 */
export function wordsOf(line: string, offset: number): WordSpan[] {
  const words: WordSpan[] = [];
  for (const match of line.matchAll(WORD)) {
    const token = match[0];
    const start = offset + match.index;
    if (endsInStop(token)) {
      const stop = start + token.length - 1;
      words.push(...splitClitic(token.slice(0, -1), start), { text: ".", start: stop, end: stop + 1 });
    } else words.push(...splitClitic(token, start));
  }
  return words;
}

function endsInStop(token: string): boolean {
  return token.length > 1 && token.endsWith(".") && !INITIALS.test(token) && !ABBREVIATIONS.has(token);
}

function splitClitic(word: string, start: number): WordSpan[] {
  const end = start + word.length;
  const at = word.search(CLITIC);
  if (at < 0) return [{ text: word, start, end }];
  return [
    { text: word.slice(0, at), start, end: start + at },
    { text: word.slice(at), start: start + at, end },
  ];
}
