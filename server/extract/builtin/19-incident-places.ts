import type { IncidentType, PlaceInference } from "../../domain/model.ts";
import type { IncidentDraft } from "./14-incidents.ts";
import type { IncidentDetails } from "./16-details.ts";
import type { ParticipantDraft } from "./incidents/participants.ts";
import { countryOfDemonym } from "./lexicon/countries.ts";
import { holds } from "./places/choose-place.ts";
import { isLocated } from "./places/governments.ts";
import { MainCountry } from "./places/main-country.ts";
import type { PlaceDraft } from "./places/place-draft.ts";
import { seatsOfOffice } from "./places/seats-of-office.ts";
import { type Reading, sentenceOf } from "./reading.ts";
import type { CountryIndex } from "./relations/countries-marked.ts";
import type { RelationDraft } from "./relations/relation.ts";
import type { Scored, WordRange } from "./types.ts";

/** A place of an incident. */
export interface IncidentPlace extends ParticipantDraft {
  /** How it was concluded where the incident's own sentence does not give it; null where it does. */
  inferred: PlaceInference | null;
}

export interface PlaceFindings {
  incidents: readonly IncidentDraft[];
  details: readonly IncidentDetails[];
  places: readonly (PlaceDraft | null)[];
  relations: readonly RelationDraft[];
  countries: CountryIndex;
  /** Mentions that stand for a government. */
  governments: ReadonlySet<number>;
}

/** What parliaments, courts and police do they do at home, so a country that acts so is where it is done too. */
const AT_HOME: ReadonlySet<IncidentType> = new Set(["POLITICS", "JUSTICE", "DETENTION"]);
/**
 * How often each conclusion was right on the annotated training articles: a country named beside a place of it 50 % of 88; the
 * country whose people the sentence names 72 % of 29 (POLITICS, JUSTICE, DETENTION); the article's country 63 % of 122 (POLITICS).
 */
const BESIDE = 0.5;
const PEOPLE = 0.7;
const MAIN = 0.6;

/**
 * Step 19. Where each incident happened, the most specific first. A name that stands for a government is no place. The country that
 * the gazetteer says holds a place of the incident is one too where the sentence names both. Where the sentence has no place, what
 * officials do is done in the country whose people the sentence names, or politics in the country that the article is about; and
 * where nothing else is known, in the one at which who acts holds office.
 */
export function placeIncidents(reading: Reading, findings: PlaceFindings): IncidentPlace[][] {
  const main = new MainCountry(reading, findings.places);
  const seats = seatsOfOffice(reading, findings.relations);
  return findings.incidents.map((incident, i) => {
    const sentences = incident.triggers.map((t) => sentenceOf(reading, t.from));
    const given = givenPlaces(reading, findings, i).map((p): IncidentPlace => {
      return { ...p, inferred: sentences.some((s) => isIn(p, s)) ? null : "discourse" };
    });
    const [trigger] = incident.triggers;
    if (!trigger) return given;
    if (given.some((p) => p.inferred === null))
      return [...given, ...countriesBeside(reading, given, { trigger, findings })];
    const people = AT_HOME.has(incident.type)
      ? countryOfPeople(reading, around(reading, trigger), findings.countries)
      : [];
    const home = people.length || incident.type !== "POLITICS" ? people : main.before(trigger.from, MAIN);
    const seat = findings.details[i]?.actors.flatMap((a) => seats.get(a.entity ?? -1) ?? [])[0];
    const concluded = home.length || given.length || !seat ? home : [seat];
    return concluded.length ? concluded.map((p) => ({ ...p, inferred: "discourse" })) : given;
  });
}

/** How far from its trigger, in words, a sentence still tells of an incident: keeps the work linear in endless sentences. */
const REACH = 60;

function around(reading: Reading, trigger: WordRange): WordRange {
  const { from, to } = sentenceOf(reading, trigger.from);
  return { from: Math.max(from, trigger.from - REACH), to: Math.min(to, trigger.to + REACH) };
}

function isIn({ from, to }: WordRange, outer: WordRange): boolean {
  return outer.from <= from && to <= outer.to;
}

function givenPlaces(
  reading: Reading,
  { details, incidents, governments }: PlaceFindings,
  i: number,
): ParticipantDraft[] {
  const atHome = AT_HOME.has(incidents[i]?.type ?? "OTHER");
  return (details[i]?.places ?? []).filter(
    (p) => atHome || !governments.has(reading.mentionAt[p.from] ?? -1) || isLocated(reading, p),
  );
}

/** The countries named in the trigger's sentence that the gazetteer says hold a place given. Their evidence is that place. */
function countriesBeside(
  reading: Reading,
  given: readonly IncidentPlace[],
  { trigger, findings: { places } }: { trigger: Scored; findings: PlaceFindings },
): IncidentPlace[] {
  const { from, to } = around(reading, trigger);
  const beside = new Set<number>();
  for (let i = from; i < to; i++) beside.add(reading.entityOf[reading.mentionAt[i] ?? -1] ?? -1);
  for (const { entity } of given) beside.delete(entity ?? -1);
  return [...beside].flatMap((entity): IncidentPlace[] => {
    const outer = places[entity]?.choice?.best.place;
    const inner = given.find((p) => {
      const place = places[p.entity ?? -1]?.choice?.best.place;
      return outer?.level === "country" && place !== undefined && holds(outer, place);
    });
    return inner ? [{ ...inner, entity, confidence: inner.confidence * BESIDE, inferred: "gazetteer" }] : [];
  });
}

/** The one country whose people the sentence names ("Norlandish police"), if the article names it too. */
function countryOfPeople({ tokens }: Reading, { from, to }: WordRange, marked: CountryIndex): ParticipantDraft[] {
  const found = new Map<number, ParticipantDraft>();
  for (let i = from; i < to; i++) {
    const country = countryOfDemonym(tokens.words[i]?.text ?? "");
    const entity = country === null ? null : marked.named(country);
    if (entity !== null && !found.has(entity)) found.set(entity, { from: i, to: i + 1, entity, confidence: PEOPLE });
  }
  return found.size === 1 ? [...found.values()] : [];
}
