import type { ExtractedIncident, Extraction } from "../../../domain/model.ts";
import { round } from "../confidence.ts";
import { type Logistic, probabilityOf } from "./logistic.ts";
import { type FindingKind, signalsOf } from "./signals.ts";

export type Calibration = Readonly<Record<FindingKind, Logistic>>;

type Findings = Pick<Extraction, "entities" | "claims" | "incidents" | "relations">;

/**
 * The last step. Makes every confidence the share of such findings that careful readers agreed with: Platt's scaling (1999)
 * on the odds, with the few further signals of signals.ts. A speaker's confidence is given that the claim is right; that of a
 * place, an actor, a target or a figure includes that the incident is.
 */
export function calibrate<Found extends Findings>(found: Found, by: Calibration): Found {
  const sure = (kind: FindingKind, signals: readonly number[]) => round(probabilityOf(by[kind], signals));
  return {
    ...found,
    entities: found.entities.map((e) => ({
      ...e,
      confidence: sure("entity", signalsOf.entity(e)),
      mentions: e.mentions.map((m) => ({ ...m, confidence: sure("mention", signalsOf.mention(m, e)) })),
    })),
    claims: found.claims.map((c) => ({
      ...c,
      confidence: sure("claim", signalsOf.claim(c)),
      ...(c.speakerConfidence === undefined ? {} : { speakerConfidence: sure("speaker", signalsOf.speaker(c)) }),
    })),
    incidents: found.incidents.map((incident) => calibrateIncident(incident, sure)),
    relations: found.relations.map((r) => ({ ...r, confidence: sure("relation", signalsOf.relation(r)) })),
  };
}

function calibrateIncident(
  incident: ExtractedIncident,
  sure: (kind: FindingKind, signals: readonly number[]) => number,
): ExtractedIncident {
  const within = (kind: "place" | "actor" | "target") =>
    incident[`${kind}s`].map((p) => ({ ...p, confidence: sure(kind, signalsOf.participant(p, incident)) }));
  return {
    ...incident,
    confidence: sure("incident", signalsOf.incident(incident, incident)),
    triggers: incident.triggers.map((t) => ({ ...t, confidence: sure("incident", signalsOf.incident(t, incident)) })),
    places: within("place"),
    actors: within("actor"),
    targets: within("target"),
    figures: incident.figures.map((f) => ({ ...f, confidence: sure("figure", signalsOf.figure()) })),
  };
}
