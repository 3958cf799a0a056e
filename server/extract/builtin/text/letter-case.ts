/** How a word is written; the numbers are rows of the encoder's embedding of case. */
export const LETTER_CASE = {
  lower: 0,
  capitalised: 1,
  capitals: 2,
  singleCapital: 3,
  mixed: 4,
  digits: 5,
  lettersAndDigits: 6,
  punctuation: 7,
} as const;

export type LetterCase = (typeof LETTER_CASE)[keyof typeof LETTER_CASE];

/** The letter case of one word: "city", "City", "UN", "A", "iPhone", "2019", "G20", ",". */
export function letterCase(word: string): LetterCase {
  const hasDigit = /\p{N}/u.test(word);
  if (!/\p{L}/u.test(word)) return hasDigit ? LETTER_CASE.digits : LETTER_CASE.punctuation;
  if (hasDigit) return LETTER_CASE.lettersAndDigits;
  const lower = word.toLowerCase();
  if (word === lower) return LETTER_CASE.lower;
  if (word === word.toUpperCase()) {
    return (word.match(/\p{L}/gu) ?? []).length > 1 ? LETTER_CASE.capitals : LETTER_CASE.singleCapital;
  }
  const onlyFirst = word[0] !== lower[0] && word.slice(1) === lower.slice(1);
  return onlyFirst ? LETTER_CASE.capitalised : LETTER_CASE.mixed;
}

/** Whether a word has letters and no digits, in whatever case. */
export function isLetters(kind: LetterCase): boolean {
  return kind <= LETTER_CASE.mixed;
}

/** Whether a word of letters has a capital anywhere. */
export function hasCapital(kind: LetterCase): boolean {
  return isLetters(kind) && kind !== LETTER_CASE.lower;
}

/**
 * Whether these words are written as a headline is: more than three words of letters, over 70 % of them with a capital.
 * The weights were trained with these bounds.
 */
export function isHeadlineCase(cases: readonly LetterCase[]): boolean {
  const letters = cases.filter(isLetters).length;
  return letters > 3 && cases.filter(hasCapital).length / letters > 0.7;
}
