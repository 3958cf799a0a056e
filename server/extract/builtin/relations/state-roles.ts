import type { NameMention } from "../07-names.ts";
import { countryOfDemonym } from "../lexicon/countries.ts";
import { COUNTRY_OF_ROLE, OFFICE, STATE_ROLE } from "../lexicon/role-nouns.ts";
import type { Reading } from "../reading.ts";
import type { WordRange } from "../types.ts";
import type { CountryIndex } from "./countries-marked.ts";
import type { RelationDraft } from "./relation.ts";
import { roleEndingAt } from "./role-phrase.ts";

/**
 * A role right before a person without a named body: "Norlandish President Anna Lind" holds it at Norland, where that country is
 * marked; "its chairman, Anna Lind" at the body named last; "President Anna Lind" at the country named last.
 */
export function rolesWithoutBody(reading: Reading, mention: number, countries: CountryIndex): RelationDraft[] {
  const m = reading.mentions[mention] as NameMention;
  if (m.kind !== "Person") return [];
  const end = reading.lower[m.from - 1] === "," ? m.from - 1 : m.from;
  const opens = reading.tokens.sentences[reading.tokens.words[m.from]?.sentence ?? 0]?.from ?? 0;
  const role = roleEndingAt(reading, end, opens);
  if (!role || (reading.mentionAt[role.from - 1] ?? -1) >= 0) return afterName(reading, mention, countries);
  return [
    ...byDemonym(reading, { mention, role, countries }),
    ...byPossessive(reading, { mention, role, countries }),
    ...(end === m.from ? byState(reading, { mention, role, countries }) : []),
  ].slice(0, 1);
}

interface Site {
  mention: number;
  role: WordRange;
  countries: CountryIndex;
}

function draft(
  reading: Reading,
  { mention, role }: Site,
  at: { to: number; from: number; rule: string },
): RelationDraft {
  const person = reading.mentions[mention] as NameMention;
  const evidence = { from: Math.min(at.from, role.from), to: Math.max(person.to, role.to) };
  return { type: "HOLDS_ROLE", from: reading.entityOf[mention] ?? 0, to: at.to, role, evidence, rule: at.rule };
}

function byDemonym(reading: Reading, site: Site): RelationDraft[] {
  const { role, countries } = site;
  const shed = /^(?:former|then|late|new|current)$/.test(reading.lower[role.from - 1] ?? "") ? 1 : 0;
  const marked = countries.before(role.from - shed);
  if (!marked) return [];
  const phrase = phraseOf(reading, role);
  const at = { to: marked.entity, from: marked.from };
  if ((STATE_ROLE.test(phrase) || OFFICE.test(phrase)) && !/opposition|rebel|militant|religious|spiritual/.test(phrase))
    return [draft(reading, site, { ...at, rule: "demonym role person" })];
  return [{ ...draft(reading, site, { ...at, rule: "demonym noun person" }), type: "CITIZEN_OF", role: null }];
}

/** "its chairman, X", "the company's chief executive X", "company spokesman X": the organisation or country named last. */
function byPossessive(reading: Reading, site: Site): RelationDraft[] {
  const { lower } = reading;
  const at = site.role.from - 1;
  const its = lower[at] === "its" || lower[at] === "their";
  const noun = /^['’]s?$/.test(lower[at] ?? "") ? (lower[at - 1] ?? "") : "";
  const firm =
    /^(?:company|firm|bank|group|airline|agency|organi[sz]ation|party|team|club|ministry|department|university|committee|manufacturer|network|union|coalition)$/.test(
      noun,
    );
  if (its || firm) {
    const state = STATE_ROLE.test(phraseOf(reading, site.role));
    const to =
      its && state && !/president/.test(phraseOf(reading, site.role))
        ? site.countries.nearest(at)
        : lastBody(reading, site.mention);
    return to === null
      ? []
      : [draft(reading, site, { to, from: at, rule: its ? "its role person" : "the firm's role person" })];
  }
  if (!/^(?:country|nation)$/.test(noun)) return [];
  const to = site.countries.nearest(at);
  return to === null ? [] : [draft(reading, site, { to, from: at, rule: "the country's role person" })];
}

/** Mentions looked back over for the body that "its" takes up. */
const REACH = 6;

function lastBody({ mentions, entityOf }: Reading, mention: number): number | null {
  for (let k = mention - 1; k >= Math.max(0, mention - REACH); k--)
    if (mentions[k]?.kind === "Organisation") return entityOf[k] ?? null;
  return null;
}

/** A bare state role: at the one country that has such a role, else at the country named last. A foreign demonym forbids it. */
function byState(reading: Reading, site: Site): RelationDraft[] {
  const phrase = phraseOf(reading, site.role);
  if (!STATE_ROLE.test(phrase) || /\b(?:company|bank|university|club|league|senate|vice president)\b/.test(phrase))
    return [];
  const before = reading.tokens.words[site.role.from - 1]?.text ?? "";
  if (countryOfDemonym(before) !== null || /^['’]s?$|^(?:its|their)$/.test(before)) return [];
  const special = COUNTRY_OF_ROLE.find(([pattern]) => pattern.test(phrase));
  const to = special ? site.countries.named(special[1]) : site.countries.nearest(site.role.from);
  return to === null
    ? []
    : [
        draft(reading, site, {
          to,
          from: site.role.from,
          rule: special ? "country's own role person" : "state role person",
        }),
      ];
}

/** "Anna Lind, the Norlandish minister of health" */
function afterName(reading: Reading, mention: number, countries: CountryIndex): RelationDraft[] {
  const m = reading.mentions[mention] as NameMention;
  const { lower } = reading;
  if (lower[m.to] !== ",") return [];
  const at = /^(?:the|an?)$/.test(lower[m.to + 1] ?? "") ? m.to + 2 : m.to + 1;
  for (const size of [1, 2]) {
    const marked = countries.before(at + size);
    if (!marked || marked.from !== at) continue;
    for (let end = at + size + 1; end <= at + size + 4; end++) {
      const role = roleEndingAt(reading, end, at + size);
      if (role && role.from === at + size)
        return [
          draft(
            reading,
            { mention, role, countries },
            { to: marked.entity, from: m.from, rule: "person, demonym role" },
          ),
        ];
    }
  }
  return [];
}

function phraseOf({ lower }: Reading, { from, to }: WordRange): string {
  return lower.slice(from, to).join(" ");
}
