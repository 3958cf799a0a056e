import {
  hasCapital,
  isHeadlineCase,
  isLetters,
  LETTER_CASE,
  type LetterCase,
  letterCase,
} from "../text/letter-case.ts";
import type { Sentence, Tokens } from "../types.ts";

/** Surface features of a word: case, place in the sentence, quotation, evidence elsewhere in the article. */
export const FEATURES_PER_WORD = 4;

const PLACE = { inside: 0, afterMark: 1, opensSentence: 1, opensParagraph: 2, headline: 3 } as const;
const QUOTATION = { outside: 0, inside: 1, mark: 2 } as const;
const EVIDENCE = { none: 0, capital: 1, alsoLower: 1, alsoCapitalInside: 2 } as const;

/** What the encoder cannot see in its uncased word pieces, FEATURES_PER_WORD numbers a word. */
export function surfaceFeatures({ words, sentences }: Tokens): Uint8Array {
  const cases = words.map((word) => letterCase(word.text));
  const headlines = sentences.map((s) => isHeadlineCase(cases.slice(s.from, s.to)));
  const evidence = articleEvidence({ words, cases, sentences, headlines });
  const quotations = quotationOf(words);
  const features = new Uint8Array(words.length * FEATURES_PER_WORD);
  for (const [s, sentence] of sentences.entries()) {
    for (let i = sentence.from; i < sentence.to; i++) {
      const place = placeIn(sentence, i, { words, cases }) + (headlines[s] ? PLACE.headline : 0);
      const row = [cases[i] ?? 0, place, quotations[i] ?? 0, evidence(i)];
      features.set(row, i * FEATURES_PER_WORD);
    }
  }
  return features;
}

interface CasedWords {
  words: Tokens["words"];
  cases: readonly LetterCase[];
}

function placeIn(sentence: Sentence, i: number, { words, cases }: CasedWords): number {
  if (i === sentence.from) return words[i]?.opensParagraph ? PLACE.opensParagraph : PLACE.opensSentence;
  const followsOpeningMark = i === sentence.from + 1 && cases[sentence.from] === LETTER_CASE.punctuation;
  return followsOpeningMark ? PLACE.afterMark : PLACE.inside;
}

function quotationOf(words: Tokens["words"]): number[] {
  let open = false;
  return words.map(({ text, opensParagraph }) => {
    // A quotation mark left open by mistake must not swallow the rest of the article.
    if (opensParagraph) open = false;
    if (text !== "“" && text !== "”" && text !== '"') return open ? QUOTATION.inside : QUOTATION.outside;
    open = text === "“" || (text === '"' && !open);
    return QUOTATION.mark;
  });
}

/**
 * For a capitalised word, whether the article also writes it in lower case (then its capital may only open a sentence) and
 * whether it has its capital inside a sentence that is no headline (then it is probably a name).
 */
function articleEvidence(article: CasedWords & { sentences: readonly Sentence[]; headlines: readonly boolean[] }) {
  const lower = new Set<string>();
  const capitalInside = new Set<string>();
  for (const [s, sentence] of article.sentences.entries()) {
    for (let i = sentence.from; i < sentence.to; i++) {
      const kind = article.cases[i] as LetterCase;
      if (!isLetters(kind)) continue;
      const word = keyOf(article.words[i]?.text);
      if (kind === LETTER_CASE.lower) lower.add(word);
      else if (i > sentence.from && !article.headlines[s]) capitalInside.add(word);
    }
  }
  return (i: number): number => {
    if (!hasCapital(article.cases[i] as LetterCase)) return EVIDENCE.none;
    const word = keyOf(article.words[i]?.text);
    return (
      EVIDENCE.capital +
      (lower.has(word) ? EVIDENCE.alsoLower : 0) +
      (capitalInside.has(word) ? EVIDENCE.alsoCapitalInside : 0)
    );
  };
}

function keyOf(word: string | undefined): string {
  return (word ?? "").toLowerCase();
}
