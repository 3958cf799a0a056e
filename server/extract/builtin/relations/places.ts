import type { NameMention } from "../07-names.ts";
import { AREA, AREA_NOUN, DIRECTION } from "../lexicon/area-words.ts";
import { countryOf } from "../lexicon/countries.ts";
import type { Reading } from "../reading.ts";
import type { CountryIndex } from "./countries-marked.ts";
import type { Pair, RelationDraft } from "./relation.ts";

const IN = new RegExp(
  `^,? ?(?:(?:${AREA} )?(?:located )?in|(?:is|was|are) (?:located )?in(?: the ${AREA} of)?|(?:is )?(?:a|the) (?:[\\p{L}-]+ )?${AREA} (?:of|in)|(?:in|on) (?:the )?${DIRECTION}(?: of)?|,? ${DIRECTION} of|${AREA} of|of)(?: the| ${DIRECTION}| downtown)*$`,
  "u",
);
const OWNER = new RegExp(`^['’]s?(?: (?:${DIRECTION}|${AREA}|capital|own|[\\p{Ll}-]+))*(?: of)?,?$`, "u");
const CITY_OF = new RegExp(`^(?:${DIRECTION} |capital |\\p{Ll}+ )?(?:${AREA}|capital)(?: of)?,?$`, "u");

/** LOCATED_IN from two neighbouring places: "Lindby, Norland", "the city of X in Y", "Y's southern X province". */
export function placeInPlace(reading: Reading, { a, b, ea, eb, between, after }: Pair): RelationDraft[] {
  if (a.kind !== "Place" || b.kind !== "Place" || ea === eb) return [];
  const make = (from: number, to: number, rule: string): RelationDraft[] => [
    { type: "LOCATED_IN", from, to, role: null, evidence: { from: a.from, to: b.to }, rule },
  ];
  if (countryOf(a.text) !== null && countryOf(b.text) !== null) return [];
  if (between === ",") return inList(reading, a, b) || /^['’]s?\b/.test(after) ? [] : make(ea, eb, "place, place");
  if (countryOf(a.text) === null && between === "(" && countryOf(b.text) !== null) return make(ea, eb, "place (place)");
  if (countryOf(a.text) === null && IN.test(between)) return make(ea, eb, "place in place");
  if (countryOf(b.text) === null && OWNER.test(between) && between.split(" ").length <= 5)
    return make(eb, ea, "place's place");
  return countryOf(b.text) === null && CITY_OF.test(between) ? make(eb, ea, "place city of place") : [];
}

/** "Paris, Rome and Berlin", "A, B, C, D": a row of equals, not a place in a place. */
function inList({ lower, mentionAt, mentions }: Reading, a: NameMention, b: NameMention): boolean {
  const next = lower[b.to] ?? "";
  if (/^(?:and|or)$/.test(next) || (next === "," && /^(?:and|or)$/.test(lower[b.to + 1] ?? ""))) return true;
  const follows = next === "," ? mentions[mentionAt[b.to + 1] ?? -1] : undefined;
  const precedes = lower[a.from - 1] === "," ? mentions[mentionAt[a.from - 2] ?? -1] : undefined;
  if (follows?.kind === "Place" && precedes?.kind === "Place") return true;
  if (follows?.kind === "Place") return countryOf(b.text) !== null || countryOf(follows.text) === null;
  return precedes?.kind === "Place" && countryOf(b.text) === null;
}

/** "the Norlandish city of X", "the Norlandish capital, X": where the article marks the country. */
export function placeByDemonym(reading: Reading, mention: number, countries: CountryIndex): RelationDraft[] {
  const m = reading.mentions[mention] as NameMention;
  if (m.kind !== "Place" || countryOf(m.text) !== null) return [];
  const from = reading.entityOf[mention] ?? 0;
  const { lower } = reading;
  let at = m.from;
  if (lower[at - 1] === "of" || lower[at - 1] === ",") at--;
  let nouns = 0;
  while (
    at > m.from - 5 &&
    (AREA_NOUN.test(lower[at - 1] ?? "") || new RegExp(`^${DIRECTION}$`).test(lower[at - 1] ?? ""))
  ) {
    at--;
    nouns++;
  }
  const marked = nouns > 0 ? countries.before(at) : null;
  if (!marked || marked.entity === from) return [];
  return [
    {
      type: "LOCATED_IN",
      from,
      to: marked.entity,
      role: null,
      evidence: { from: marked.from, to: m.to },
      rule: "demonym city of place",
    },
  ];
}
