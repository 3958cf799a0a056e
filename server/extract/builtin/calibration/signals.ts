import type {
  ExtractedClaim,
  ExtractedEntity,
  ExtractedIncident,
  ExtractedRelation,
  ScoredSpan,
} from "../../../domain/model.ts";
import { logit } from "./logistic.ts";

/** What has a confidence of its own. */
export const FINDINGS = [
  "mention",
  "entity",
  "claim",
  "speaker",
  "incident",
  "relation",
  "place",
  "actor",
  "target",
  "figure",
] as const;
export type FindingKind = (typeof FINDINGS)[number];

/**
 * What a finding's calibrated confidence follows from: the step's own confidence first, then what was seen to tell right from
 * wrong beside it on the articles that calibrate (docs/extraction.md). The weights in calibration.json stand in this order.
 */
export const signalsOf = {
  /** Who is called by several names is seldom an error. */
  mention: ({ confidence }: ScoredSpan, { aliases }: ExtractedEntity) => [logit(confidence), Math.log(aliases.length)],
  entity: ({ confidence, aliases }: ExtractedEntity) => [logit(confidence), Math.log(aliases.length)],
  /** A claim inside a claim is doubted more. */
  claim: ({ confidence, parent }: ExtractedClaim) => [logit(confidence), parent === null ? 0 : 1],
  speaker: ({ speakerConfidence }: ExtractedClaim) => [logit(speakerConfidence ?? 1)],
  incident: ({ confidence }: Pick<ScoredSpan, "confidence">, incident: ExtractedIncident) => [
    logit(confidence),
    isOther(incident),
    incident.places.length > 0 ? 1 : 0,
  ],
  relation: ({ confidence }: ExtractedRelation) => [logit(confidence)],
  /** A place, actor or target is right only where its incident is. */
  participant: ({ confidence }: { confidence: number }, incident: ExtractedIncident) => [
    logit(confidence),
    logit(incident.confidence),
    isOther(incident),
  ],
  /** The annotated articles that calibrate have too few figures to say more than how often they are right. */
  figure: (): number[] => [],
} as const;

/** Happenings of no type of their own (a launch, a find) are those on which readers agree least. */
function isOther({ type }: ExtractedIncident): number {
  return type === "OTHER" ? 1 : 0;
}
