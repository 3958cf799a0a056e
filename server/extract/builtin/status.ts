import { INCIDENT_STATUSES, type IncidentStatus } from "../../domain/model.ts";
import type { Reading } from "./reading.ts";
import type { IncidentPrediction } from "./types.ts";

/** Keeps the logarithm of a probability of 0 finite. */
const FLOOR = 1e-4;
/** Words before a trigger that the hints look at. */
const BEFORE = 5;

/** What the words right before a trigger say about its status, with weights in log odds. Written by hand. */
const HINTS: readonly (readonly [IncidentStatus, RegExp, number])[] = [
  [
    "planned",
    /\b(?:will|shall|plans? to|planned|planning|scheduled|set to|due to|is to|are to|going to|upcoming|next|expected to|intends? to|agreed to|to be)\b/,
    1,
  ],
  [
    "hypothetical",
    /\b(?:would|could|might|may|if|possible|potential|unless|threat(?:s|ened)? (?:of|to)|call(?:s|ed)? for|should)\b/,
    0.8,
  ],
  ["alleged", /\b(?:alleged(?:ly)?|suspected|accused of|reportedly|accusations? of)\b/, 0.8],
  ["ongoing", /\b(?:ongoing|continu(?:es|ing)|is|are) (?:\w+ )?$/, 0.3],
];

/** The status with the highest sum of the encoder's log probability and the hints of the words before the trigger. */
export function chooseStatus({ lower }: Reading, p: IncidentPrediction): IncidentStatus {
  const before = lower.slice(Math.max(0, p.trigger.from - BEFORE), p.trigger.from).join(" ");
  const scores = INCIDENT_STATUSES.map((status, i) => {
    const hints = HINTS.reduce(
      (sum, [s, pattern, weight]) => sum + (s === status && pattern.test(before) ? weight : 0),
      0,
    );
    return Math.log((p.statusScores[i] ?? 0) + FLOOR) + hints;
  });
  return INCIDENT_STATUSES[scores.indexOf(Math.max(...scores))] ?? p.status;
}
