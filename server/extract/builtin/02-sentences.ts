import { type WordSpan, wordsOf } from "./01-words.ts";
import { isHeadlineCase, letterCase } from "./letter-case.ts";
import type { Sentence, Tokens, Word } from "./types.ts";

const STOP = /^[.!?]$/;
const MAY_OPEN_SENTENCE = /^[\p{Lu}"“([]/u;

/**
 * Cuts clean article text (title line, blank line, paragraphs, one a line) into sentences and words. A sentence never
 * crosses a line; it ends at a full stop, question or exclamation mark before a capital, an opening bracket or a quotation
 * mark, the same cuts that the encoder's training saw. Any text is safe; linear in its length.
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
  for (const [i, word] of line.entries()) {
    const next = line[i + 1];
    const ends = next === undefined || (STOP.test(word.text) && MAY_OPEN_SENTENCE.test(next.text));
    if (!ends) continue;
    sentences.push(line.slice(from, i + 1));
    from = i + 1;
  }
  return sentences;
}

function isBlank(line: string | undefined): boolean {
  return line !== undefined && line.trim() === "";
}

function spanOf(words: readonly WordSpan[]): { start: number; end: number } {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}
