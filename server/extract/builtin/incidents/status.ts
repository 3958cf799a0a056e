import { INCIDENT_STATUSES, type IncidentStatus } from "../../../domain/model.ts";
import { STATUS_HINTS, type StatusHint } from "../lexicon/status-hints.ts";
import { type Reading, sentenceOf } from "../reading.ts";
import type { IncidentPrediction } from "../types.ts";

/** Keeps the logarithm of a probability of 0 finite. */
const FLOOR = 1e-4;
/** Words of the sentence that the hints look at: before a trigger, and behind it. */
const BEFORE = 6;
const BEHIND = 6;

/** The status with the highest sum of the encoder's log probability and the hints of the words around the trigger. */
export function chooseStatus(reading: Reading, p: IncidentPrediction): IncidentStatus {
  const hints = STATUS_HINTS.filter((hint) => applies(reading, p, hint));
  const scores = INCIDENT_STATUSES.map((status, i) =>
    hints
      .filter((hint) => hint.status === status)
      .reduce((sum, { weight }) => sum + weight, Math.log((p.statusScores[i] ?? 0) + FLOOR)),
  );
  return INCIDENT_STATUSES[scores.indexOf(Math.max(...scores))] ?? p.status;
}

/** Whether all that a hint asks for stands before the trigger, in it and behind it. */
function applies({ lower, ...rest }: Reading, { trigger }: IncidentPrediction, hint: StatusHint): boolean {
  const { from, to } = sentenceOf(rest, trigger.from);
  const words = (a: number, b: number) => lower.slice(Math.max(from, a), Math.min(to, b)).join(" ");
  return (
    (hint.before?.test(`${words(trigger.from - BEFORE, trigger.from)} `) ?? true) &&
    !hint.unless?.test(words(trigger.from - BEFORE, trigger.from)) &&
    (hint.trigger?.test(words(trigger.from, trigger.to)) ?? true) &&
    (hint.behind?.test(words(trigger.to, trigger.to + BEHIND)) ?? true)
  );
}
