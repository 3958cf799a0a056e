/** A logistic model of whether a finding is right: the bias, and one weight a signal. */
export interface Logistic {
  bias: number;
  weights: readonly number[];
}

/** Confidences nearer to 0 or 1 count as this near: their odds would outweigh everything else. */
const NEAREST = 0.001;

/** Logarithm of the odds. */
export function logit(probability: number): number {
  const p = Math.min(1 - NEAREST, Math.max(NEAREST, probability));
  return Math.log(p / (1 - p));
}

/** The model's probability. Missing signals count as 0. */
export function probabilityOf({ bias, weights }: Logistic, signals: readonly number[]): number {
  const score = weights.reduce((sum, weight, i) => sum + weight * (signals[i] ?? 0), bias);
  return 1 / (1 + Math.exp(-score));
}
