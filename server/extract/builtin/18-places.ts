import type { PlaceLevel } from "../../domain/model.ts";
import { gazetteer } from "./gazetteer/gazetteer.ts";
import type { PlaceRow } from "./gazetteer/rows.ts";
import { countryOfDemonym } from "./lexicon/countries.ts";
import { LEVEL_WORDS } from "./lexicon/site-words.ts";
import { type NameSense, senseOf } from "./places/candidates.ts";
import { type Choice, choosePlace } from "./places/choose-place.ts";
import { PlaceContext, type Taken } from "./places/place-context.ts";
import type { PlaceDraft } from "./places/place-draft.ts";
import type { Reading } from "./reading.ts";
import type { RelationDraft } from "./relations/relation.ts";

/** Below this a choice is a guess: the place stays unresolved. */
const SURE = 0.5;
/** How many mentions of a place, and words for a people, count for where the article plays. */
const MOST = 5;
/** How often choices are made anew in the light of the others: they settle in two or three. */
const ROUNDS = 3;

/**
 * Step 18. Every place of the article looked up in the gazetteer. Of several of one name: the one that lies in what the text names
 * as its holder ("Paris, Texas"), else the one with more weight of inhabitants and of the article's other places. What is too
 * uncertain stays unresolved.
 * @returns per entity; null for those that are no places
 */
export function findPlaces(reading: Reading, relations: readonly RelationDraft[]): (PlaceDraft | null)[] {
  const senses = reading.entities.map((e) => (e.kind === "Place" ? settledSense(e.aliases) : null));
  const links = linksOf(relations, senses);
  const marked = countCountries(reading, senses);
  const levels = reading.entities.map(({ mentions }) => levelBefore(reading, mentions));
  let choices: (Choice | null)[] = senses.map(() => null);
  for (let round = 0; round < ROUNDS; round++) {
    const taken = choices.map((choice, i) => takenOf(choice, reading.entities[i]?.mentions.length ?? 0));
    const context = new PlaceContext(
      taken.filter((t) => t !== null),
      marked,
    );
    choices = senses.map((sense, i) => {
      if (!sense) return null;
      const settle = (other: number) => choices[other]?.best.place ?? null;
      const side = (all: readonly number[]) => all.flatMap((o) => possible(senses[o], round === 0 ? null : settle(o)));
      const { holders, held } = links[i] ?? { holders: [], held: [] };
      return choosePlace(sense.candidates, {
        context,
        own: taken[i] ?? null,
        holders: side(holders),
        held: side(held),
        level: levels[i] ?? null,
      });
    });
  }
  return senses.map((sense, i) => sense && draftOf(sense, choices, { at: i, links, senses }));
}

/** The sense of the fullest name that the gazetteer knows; other names of the entity are asked where it does not. */
function settledSense(names: readonly string[]): NameSense {
  const senses = names.map((name) => senseOf(name, gazetteer()));
  const sense =
    senses.find((s) => s.candidates.length > 0 || s.country !== null) ?? senses.find((s) => s.level !== null);
  return sense ?? { candidates: [], shadowed: [], level: null, country: null, wide: false };
}

/** What the words before one of its names say it is: "the state of", "the city of". */
function levelBefore({ mentions, lower }: Reading, own: readonly number[]): PlaceLevel | null {
  for (const m of own) {
    const from = mentions[m]?.from ?? 0;
    const level = lower[from - 1] === "of" ? LEVEL_WORDS.get(lower[from - 2] ?? "") : undefined;
    if (level) return level;
  }
  return null;
}

interface Links {
  /** Entities that the text says hold this one. */
  holders: number[];
  /** Entities that the text says lie in this one. */
  held: number[];
}

function linksOf(relations: readonly RelationDraft[], senses: readonly (NameSense | null)[]): Links[] {
  const links = senses.map((): Links => ({ holders: [], held: [] }));
  for (const { type, from, to } of relations) {
    if (type !== "LOCATED_IN") continue;
    links[from]?.holders.push(to);
    links[to]?.held.push(from);
  }
  return links;
}

function possible(sense: NameSense | null | undefined, settled: PlaceRow | null): PlaceRow[] {
  return settled ? [settled] : (sense?.candidates.map((c) => c.place) ?? []);
}

function takenOf(choice: Choice | null, mentions: number): Taken | null {
  return choice && { place: choice.best.place, weight: Math.min(MOST, mentions) * choice.confidence };
}

/** How often the article names each country's people ("Georgian") or an area in it that no gazetteer has, by ISO code. */
function countCountries(reading: Reading, senses: readonly (NameSense | null)[]): Map<string, number> {
  const counts = countDemonyms(reading);
  senses.forEach((sense, i) => {
    if (!sense?.country) return;
    const count = (counts.get(sense.country) ?? 0) + (reading.entities[i]?.mentions.length ?? 0);
    counts.set(sense.country, Math.min(MOST, count));
  });
  return counts;
}

/** How often the article names each country's people ("Georgian"), by ISO code. */
function countDemonyms({ tokens, mentionAt }: Reading): Map<string, number> {
  const counts = new Map<string, number>();
  tokens.words.forEach(({ text }, i) => {
    const country = (mentionAt[i] ?? -1) < 0 ? countryOfDemonym(text) : null;
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  });
  const byCode = new Map<string, number>();
  for (const [country, count] of counts) {
    const code = gazetteer()
      .find(country)
      .find(({ place }) => place.level === "country")?.place.country;
    if (code) byCode.set(code, Math.min(MOST, count));
  }
  return byCode;
}

interface Surroundings {
  at: number;
  links: readonly Links[];
  senses: readonly (NameSense | null)[];
}

function draftOf(
  sense: NameSense,
  choices: readonly (Choice | null)[],
  { at, links, senses }: Surroundings,
): PlaceDraft {
  const own = choices[at] ?? null;
  if (own && own.confidence >= SURE) return { choice: own, sense, country: own.best.place.country };
  const holder = (links[at]?.holders ?? [])
    .map((h) => choices[h]?.best.place.country ?? senses[h]?.country)
    .find((c) => c !== undefined && c !== null);
  return { choice: null, sense, country: sense.country ?? (sense.wide ? null : (holder ?? null)) };
}
