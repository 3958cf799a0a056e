import { detectAll } from "tinyld";
import { AppError } from "../../domain/errors.ts";

/** Function words of English that are no common words of other languages in Latin script. */
const FUNCTION_WORDS = new Set(
  `the of and that was for with his her from they were are has have had been said will not but which who this their its after
   would by be he it as at she we you than there when what about into could more also over`.split(/\s+/),
);

/** Running English has about 40 in 100 words of the list, other languages below 5. Names and figures thin it out. */
const SURELY_ENGLISH = 0.15;
/** A detector's word counts only against a text with hardly any. */
const MAYBE_ENGLISH = 0.08;
/** Code units that are enough to tell a language by. */
const SAMPLE = 20_000;
/** Fewer words than this tell too little to refuse a text. */
const MIN_WORDS = 12;

/**
 * Newsweft reads English.
 * @returns "en"
 * @throws AppError FILE_BLANK for a text without words; NOT_ENGLISH naming the language detected
 */
export function requireEnglish(name: string, text: string): "en" {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0)
    throw new AppError("FILE_BLANK", `${name}: there are no words in it, check that it was saved whole`);
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (latin > letters / 2) {
    const share = words.filter((word) => FUNCTION_WORDS.has(word)).length / words.length;
    if (share >= SURELY_ENGLISH || words.length < MIN_WORDS) return "en";
    const [best] = detectAll(text.slice(0, SAMPLE));
    if (!best || best.lang === "en" || share >= MAYBE_ENGLISH) return "en";
    throw notEnglish(name, best.lang);
  }
  throw notEnglish(name, detectAll(text.slice(0, SAMPLE))[0]?.lang ?? null);
}

function notEnglish(name: string, code: string | null): AppError {
  const language = code ? new Intl.DisplayNames("en", { type: "language" }).of(code) : "a language in another script";
  return new AppError(
    "NOT_ENGLISH",
    `${name}: the text seems to be ${language}, Newsweft reads English: translate it first`,
  );
}
