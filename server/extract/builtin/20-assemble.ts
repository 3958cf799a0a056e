import type {
  ExtractedClaim,
  ExtractedEntity,
  ExtractedFigure,
  ExtractedIncident,
  ExtractedRelation,
  Extraction,
  Participant,
} from "../../domain/model.ts";
import type { ClaimDraft } from "./10-claims.ts";
import type { Speaker } from "./12-speakers.ts";
import type { FigureMention } from "./13-figures.ts";
import type { IncidentDraft } from "./14-incidents.ts";
import type { IncidentDetails } from "./16-details.ts";
import type { AboutDraft } from "./17-about.ts";
import type { IncidentPlace } from "./19-incident-places.ts";
import { FIGURE_CONFIDENCE, relationConfidence, round } from "./confidence.ts";
import type { ParticipantDraft } from "./incidents/participants.ts";
import type { PlaceDraft } from "./places/place-draft.ts";
import { whereaboutsOf } from "./places/whereabouts.ts";
import { type Reading, spanOf, textOf } from "./reading.ts";
import type { RelationDraft } from "./relations/relation.ts";

/** Everything the steps found, by index. */
export interface Drafts {
  claims: readonly ClaimDraft[];
  speakers: readonly (Speaker | null)[];
  parents: readonly (number | null)[];
  about: readonly (readonly AboutDraft[])[];
  incidents: readonly IncidentDraft[];
  details: readonly IncidentDetails[];
  relations: readonly RelationDraft[];
  /** Per entity; null for those that are no places. */
  places: readonly (PlaceDraft | null)[];
  /** Mentions that stand for a government. */
  governments: ReadonlySet<number>;
  /** Per incident: in place of the places among its details. */
  incidentPlaces: readonly (readonly IncidentPlace[])[];
  /** Innermost claim per word; -1 for none. */
  claimAt: Int32Array;
}

export type Found = Omit<Extraction, "extractor" | "dropped">;

/** Step 20. Indices become ids, words become offsets. */
export function assemble(reading: Reading, drafts: Drafts): Found {
  return {
    sentences: reading.tokens.sentences.map(({ start, end }) => ({ start, end })),
    entities: reading.entities.map((_, i) => entity(reading, drafts, i)),
    claims: drafts.claims.map((_, i) => claim(reading, drafts, i)),
    incidents: drafts.incidents.map((_, i) => incident(reading, drafts, i)),
    relations: drafts.relations.map((r) => relation(reading, drafts, r)),
  };
}

const entityId = (i: number) => `e${i + 1}`;
const claimId = (i: number) => `c${i + 1}`;
const incidentId = (i: number) => `i${i + 1}`;
const optional = (i: number | null | undefined, id: (i: number) => string) =>
  i === null || i === undefined || i < 0 ? null : id(i);

function entity(reading: Reading, { places, governments }: Drafts, i: number): ExtractedEntity {
  const { kind, name, aliases, mentions, confidence } = reading.entities[i] as Reading["entities"][number];
  const place = places[i];
  return {
    id: entityId(i),
    kind,
    name,
    aliases: [...aliases],
    mentions: mentions.flatMap((m) => {
      const mention = reading.mentions[m];
      if (!mention) return [];
      const span = { start: mention.start, end: mention.end, confidence: round(mention.confidence) };
      return [governments.has(m) ? { ...span, government: true } : span];
    }),
    confidence: round(confidence),
    ...(place ? { whereabouts: whereaboutsOf(place) } : {}),
  };
}

function claim(reading: Reading, drafts: Drafts, i: number): ExtractedClaim {
  const { cue, source, content, kind, stance, confidence } = drafts.claims[i] as ClaimDraft;
  const speaker = drafts.speakers[i];
  return {
    id: claimId(i),
    content: content.map((c) => spanOf(reading, c)),
    cue: spanOf(reading, cue),
    source: source ? spanOf(reading, source) : null,
    speaker: optional(speaker?.entity, entityId),
    ...(speaker ? { speakerConfidence: round(speaker.confidence) } : {}),
    kind,
    stance,
    parent: optional(drafts.parents[i], claimId),
    about: (drafts.about[i] ?? []).map((a) => ({
      ref: a.kind === "entity" ? entityId(a.index) : incidentId(a.index),
      span: a.span,
    })),
    confidence: round(confidence),
  };
}

function incident(reading: Reading, drafts: Drafts, i: number): ExtractedIncident {
  const { type, subtype, triggers, status, confidence } = drafts.incidents[i] as IncidentDraft;
  const { date, actors, targets, figures } = drafts.details[i] as IncidentDetails;
  const participants = (list: readonly ParticipantDraft[]) => list.map((p) => participant(reading, p));
  return {
    id: incidentId(i),
    type,
    subtype,
    triggers: triggers.map((t) => ({ ...spanOf(reading, t), confidence: round(t.confidence) })),
    status,
    claim: restsOn(drafts, triggers),
    date,
    places: (drafts.incidentPlaces[i] ?? []).map(({ inferred, ...place }) => ({
      ...participant(reading, place),
      ...(inferred === null ? {} : { inferred }),
    })),
    actors: participants(actors),
    targets: participants(targets),
    figures: figures.map((f) => figure(reading, drafts, f)),
    confidence: round(confidence),
  };
}

/** The claim of the clearest mention; null as soon as the article tells one mention itself. */
function restsOn({ claimAt }: Drafts, triggers: readonly { from: number }[]): string | null {
  const claims = triggers.map((t) => claimAt[t.from] ?? -1);
  return claims.includes(-1) ? null : optional(claims[0], claimId);
}

function participant(reading: Reading, { from, to, entity: at, confidence }: ParticipantDraft): Participant {
  return { ref: optional(at, entityId), span: spanOf(reading, { from, to }), confidence: round(confidence) };
}

function figure(reading: Reading, { claimAt }: Drafts, f: FigureMention): ExtractedFigure {
  return {
    kind: f.kind,
    min: f.min,
    max: f.max,
    text: textOf(reading, f),
    span: spanOf(reading, f),
    confidence: FIGURE_CONFIDENCE,
    claim: optional(claimAt[f.at], claimId),
  };
}

function relation(reading: Reading, { claimAt }: Drafts, r: RelationDraft): ExtractedRelation {
  const ends = [r.from, r.to].map((e) => reading.entities[e]?.confidence ?? 0);
  return {
    type: r.type,
    from: entityId(r.from),
    to: entityId(r.to),
    role: r.role ? textOf(reading, r.role) : null,
    span: spanOf(reading, r.evidence),
    claim: optional(claimAt[r.evidence.from], claimId),
    confidence: relationConfidence(r.rule, { learned: r.confidence ?? null, ends }),
  };
}
