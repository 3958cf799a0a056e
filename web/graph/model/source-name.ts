/** Words that name nobody, alone or together: what is left of a source when its noun was missed. */
const FUNCTION_WORDS = new Set(
  (
    "a an the this that these those who whom whose which what one ones some any all both each every other another such " +
    "of in on at by for from to with as and or but not no is are was were be been has have had do does did will would " +
    "there here so then than also according"
  ).split(" "),
);

/** A pronoun may stand for somebody named: that is an open question, not an unnamed speaker. */
const PRONOUNS = new Set(["he", "she", "they", "it", "we", "i", "you"]);

/** What a speaker is called of whom the text says nothing. */
export const NOBODY = "somebody, not named";

const MOST_WORDS = 5;

/** Whether a source is a pronoun that was not resolved. */
export function isPronoun(source: string): boolean {
  return PRONOUNS.has(source.trim().toLowerCase());
}

/** What the text calls a speaker without a name, cut at five words; null when that tells nothing: no words, or function words alone. */
export function sourceName(source: string): string | null {
  const words = source.split(/\s+/).filter((word) => word !== "");
  const telling = words.some((word) => {
    const letters = word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
    return letters !== "" && !FUNCTION_WORDS.has(letters);
  });
  if (!telling) return null;
  if (words.length <= MOST_WORDS) return words.join(" ");
  return `${words
    .slice(0, MOST_WORDS)
    .join(" ")
    .replace(/[.,;:–-]+$/, "")}…`;
}
