import { CLAIM_KINDS, type ClaimKind, STANCES, type Stance } from "../../../../domain/model.ts";
import type { ClaimPrediction, Scored } from "../../types.ts";
import { CUE, TAG_COLUMNS, TAG_COUNT } from "../labels.ts";
import { createPairScorer, type PairWeights } from "./pairs.ts";
import { findPredicates, type PredicateTags, tagProbabilities } from "./predicates.ts";
import { argmax, softmax } from "./probability.ts";
import { heaviest, massOf, runsOf } from "./runs.ts";
import type { WindowView } from "./window-view.ts";

const CUES: PredicateTags = {
  columns: TAG_COLUMNS.cue,
  further: CUE.further,
  // A little above one half: at 0.55 precision gains more than recall loses on the dev articles (docs/extraction.md).
  threshold: 0.55,
  opens: (probabilities) => probabilities[CUE.first] ?? 0,
};
// A comma or a quotation mark that the encoder is unsure of does not break a span in two.
const GAP = 2;
// Of several runs of content, stray words far from the rest are dropped.
const LEAST_SHARE = 0.15;
const LEAST_WORDS = 4;

/**
 * Reads claims off a window's scores: one per cue it answers for, with the likeliest source and every run of content.
 * Words count from the window's start.
 */
export function createClaimDecoder(weights: PairWeights): (view: WindowView) => ClaimPrediction[] {
  const scorePairs = createPairScorer(weights);
  return (view) =>
    findPredicates(view, CUES).map((cue) => {
      const predicate = { word: cue.from, sentences: view.sentences };
      const [source, content, speaker] = scorePairs(view.scores.claims, predicate).map((p) => runsOf(p, GAP));
      const told = withoutStrays(content ?? []);
      const stanceScores = stanceProbabilities(view, { cue: cue.from, content: told });
      return {
        cue,
        source: heaviest(source ?? []),
        content: told,
        speaker: heaviest(speaker ?? []),
        stance: STANCES[argmax(stanceScores)] as Stance,
        stanceScores,
        kind: CLAIM_KINDS[argmax(tagProbabilities(view, cue.from, TAG_COLUMNS.kind))] as ClaimKind,
      };
    });
}

function withoutStrays(runs: readonly Scored[]): Scored[] {
  const most = Math.max(...runs.map(massOf));
  return runs.filter((run) => massOf(run) > LEAST_SHARE * most || run.to - run.from >= LEAST_WORDS);
}

/** The cue's own scores plus the mean of what the words of the content say, as training has it. */
function stanceProbabilities(
  { scores: { tags } }: WindowView,
  { cue, content }: { cue: number; content: readonly Scored[] },
): number[] {
  const words = content.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
  const scores = Float32Array.from(STANCES, (_, stance) => {
    const said = words.reduce((sum, word) => sum + (tags[word * TAG_COUNT + TAG_COLUMNS.said.from + stance] ?? 0), 0);
    return (tags[cue * TAG_COUNT + TAG_COLUMNS.stance.from + stance] ?? 0) + said / Math.max(1, words.length);
  });
  return softmax(scores, { from: 0, to: scores.length });
}
