import { keepsStop, type WordSpan, wordsOf } from "./01-words.ts";
import { TITLE_ABBREVIATIONS } from "./lexicon/abbreviations.ts";
import { SENTENCE_OPENERS } from "./lexicon/sentence-openers.ts";
import { isHeadlineCase, letterCase } from "./text/letter-case.ts";
import type { Sentence, Tokens, Word } from "./types.ts";

const STOP = /^(?:[.!?…]|\.{2,})$/;
const CLOSING_MARK = /^["”’')\]»]$/;
/** A capital, an opening mark, or an Arabic article before a capital. */
const MAY_OPEN_SENTENCE = /^(?:[\p{Lu}\p{Lo}"“‘'«„([]|(?:al|an|ar|as|ash|at|ad|el)-\p{Lu})/u;
const NUMBER = /^\p{N}/u;
const WORD_OF_LETTERS = /^\p{L}{3,}$/u;

/**
 * Cuts clean article text (title line, blank line, paragraphs, one a line) into sentences and words. A sentence never
 * crosses a line; it ends at a full stop, question or exclamation mark, with the marks that close behind it, before what may
 * open another; the stop of an abbreviation ends it only before a word that opens sentences. The encoder's training saw the
 * same cuts. Any text is safe; linear in its length.
 */
export function tokenise(text: string): Tokens {
  const words: Word[] = [];
  const sentences: Sentence[] = [];
  const lines = text.split("\n");
  const hasTitle = isBlank(lines[1]) && !isBlank(lines[0]);
  let offset = 0;
  for (const [lineNumber, line] of lines.entries()) {
    for (const [i, sentence] of sentencesOf(wordsOf(line, offset)).entries()) {
      const from = words.length;
      for (const [k, word] of sentence.entries()) {
        words.push({ ...word, sentence: sentences.length, opensParagraph: i === 0 && k === 0 });
      }
      const isTitle = (hasTitle && lineNumber === 0) || isHeadlineCase(sentence.map((w) => letterCase(w.text)));
      sentences.push({ ...spanOf(sentence), from, to: words.length, isTitle });
    }
    offset += line.length + 1;
  }
  return { text, words, sentences };
}

function sentencesOf(line: readonly WordSpan[]): WordSpan[][] {
  const sentences: WordSpan[][] = [];
  let from = 0;
  for (let i = 0; i < line.length; i++) {
    const end = endAfter(line, i, from);
    if (end === null) continue;
    sentences.push(line.slice(from, end));
    from = end;
    i = end - 1;
  }
  return sentences;
}

/** Where the sentence ends if the word at `i` ends it: after the marks that close behind its stop. */
function endAfter(line: readonly WordSpan[], i: number, from: number): number | null {
  const word = line[i] as WordSpan;
  if (i + 1 === line.length) return i + 1;
  const isStop = STOP.test(word.text);
  if (!isStop && !keepsStop(word.text)) return null;
  let to = i + 1;
  while (isClosing(line, to)) to++;
  const next = line[to];
  if (!next) return to;
  if (!isStop) return !TITLE_ABBREVIATIONS.has(word.text) && SENTENCE_OPENERS.has(next.text) ? to : null;
  // "2. The second": the number of a list's item is no sentence.
  if (i === from + 1 && NUMBER.test(line[from]?.text ?? "")) return null;
  if (NUMBER.test(next.text)) return WORD_OF_LETTERS.test(line[i - 1]?.text ?? "") ? to : null;
  // “Why?” Lind asked: one sentence.
  if (to > i + 1 && word.text !== "." && !SENTENCE_OPENERS.has(next.text)) return null;
  return MAY_OPEN_SENTENCE.test(next.text) ? to : null;
}

/** A mark right behind the word before it, with space or another mark behind itself. */
function isClosing(line: readonly WordSpan[], at: number): boolean {
  const [before, mark, after] = [line[at - 1], line[at], line[at + 1]];
  if (!before || !mark || !CLOSING_MARK.test(mark.text) || mark.start !== before.end) return false;
  return !after || after.start > mark.end || CLOSING_MARK.test(after.text);
}

function isBlank(line: string | undefined): boolean {
  return line !== undefined && line.trim() === "";
}

function spanOf(words: readonly WordSpan[]): { start: number; end: number } {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}
