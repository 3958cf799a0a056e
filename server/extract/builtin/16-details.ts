import type { DateValue, IncidentType } from "../../domain/model.ts";
import type { FigureMention } from "./13-figures.ts";
import type { IncidentDraft } from "./14-incidents.ts";
import type { DateMention } from "./15-dates.ts";
import { ahead } from "./15-dates.ts";
import { dealFigures } from "./figures/deal-figures.ts";
import { type ParticipantDraft, participantsOf, placeNear, placesOf } from "./incidents/participants.ts";
import { type Reading, sentenceOf, textOf } from "./reading.ts";
import type { ArgumentRole, Scored } from "./types.ts";

/** Where, when, who, whom and how many, of one incident. */
export interface IncidentDetails {
  date: DateValue | null;
  places: ParticipantDraft[];
  actors: ParticipantDraft[];
  targets: ParticipantDraft[];
  figures: FigureMention[];
}

/** Words from a trigger within which a date of its sentence is taken for its own where the encoder points at none. */
const DATE_REACH = 15;

export interface Findings {
  dates: readonly DateMention[];
  figures: readonly FigureMention[];
}

/** Details of every incident. Figures and dates are dealt out to the nearest trigger, so each is used where it stands. */
export function detailsOf(
  reading: Reading,
  incidents: readonly IncidentDraft[],
  findings: Findings,
): IncidentDetails[] {
  const figures = dealFigures(reading, incidents, findings.figures);
  const datesBySentence = groupBySentence(findings.dates);
  const counted = countedWords(reading, findings.figures);
  return incidents.map((incident, i) => {
    // Words that hold the trigger itself are the happening told again, not somebody in it.
    const holdsTrigger = (p: ParticipantDraft) => incident.triggers.some((t) => p.from <= t.from && t.to <= p.to);
    const ofRole = (role: ArgumentRole) =>
      unique(reading, participantsOf(reading, ranges(incident, role))).filter((p) => !holdsTrigger(p));
    const sides = { actors: ofRole("actor"), targets: ofRole("target") };
    return {
      date: dateOf(reading, incident, datesBySentence),
      places: places(reading, incident),
      ...onOneSide(reading, countedAsTargets(sides, { type: incident.type, counted })),
      figures: figures[i] ?? [],
    };
  });
}

/** 1 for each word of a figure. */
function countedWords({ tokens }: Reading, figures: readonly FigureMention[]): Uint8Array {
  const counted = new Uint8Array(tokens.words.length);
  for (const { from, to } of figures) counted.fill(1, from, to);
  return counted;
}

type Sides = Pick<IncidentDetails, "actors" | "targets">;

/** Types that are done to those who are counted: in a clash or a protest they may be those who act. */
const SUFFERED: ReadonlySet<IncidentType> = new Set(["ATTACK", "DISASTER", "DEATH", "DETENTION"]);

/** "Nine soldiers were killed in the strike": those who are counted did not do it, they suffered it. */
function countedAsTargets(
  { actors, targets }: Sides,
  { type, counted }: { type: IncidentType; counted: Uint8Array },
): Sides {
  const isCounted = (p: ParticipantDraft) => SUFFERED.has(type) && counted.subarray(p.from, p.to).includes(1);
  return { actors: actors.filter((a) => !isCounted(a)), targets: [...targets, ...actors.filter(isCounted)] };
}

/** Nobody does an incident to themselves: who was found on both sides stays on the surer one. */
function onOneSide(reading: Reading, { actors, targets }: Sides): Sides {
  const surer = (p: ParticipantDraft, others: readonly ParticipantDraft[]) =>
    others.every((o) => keyOf(reading, o) !== keyOf(reading, p) || o.confidence < p.confidence);
  const left = actors.filter((a) => surer(a, targets));
  return { actors: left, targets: targets.filter((t) => left.every((a) => keyOf(reading, a) !== keyOf(reading, t))) };
}

function places(reading: Reading, incident: IncidentDraft): ParticipantDraft[] {
  const pointed = unique(
    reading,
    ranges(incident, "place").flatMap((a) => placesOf(reading, a)),
  );
  const [trigger] = incident.triggers;
  if (pointed.length || !trigger) return pointed;
  return placeNear(reading, { trigger, sentence: sentenceOf(reading, trigger.from) });
}

function ranges(incident: IncidentDraft, role: ArgumentRole): Scored[] {
  return incident.arguments.filter((a) => a.role === role);
}

/** One entity, or one wording, once. */
function unique(reading: Reading, all: readonly ParticipantDraft[]): ParticipantDraft[] {
  const seen = new Set<string>();
  return all.filter((p) => {
    const key = keyOf(reading, p);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function keyOf(reading: Reading, p: ParticipantDraft): string {
  return p.entity === null ? textOf(reading, p).toLowerCase() : `e${p.entity}`;
}

function groupBySentence(dates: readonly DateMention[]): Map<number, DateMention[]> {
  const out = new Map<number, DateMention[]>();
  for (const d of dates) {
    const list = out.get(d.sentence);
    if (list) list.push(d);
    else out.set(d.sentence, [d]);
  }
  return out;
}

/** The date that the encoder points at, else the one nearest to the trigger in its sentence. */
function dateOf(reading: Reading, incident: IncidentDraft, bySentence: Map<number, DateMention[]>): DateValue | null {
  const pointed = ranges(incident, "date")
    .sort((a, b) => b.confidence - a.confidence)
    .flatMap((a) => (bySentence.get(sentence(reading, a.from)) ?? []).filter((d) => d.from < a.to && a.from < d.to));
  const trigger = incident.triggers[0] as Scored;
  const near = [...(bySentence.get(sentence(reading, trigger.from)) ?? [])]
    .filter((d) => distance(d, trigger) <= DATE_REACH)
    .sort((a, b) => distance(a, trigger) - distance(b, trigger));
  const date = [...pointed, ...near].find((d) => d.value !== null);
  if (!date?.value) return null;
  const lies = date.movable && (incident.status === "planned" || incident.status === "hypothetical");
  return lies ? ahead(date.value, reading.publishedAt) : date.value;
}

function sentence({ tokens }: Reading, word: number): number {
  return tokens.words[word]?.sentence ?? 0;
}

function distance(a: { from: number; to: number }, b: { from: number; to: number }): number {
  return a.from >= b.to ? a.from - b.to : b.from >= a.to ? b.from - a.to : 0;
}
