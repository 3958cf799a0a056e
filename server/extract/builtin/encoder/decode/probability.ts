import type { Columns } from "../labels.ts";

/** Probabilities of the scores in [from, to): softmax. */
export function softmax(scores: Float32Array, { from, to }: Columns): number[] {
  const range = Array.from(scores.subarray(from, to));
  const highest = Math.max(...range);
  const weights = range.map((score) => Math.exp(score - highest));
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}

/** Index of the highest value, the first of equals. */
export function argmax(values: readonly number[]): number {
  let best = 0;
  for (const [i, value] of values.entries()) if (value > (values[best] ?? 0)) best = i;
  return best;
}

/** Mean of the values in [from, to). */
export function meanOf(values: Float32Array, { from, to }: Columns): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += values[i] ?? 0;
  return sum / (to - from);
}
