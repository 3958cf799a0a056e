import type { EntityKind } from "../../domain/model.ts";
import type { NameMention } from "./07-names.ts";
import { OFFICIAL } from "./lexicon/speaker-nouns.ts";
import { mentionsIn, type Reading, textOf } from "./reading.ts";
import type { CountryIndex } from "./relations/countries-marked.ts";
import type { RoleHolders } from "./role-holders.ts";
import type { WordRange } from "./types.ts";

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
export function namedSpeaker(reading: Reading, source: WordRange, lookups: SourceLookups): number | null {
  const named = mentionsIn(reading, source).map((m) => ({
    entity: reading.entityOf[m] ?? 0,
    mention: reading.mentions[m] as NameMention,
  }));
  const first = (kind: EntityKind) => named.find((n) => n.mention.kind === kind);
  const person = named.find(
    (n) => n.mention.kind === "Person" && !isOwner(reading, n.mention, source) && !isServed(reading, n.mention, source),
  );
  if (person) return person.entity;
  const text = textOf(reading, source).toLowerCase();
  const [opening] = named;
  if (opening && isJoint(reading, opening, source)) return opening.entity;
  if (named.some((n) => n.mention.kind === "Person")) return first("Organisation")?.entity ?? null;
  const body = first("Organisation");
  const described = [body, first("Place")]
    .map((n) => (n ? lookups.holders.of(n.entity, text) : null))
    .find((h) => h !== null);
  if (described != null) return described;
  if (body) return body.entity;
  const place = first("Place");
  if (place && (isWhole(place, source) || OFFICIAL.test(text))) return place.entity;
  return OFFICIAL.test(text) ? byDemonym(reading, source, lookups) : null;
}

/** "Lind's critics": the critics speak. */
function isOwner({ lower }: Reading, mention: NameMention, source: WordRange): boolean {
  return mention.to < source.to && /^['’]s?$/.test(lower[mention.to] ?? "");
}

/** "a spokesman for Lind", "supporters of President Lind": others speak. "a statement by Lind" is hers. */
function isServed({ lower, mentionAt }: Reading, mention: NameMention, source: WordRange): boolean {
  for (let i = mention.from - 1; i > source.from && i >= mention.from - TITLE; i--) {
    if (/^(?:for|of|to|with|against)$/.test(lower[i] ?? "")) return true;
    if ((mentionAt[i] ?? -1) >= 0 || /^(?:[^\p{L}]|by$|from$|and$)/u.test(lower[i] ?? "")) return false;
  }
  return false;
}

/** "Norland and the Union", "Norland, …": the first of several that speak together. */
function isJoint({ lower }: Reading, { mention }: Named, source: WordRange): boolean {
  const start = lower[source.from] === "the" ? source.from + 1 : source.from;
  return mention.from === start && lower[mention.to] === "and" && mention.to < source.to;
}

function isWhole({ mention }: Named, source: WordRange): boolean {
  return source.to - source.from <= 1 + mention.to - mention.from;
}

/** "Norlandish officials" speak for Norland where the article marks that country. */
function byDemonym({ tokens }: Reading, source: WordRange, { countries, holders }: SourceLookups): number | null {
  for (let i = source.from + 1; i <= source.to; i++) {
    const marked = countries.before(i);
    if (!marked) continue;
    const rest = tokens.words.slice(i, source.to).map((w) => w.text.toLowerCase());
    return holders.of(marked.entity, rest.join(" ")) ?? marked.entity;
  }
  return null;
}
