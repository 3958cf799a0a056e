import { STANCES, type Stance } from "../../../domain/model.ts";
import { CONTENT_HINTS, CUE_HINTS, type StanceHint } from "../lexicon/stance-cues.ts";
import { type Reading, spanOf } from "../reading.ts";
import type { ClaimPrediction, WordRange } from "../types.ts";

/** Characters of a content that are looked at: its stance shows early, and the work stays bounded. */
const LOOKED_AT = 400;
/** Keeps the logarithm of a probability of 0 finite. */
const FLOOR = 1e-4;

/** The encoder is surer of stances than it is right: its log probabilities count half (on the dev articles; see docs/extraction.md). */
const ENCODER_SHARE = 0.5;

/** The stance with the highest sum of the encoder's log probability and the hints of cue and content. */
export function chooseStance(reading: Reading, p: ClaimPrediction, content: readonly WordRange[]): Stance {
  const cue = lowerText(reading, p.cue);
  const said = content
    .map((c) => lowerText(reading, c))
    .join(" ")
    .slice(0, LOOKED_AT);
  const scores = STANCES.map((stance, i) => {
    const encoder = Math.log((p.stanceScores[i] ?? 0) + FLOOR);
    return ENCODER_SHARE * encoder + sum(CUE_HINTS, stance, cue) + sum(CONTENT_HINTS, stance, said);
  });
  return STANCES[scores.indexOf(Math.max(...scores))] ?? p.stance;
}

function lowerText(reading: Reading, range: WordRange): string {
  const { start, end } = spanOf(reading, range);
  return reading.tokens.text.slice(start, Math.min(end, start + LOOKED_AT)).toLowerCase();
}

function sum(hints: readonly StanceHint[], stance: Stance, text: string): number {
  return hints.reduce((total, h) => total + (h.stance === stance && h.pattern.test(text) ? h.weight : 0), 0);
}
