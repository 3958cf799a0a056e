import { detectAll } from "tinyld";
import { AppError } from "../../domain/errors.ts";
import { FUNCTION_WORDS, NAME_PARTICLES } from "./function-words.ts";

/** Share of English function words above which a text is English, whatever else; names and figures thin them out. */
const SURELY_ENGLISH = 0.15;
/** Share of another language's function words that gives it away, where it has more of them than English. */
const SURELY_OTHER = 0.12;
/** One word alone may be a part of names, however often it comes. */
const FEWEST_DIFFERENT = 2;
/** A detector's word counts only against a text of some length with hardly any English, and where it has no second thoughts. */
const DETECTED = { words: 40, english: 0.03, accuracy: 0.5 } as const;
/** Code units, from the first letter on, that are enough to tell a language by: the rest of a long text is not looked at. */
const SAMPLE = 20_000;

/**
 * Newsweft reads English. A short text, or one made of names and figures, counts as English where nothing speaks against it.
 * @returns "en"
 * @throws AppError FILE_BLANK for a text without words; NOT_ENGLISH naming the language detected
 */
export function requireEnglish(name: string, text: string): "en" {
  const first = text.search(/\p{L}/u);
  if (first === -1)
    throw new AppError("FILE_BLANK", `${name}: there are no words in it, check that it was saved whole`);
  const sample = text.slice(first, first + SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin <= letters / 2) throw notEnglish(name, otherScript(sample));
  const other = otherLanguage(sample.match(/\p{L}+/gu) ?? [], sample);
  if (other) throw notEnglish(name, other);
  return "en";
}

/** The code of a language in Latin script other than English that the text is in; null where it may be English. */
function otherLanguage(words: readonly string[], sample: string): string | null {
  const plain = withoutNames(words);
  const found = (code: string) => plain.filter((word) => FUNCTION_WORDS.get(code)?.has(word));
  const english = found("en").length;
  if (english / words.length >= SURELY_ENGLISH) return null;
  const best = detectAll(sample)[0];
  const likely = [...FUNCTION_WORDS.keys()]
    .slice(1)
    .map((code) => ({ code, hits: found(code) }))
    .filter(({ hits }) => new Set(hits).size >= FEWEST_DIFFERENT)
    .map(({ code, hits }) => ({ code, count: hits.length }));
  const most = Math.max(0, ...likely.map(({ count }) => count));
  if (most > english && most / words.length >= SURELY_OTHER) {
    // Neighbours (Danish, Norwegian) share their function words: there the detector decides.
    const close = likely.filter(({ count }) => count >= most * 0.7);
    return (close.find(({ code }) => code === best?.lang) ?? likely.find(({ count }) => count === most))?.code ?? null;
  }
  const hardlyAny = words.length >= DETECTED.words && english / words.length < DETECTED.english;
  return hardlyAny && best && best.lang !== "en" && best.accuracy >= DETECTED.accuracy ? best.lang : null;
}

/** Words in lower case, without the particles before a capital, which belong to names in any language. */
function withoutNames(words: readonly string[]): string[] {
  const out: string[] = [];
  let opensName = false;
  for (const word of words.toReversed()) {
    const lower = word.toLowerCase();
    if (opensName && NAME_PARTICLES.has(lower)) continue;
    opensName = word !== lower;
    out.push(lower);
  }
  return out;
}

/** The code of a language in another script; null where it is unknown. */
function otherScript(sample: string): string | null {
  // Han without kana is Chinese, which the detector takes for Japanese.
  if (/\p{Script=Han}/u.test(sample) && !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sample)) return "zh";
  return detectAll(sample)[0]?.lang ?? null;
}

function notEnglish(name: string, code: string | null): AppError {
  const language = code ? new Intl.DisplayNames("en", { type: "language" }).of(code) : "a language in another script";
  return new AppError(
    "NOT_ENGLISH",
    `${name}: the text seems to be ${language}, Newsweft reads English: translate it first`,
  );
}
