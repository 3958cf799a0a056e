import type { EntityKind } from "../../../domain/model.ts";
import type { NameMention } from "../07-names.ts";
import { countryOfDemonym } from "../lexicon/countries.ts";
import { HONORIFICS } from "../lexicon/name-parts.ts";
import { ROLE_HEADS, ROLE_MODIFIERS } from "../lexicon/role-nouns.ts";
import { OFFICIAL } from "../lexicon/speaker-nouns.ts";
import { mentionsIn, type Reading, textOf } from "../reading.ts";
import type { CountryIndex } from "../relations/countries-marked.ts";
import type { WordRange } from "../types.ts";
import type { Described } from "./described-source.ts";
import type { RoleHolders } from "./role-holders.ts";

export interface SourceLookups {
  countries: CountryIndex;
  holders: RoleHolders;
}

/** Words of titles and roles that may stand before a name. */
const TITLE = 6;

interface Named {
  entity: number;
  mention: NameMention;
}

/**
 * The speaker that a source names: the first person in it who is not just somebody's owner; of joint bodies and countries the
 * first; the person who holds the role it describes ("Norland's president"); else the body or country that a nameless official
 * speaks for. Null when it names none.
 */
export function namedSpeaker(reading: Reading, whole: WordRange, lookups: SourceLookups): Described | null {
  const source = withoutClause(reading, whole);
  const named = mentionsIn(reading, source).map((m) => ({
    entity: reading.entityOf[m] ?? 0,
    mention: reading.mentions[m] as NameMention,
  }));
  const first = (kind: EntityKind) => {
    const all = named.filter((n) => n.mention.kind === kind);
    return all.find((n) => !isOwner(reading, n.mention, source)) ?? all[0];
  };
  const person = named.find(({ mention }) => mention.kind === "Person" && speaksItself(reading, mention, source));
  const [opening] = named;
  if (opening && isJoint(reading, named, source)) return { entity: opening.entity, rule: "joint" };
  if (person) return { entity: person.entity, rule: "person named" };
  const body = first("Organisation");
  if (named.some((n) => n.mention.kind === "Person"))
    return body ? { entity: body.entity, rule: "body beside person" } : null;
  return officialOf(reading, source, { body, place: first("Place"), lookups });
}

/** Without "…, who …": what a clause says of the source does not name it. */
function withoutClause({ lower }: Reading, { from, to }: WordRange): WordRange {
  for (let i = from + 2; i < to; i++)
    if (lower[i - 1] === "," && /^(?:who|which|whose|whom|where)$/.test(lower[i] ?? "")) return { from, to: i - 1 };
  return { from, to };
}

interface Officials {
  body: Named | undefined;
  place: Named | undefined;
  lookups: SourceLookups;
}

/** Whom a source without a person's name speaks for: the holder of a role, else a body, else a country. */
function officialOf(reading: Reading, source: WordRange, { body, place, lookups }: Officials): Described | null {
  const text = textOf(reading, source).toLowerCase();
  for (const at of [body, place]) {
    const holder = at ? lookups.holders.of(at.entity, text) : null;
    if (holder !== null) return { entity: holder, rule: "role at body" };
  }
  if (body) return { entity: body.entity, rule: "body named" };
  const official = OFFICIAL.test(text) && !PRIVATE.test(text);
  const marked = place ? { entity: place.entity, to: place.mention.to } : demonymIn(source, lookups);
  const whole = place && isWhole(place, source) && !PRIVATE.test(text);
  if (!marked || !(official || whole)) return null;
  const leader = SINGLE_LEADER.test(text) ? lookups.holders.only(marked.entity, { before: source.from }) : null;
  if (leader !== null) return { entity: leader, rule: "leader of country" };
  return { entity: marked.entity, rule: place ? "place named" : "demonym" };
}

/** People and media of a country who do not speak for it. */
const PRIVATE = /\b(?:media|newspapers?|press|relatives|families|residents|analysts|researchers|scientists)\b/;

/** "the Norlandish leader", "Norland's envoy": one person, who is likely to be named elsewhere. */
const SINGLE_LEADER =
  /^(?:the|\S+['’]s) .*\b(?:leader|president|premier|minister|chancellor|official|lawmaker|diplomat|envoy|ambassador)$/;

/** "Lind's critics": the critics speak. */
function isOwner({ lower }: Reading, mention: NameMention, source: WordRange): boolean {
  return mention.to < source.to && /^['’]s?$/.test(lower[mention.to] ?? "");
}

/** Not somebody's owner or qualifier ("Lind's critics", "a Lind adviser"), and not one whom others serve. */
function speaksItself(reading: Reading, mention: NameMention, source: WordRange): boolean {
  const next = mention.to < source.to ? (reading.lower[mention.to] ?? "") : "";
  const qualifies = ROLE_HEADS.has(next) || /^(?:administration|campaign|supporters?|allies|ally)$/.test(next);
  return !qualifies && !isOwner(reading, mention, source) && !isServed(reading, mention, source);
}

/** "a spokesman for Lind", "supporters of President Lind": others speak. "Secretary of State Lind", "a letter by Lind" are hers. */
function isServed({ lower, mentionAt, mentions }: Reading, mention: NameMention, source: WordRange): boolean {
  let titled = false;
  for (let i = mention.from - 1; i > source.from && i >= mention.from - TITLE; i--) {
    const word = lower[i] ?? "";
    const name = mentions[mentionAt[i] ?? -1];
    if (name?.kind === "Place") continue;
    if (name) return false;
    if (/^(?:for|of|to|with|against)$/.test(word)) return titled || i === mention.from - 1;
    const title = ROLE_HEADS.has(word) || HONORIFICS.has(word.replace(/\.$/, ""));
    if (i === mention.from - 1) titled = title;
    const mayStand = title || ROLE_MODIFIERS.has(word) || /^(?:the|former|then|late)$/.test(word);
    if (!mayStand && countryOfDemonym(capitalised(word)) === null) return false;
  }
  return false;
}

function capitalised(word: string): string {
  return word.replace(/^./, (c) => c.toUpperCase());
}

/** "Norland and the Union", "Norland, Sudland and Westland": the first of several that speak together. */
function isJoint({ lower }: Reading, named: readonly Named[], source: WordRange): boolean {
  const [first, second] = named;
  if (!first || !second) return false;
  const start = lower[source.from] === "the" ? source.from + 1 : source.from;
  const opens = first.mention.from === start;
  const link = lower[first.mention.to];
  const follows = second.mention.from - first.mention.to === 1;
  if (link === "and") return opens || (follows && second.mention.to === source.to && first.mention.kind !== "Person");
  const listed = link === "," && follows && named.length > 2 && /^(?:,|and)$/.test(lower[second.mention.to] ?? "");
  return opens && listed;
}

function isWhole({ mention }: Named, source: WordRange): boolean {
  return source.to - source.from <= 1 + mention.to - mention.from;
}

/** The country of the demonym in "Norlandish officials", where the article marks that country. */
function demonymIn(source: WordRange, { countries }: SourceLookups): { entity: number; to: number } | null {
  for (let i = source.from + 1; i <= source.to; i++) {
    const marked = countries.before(i);
    if (marked) return { entity: marked.entity, to: i };
  }
  return null;
}
