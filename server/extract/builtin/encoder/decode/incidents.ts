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
 * A word belongs to a role's span when its probability is above this. Trained with binary targets, one half is even odds; but an
 * annotation that leaves a nameless target or a date unsaid counts as "no", and makes the encoder shy of them. Set on the dev
 * articles (docs/extraction.md).
 */
const THRESHOLDS: Record<ArgumentRole, number> = {
  place: 0.5,
  actor: 0.5,
  target: 0.35,
  killed: 0.5,
  injured: 0.5,
  date: 0.3,
};

/**
 * Reads incidents off a window's scores: one per trigger it answers for, with every run of words that fills a role.
 * Words count from the window's start.
 */
export function createIncidentDecoder(weights: PairWeights): (view: WindowView) => IncidentPrediction[] {
  const scorePairs = createPairScorer(weights);
  return (view) =>
    findPredicates(view, TRIGGERS).map((trigger) => {
      const predicate = { word: trigger.from, sentences: view.sentences };
      const types = tagProbabilities(view, trigger.from, TAG_COLUMNS.trigger).slice(TRIGGER.types);
      const statusScores = tagProbabilities(view, trigger.from, TAG_COLUMNS.status);
      return {
        trigger,
        type: INCIDENT_TYPES[argmax(types)] as IncidentType,
        status: INCIDENT_STATUSES[argmax(statusScores)] as IncidentStatus,
        statusScores,
        arguments: scorePairs(view.scores.incidents, predicate).flatMap((p, i) =>
          fillersOf(p, INCIDENT_ROLES[i] as ArgumentRole),
        ),
      };
    });
}

function fillersOf(probabilities: Float32Array, role: ArgumentRole): ArgumentPrediction[] {
  return runsOf(probabilities, GAP, Number(process.env["T_" + role] ?? THRESHOLDS[role])).map((run) => ({
    ...run,
    role,
  }));
}
