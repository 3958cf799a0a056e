import type { NameMention } from "../07-names.ts";
import { FIRM, FIRM_WORD, INSTITUTION, UNIT } from "../lexicon/body-words.ts";
import { countryOf } from "../lexicon/countries.ts";
import type { Reading } from "../reading.ts";
import type { CountryIndex } from "./countries-marked.ts";
import type { Pair, RelationDraft } from "./relation.ts";

type Make = (type: RelationDraft["type"], from: number, to: number, rule: string) => RelationDraft[];

/** BASED_IN, PART_OF, MEMBER_OF and CITIZEN_OF from two neighbouring names. */
export function bodiesOfPair(reading: Reading, pair: Pair): RelationDraft[] {
  const { a, b, ea, eb } = pair;
  if (ea === eb) return [];
  const make: Make = (type, from, to, rule) => [
    { type, from, to, role: null, evidence: { from: a.from, to: b.to }, rule },
  ];
  switch (`${a.kind} ${b.kind}`) {
    case "Place Organisation":
      return placeThenBody(reading, pair, make);
    case "Organisation Place":
      return bodyThenPlace(pair, make);
    case "Organisation Organisation":
      return bodyThenBody(pair, make);
    case "Person Organisation":
      return personThenBody(pair, make);
    case "Organisation Person":
      return /^['’]s?$/.test(pair.between) || (pair.between === "" && /members? of(?: the)?$/.test(pair.before))
        ? make("MEMBER_OF", eb, ea, "body's person")
        : [];
    case "Place Person":
      return /^['’]s?$/.test(pair.between) ? make("CITIZEN_OF", eb, ea, "place's person") : [];
    case "Person Place":
      return /^,? ?(?:of|from|, also from)(?: the)?$/.test(pair.between) && isCountry(reading, eb)
        ? make("CITIZEN_OF", ea, eb, "person of country")
        : [];
    default:
      return [];
  }
}

function isCountry({ entities }: Reading, entity: number): boolean {
  return entities[entity]?.aliases.some((alias) => countryOf(alias) !== null) ?? false;
}

function placeThenBody({ tokens }: Reading, { a, b, ea, eb, between }: Pair, make: Make): RelationDraft[] {
  const based = /-based$/.test(tokens.words[a.from]?.text ?? "") || /^-?based\b/.test(between);
  if (based && between.split(" ").length <= 5 && !/[,.;]/.test(between))
    return make("BASED_IN", eb, ea, "place-based body");
  if (/^['’]s?(?: [\p{Ll}-]+){0,4},?(?: the| \()?$/u.test(between) && /^\p{Lu}/u.test(b.text))
    return make("BASED_IN", eb, ea, "place's body");
  return FIRM.test(between) ? make("BASED_IN", eb, ea, "place firm body") : [];
}

function bodyThenPlace({ a, ea, eb, between }: Pair, make: Make): RelationDraft[] {
  if (/^(?:,|\(|which is|is|are|was)*(?: which is)? ?(?:based|headquartered)(?: near)? in(?: the)?$/.test(between))
    return make("BASED_IN", ea, eb, "body based in place");
  if (
    /^, (?:an?|the) (?:[\p{L}-]+ ){0,3}(?:organi[sz]ation|company|firm|group|university|charity|party|agency)(?: based)? in(?: the)?$/u.test(
      between,
    )
  )
    return make("BASED_IN", ea, eb, "body, firm in place");
  if (!INSTITUTION.test(a.text)) return [];
  if (/^(?:in|of|at)(?: the| downtown)?$/.test(between)) return make("BASED_IN", ea, eb, "body in place");
  return between === "," ? make("BASED_IN", ea, eb, "body, place") : [];
}

function bodyThenBody({ ea, eb, between }: Pair, make: Make): RelationDraft[] {
  if (/^['’]s?$/.test(between)) return make("PART_OF", eb, ea, "body's body");
  if (
    new RegExp(
      `^,? ?(?:is |was )?(?:a|the|an|its)? ?(?:[\\p{L}-]+ ){0,2}${UNIT} of(?: the)?(?: [\\p{Ll}-]+){0,2}$`,
      "u",
    ).test(between)
  )
    return make("PART_OF", ea, eb, "body, unit of body");
  if (
    new RegExp(`^(?:['’]s? )?(?:[\\p{Ll}-]+ ){0,2}(?:${UNIT}|label),?$`, "u").test(between) ||
    new RegExp(`^(?:and|,) its (?:[\\p{Ll}-]+ ){0,2}${UNIT},?$`, "u").test(between)
  )
    return make("PART_OF", eb, ea, "body unit body");
  if (/^(?:, (?:which is )?(?:owned|run|operated) by|, part of|(?:is|was) part of)(?: the)?$/.test(between))
    return make("PART_OF", ea, eb, "body, owned by body");
  return /^,? ?(?:is )?(?:the |a )?(?:[\p{Ll}-]+ )?(?:parent|owner)(?: company)? of(?: the)?(?: [\p{Ll}-]+){0,2}$/u.test(
    between,
  )
    ? make("PART_OF", eb, ea, "body, parent of body")
    : [];
}

function personThenBody({ b, ea, eb, between, after }: Pair, make: Make): RelationDraft[] {
  if (/^,? ?(?:of|from|with)(?: the)?(?: [\p{Ll}-]+ (?:group|party|band))?$/u.test(between))
    return make("MEMBER_OF", ea, eb, "person of body");
  if (
    /^,? ?(?:is |was |who is |who was )?(?:also )?(?:a|an|the|one of the)? ?(?:[\p{L}-]+ ){0,2}members? of(?: the)?(?: [\p{L}-]+){0,4}$/u.test(
      between,
    )
  )
    return make("MEMBER_OF", ea, eb, "person, member of body");
  if (
    /^(?:who )?(?:was assigned to|has? joined|joined|serve[sd] (?:in|with)|work(?:s|ed) (?:for|at)|play(?:s|ed) for|signed (?:for|with))(?: the)?$/.test(
      between,
    )
  )
    return make("MEMBER_OF", ea, eb, "person joined body");
  if (
    /^['’]s?(?: (?:ruling|own|conservative|liberal|opposition))?$/.test(between) &&
    /\b(?:party|union|movement|front|alliance|league|congress|coalition)\b/i.test(b.text)
  )
    return make("MEMBER_OF", ea, eb, "person's party");
  return between === "(" && /^\)/.test(after) ? make("MEMBER_OF", ea, eb, "person (body)") : [];
}

/** "the Norlandish firm Lind Works": the demonym's country, where the article marks it. */
export function basedByDemonym(reading: Reading, mention: number, countries: CountryIndex): RelationDraft[] {
  const m = reading.mentions[mention] as NameMention;
  if (m.kind !== "Organisation") return [];
  let at = reading.lower[m.from - 1] === "," ? m.from - 1 : m.from;
  while (at > m.from - 5 && FIRM_WORD.test(reading.lower[at - 1] ?? "")) at--;
  const marked = at < m.from && reading.lower[at] !== "," ? countries.before(at) : null;
  if (!marked) return [];
  return [
    {
      type: "BASED_IN",
      from: reading.entityOf[mention] ?? 0,
      to: marked.entity,
      role: null,
      evidence: { from: marked.from, to: m.to },
      rule: "demonym firm body",
    },
  ];
}
