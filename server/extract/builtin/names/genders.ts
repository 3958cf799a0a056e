import type { NameMention } from "../07-names.ts";
import { type Gender, genderOfGivenName } from "../lexicon/given-names.ts";
import type { Reading } from "../reading.ts";

const FEMALE_WORDS = new Set(
  "mrs ms miss lady queen princess dame madam spokeswoman chairwoman congresswoman businesswoman actress her mother daughter sister wife widow aunt niece grandmother girl woman".split(
    " ",
  ),
);
const MALE_WORDS = new Set(
  "mr sir lord king prince spokesman chairman congressman businessman father son brother husband widower uncle nephew grandfather boy man".split(
    " ",
  ),
);
/** Words before a name in which a title or role may stand. */
const WINDOW = 3;

/**
 * The gender the article gives each person entity: by title or role word right before a name ("Mrs", "spokesman"), else by the
 * given name; null where neither tells.
 */
export function genders(reading: Reading): (Gender | null)[] {
  return reading.entities.map((entity) => {
    if (entity.kind !== "Person") return null;
    let score = 0;
    for (const m of entity.mentions) score += cueBefore(reading, reading.mentions[m] as NameMention);
    if (score !== 0) return score > 0 ? "female" : "male";
    return genderOfGivenName((/^(?:\p{Lu}\.\s*)*(\p{L}[\p{L}'’-]+)/u.exec(entity.name) ?? [])[1] ?? "");
  });
}

/** Positive for female, negative for male. */
function cueBefore({ lower, tokens }: Reading, mention: NameMention): number {
  for (let i = mention.from - 1; i >= Math.max(0, mention.from - WINDOW); i--) {
    if (tokens.words[i]?.sentence !== tokens.words[mention.from]?.sentence) break;
    const word = (lower[i] ?? "").replace(/\.$/, "");
    if (FEMALE_WORDS.has(word)) return word === "her" ? 0 : 1;
    if (MALE_WORDS.has(word)) return -1;
    if (/^[,;()"“”]$/.test(word)) break;
  }
  return 0;
}
