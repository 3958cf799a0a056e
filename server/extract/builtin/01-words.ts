import type { Span } from "../../domain/model.ts";
import { NUMBERED_ABBREVIATIONS, OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from "./lexicon/abbreviations.ts";

/** A word before it belongs to a sentence; offsets into the whole text. */
export interface WordSpan extends Span {
  text: string;
}

const LETTER = String.raw`[\p{L}\p{M}]`;
const PART = String.raw`[\p{L}\p{N}_][\p{L}\p{N}\p{M}_]*`;

/** What may stand between the parts of one word. Every look around is bounded, so that the search stays linear. */
const JOINTS = [
  "[-‐‑]", // ex-president, al-Sham
  String.raw`(?<=${LETTER})–(?=\p{L})`, // Export–Import; between numbers a dash is a range and stands alone
  String.raw`(?<=\.\p{L})\.[-–]`, // U.S.-led
  "['’]", // O'Brien, ’90s
  "(?<=\\p{L})[‘`](?=\\p{Ll})", // Sana‘a
  String.raw`(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))`, // U.S
  String.raw`(?<=(?<!\p{L})Ph)\.(?=D(?!\p{L}))`,
  String.raw`(?<=\p{N})\.(?=\p{N})`, // 3.5
  String.raw`(?<=[\p{Ll}\p{N}])\.(?=\p{Ll})`, // example.org
  String.raw`(?<=(?<!\p{N})\p{N}{1,3}(?:,\p{N}{3}){0,4}),(?=\p{N}{3}(?!\p{N}))`, // 1,200
  String.raw`(?<=(?<!\p{N})\p{N}{1,2}):(?=\p{N}{2}(?!\p{N}))`, // 10:30
  String.raw`(?<=\p{N})/(?=\p{N})`, // 9/11
  String.raw`(?<=(?<!\p{L})\p{Ll}{1,3})/(?=\p{Ll}{1,3}(?!\p{L}))`, // and/or, km/h
  // AC/DC, but not the names of two powers.
  String.raw`(?<=(?<!\p{L})(?!US|UK|EU|UN)\p{Lu}{2})/(?=(?!US|UK|EU|UN)\p{Lu}{2}(?!\p{L}))`,
  String.raw`(?<=\p{L})&(?=\p{L})`, // AT&T
];
const ADDRESSES = [
  String.raw`(?:https?://|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’]`,
  String.raw`[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}`,
];
/**
 * Addresses, words with the full stop after them (judged by endsInStop), clitics after a full stop ("U.N.'s"), ellipses.
 * Anything else that is not a space stands alone.
 */
const WORD = new RegExp(
  [
    ...ADDRESSES,
    String.raw`${PART}(?:(?:${JOINTS.join("|")})${PART})*(?:\.(?!\.))?`,
    String.raw`(?<=[\p{L}\p{N}.])['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])`,
    String.raw`['’]\p{N}0s(?!\p{L})`,
    String.raw`\.{2,}`,
    String.raw`\S`,
  ].join("|"),
  "gu",
);
const INITIALS = /^(?:\p{Lu}\.|(?:\p{L}\.){2,}|\p{N}+(?:\p{L}\.){2}|[^.]+[-–](?:\p{Lu}\.){2,}|Ph\.D\.)$/u;
const CLITIC = /(?<=.)(?:['’]s|n['’]t|['’](?:re|ve|ll|d|m))$/i;
const NUMBER_FOLLOWS = /^\s{0,3}\p{N}/u;

/**
 * Words of one line as the encoder was trained to see them: clitics ("'s", "n't") and punctuation marks are words of
 * their own; the full stop of an abbreviation or of initials belongs to its word; numbers ("1,200", "10:30"), addresses and
 * what a hyphen, apostrophe, "&" or "/" holds together are one. Linear in the line's length.
 * @param offset where the line starts in the text
 */
export function wordsOf(line: string, offset: number): WordSpan[] {
  const words: WordSpan[] = [];
  for (const match of line.matchAll(WORD)) {
    const token = match[0];
    const start = offset + match.index;
    const after = match.index + token.length;
    if (endsInStop(token, line.slice(after, after + 4))) {
      const stop = start + token.length - 1;
      words.push(...splitClitic(token.slice(0, -1), start), { text: ".", start: stop, end: stop + 1 });
    } else words.push(...splitClitic(token, start));
  }
  return words;
}

/** Whether a word keeps its full stop: initials and abbreviations. */
export function keepsStop(word: string): boolean {
  return INITIALS.test(word) || TITLE_ABBREVIATIONS.has(word) || OTHER_ABBREVIATIONS.has(word);
}

function endsInStop(token: string, after: string): boolean {
  if (token.length < 2 || !token.endsWith(".") || token.startsWith("..") || keepsStop(token)) return false;
  return !(NUMBERED_ABBREVIATIONS.has(token) && NUMBER_FOLLOWS.test(after));
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
