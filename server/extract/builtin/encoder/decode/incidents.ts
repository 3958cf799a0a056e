import { INCIDENT_STATUSES, INCIDENT_TYPES, type IncidentStatus, type IncidentType } from "../../../../domain/model.ts";
import type { ArgumentPrediction, ArgumentRole, IncidentPrediction } from "../../types.ts";
import { INCIDENT_ROLES, TAG_COLUMNS, TRIGGER } from "../labels.ts";
import { createPairScorer, type PairWeights } from "./pairs.ts";
import { findPredicates, type PredicateTags, tagProbabilities } from "./predicates.ts";
import { argmax } from "./probability.ts";
import { runsOf } from "./runs.ts";
import type { WindowView } from "./window-view.ts";

const TRIGGERS: PredicateTags = {
  columns: TAG_COLUMNS.trigger,
  further: TRIGGER.further,
  threshold: 0.5,
  // A word may be sure to open an incident and unsure of which type.
  opens: (probabilities) => 1 - (probabilities[TRIGGER.outside] ?? 0) - (probabilities[TRIGGER.further] ?? 0),
};
const GAP = 1;
/**
 * Where training texts have no publication date their annotations leave dates out, which makes the encoder shy of them: a lower
 * bar than one half makes up for it. Set on the dev articles (docs/extraction.md).
 */
const DATE_THRESHOLD = 0.35;
/** Happenings of no kind of their own (launches, market moves) are right far less often than others, at the same certainty. */
const OTHER_THRESHOLD = 0.7;

/**
 * Reads incidents off a window's scores: one per trigger it answers for, with every run of words that fills a role.
 * Words count from the window's start.
 */
export function createIncidentDecoder(weights: PairWeights): (view: WindowView) => IncidentPrediction[] {
  const scorePairs = createPairScorer(weights);
  return (view) =>
    findPredicates(view, TRIGGERS).flatMap((trigger): IncidentPrediction[] => {
      const predicate = { word: trigger.from, sentences: view.sentences };
      const types = tagProbabilities(view, trigger.from, TAG_COLUMNS.trigger).slice(TRIGGER.types);
      const type = INCIDENT_TYPES[argmax(types)] as IncidentType;
      if (type === "OTHER" && trigger.confidence <= OTHER_THRESHOLD) return [];
      const statusScores = tagProbabilities(view, trigger.from, TAG_COLUMNS.status);
      const prediction = {
        trigger,
        type,
        status: INCIDENT_STATUSES[argmax(statusScores)] as IncidentStatus,
        statusScores,
        arguments: scorePairs(view.scores.incidents, predicate).flatMap((p, i) =>
          fillersOf(p, INCIDENT_ROLES[i] as ArgumentRole),
        ),
      };
      return [prediction];
    });
}

function fillersOf(probabilities: Float32Array, role: ArgumentRole): ArgumentPrediction[] {
  return runsOf(probabilities, GAP, role === "date" ? DATE_THRESHOLD : undefined).map((run) => ({
    ...run,
    role,
  }));
}
