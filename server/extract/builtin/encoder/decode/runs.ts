import type { Scored } from "../../types.ts";
import { meanOf } from "./probability.ts";

/** A word whose probability is above it belongs to the span, where nothing else is said: training had binary targets. */
const THRESHOLD = 0.5;

/**
 * Runs of words with a probability above the threshold, in order; up to `gap` words below it may stand inside a run.
 * A run's confidence is the mean probability of its words, those in the gaps included.
 */
export function runsOf(probabilities: Float32Array, gap: number, threshold = THRESHOLD): Scored[] {
  const ranges: { from: number; to: number }[] = [];
  for (const [i, probability] of probabilities.entries()) {
    if (probability <= threshold) continue;
    const last = ranges.at(-1);
    if (last && i - last.to <= gap) last.to = i + 1;
    else ranges.push({ from: i, to: i + 1 });
  }
  return ranges.map((range) => ({ ...range, confidence: meanOf(probabilities, range) }));
}

/** Expected number of words in a run that belong to the span. */
export function massOf(run: Scored): number {
  return run.confidence * (run.to - run.from);
}

/** The run with the most probability in all; null when there is none. */
export function heaviest(runs: readonly Scored[]): Scored | null {
  return runs.reduce<Scored | null>((best, run) => (best && massOf(best) >= massOf(run) ? best : run), null);
}
