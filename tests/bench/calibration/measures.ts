import { seededRandom } from "../../extract/encoder/random.ts";

/** A finding with the probability it was given. */
export interface Judged {
  confidence: number;
  isRight: boolean;
}

export interface Bin {
  findings: number;
  /** Mean confidence. */
  said: number;
  /** Share that is right. */
  right: number;
}

const BINS = 10;
const DRAWS = 200;

/** Findings from the least to the most sure, in bins of equal size. */
export function bins(judged: readonly Judged[], count = BINS): Bin[] {
  const sorted = [...judged].sort((a, b) => a.confidence - b.confidence);
  const edges = Array.from({ length: count + 1 }, (_, i) => Math.round((i * sorted.length) / count));
  return edges.slice(1).flatMap((to, i) => {
    const bin = sorted.slice(edges[i], to);
    if (bin.length === 0) return [];
    const mean = (of: (finding: Judged) => number) => bin.reduce((sum, f) => sum + of(f), 0) / bin.length;
    return [{ findings: bin.length, said: mean((f) => f.confidence), right: mean((f) => (f.isRight ? 1 : 0)) }];
  });
}

/** Expected calibration error (Naeini et al. 2015) in ten bins of equal size: how far what is said is from what is right. */
export function calibrationError(judged: readonly Judged[]): number {
  const off = bins(judged).reduce((sum, { findings, said, right }) => sum + findings * Math.abs(said - right), 0);
  return off / Math.max(1, judged.length);
}

/** The calibration error that so many findings would show by chance if every confidence were true: the mean of 200 draws. */
export function errorByChance(judged: readonly Judged[]): number {
  const random = seededRandom(1);
  let sum = 0;
  for (let i = 0; i < DRAWS; i++) {
    sum += calibrationError(judged.map(({ confidence }) => ({ confidence, isRight: random() < confidence })));
  }
  return sum / DRAWS;
}

/** Mean squared difference between what is said and what is so (Brier 1950). */
export function brier(judged: readonly Judged[]): number {
  const sum = judged.reduce((n, { confidence, isRight }) => n + (confidence - (isRight ? 1 : 0)) ** 2, 0);
  return sum / Math.max(1, judged.length);
}

/** Precision, recall and F1 of the findings that are at least so sure, in per cent. */
export function above(judged: readonly Judged[], threshold: number, wanted: number) {
  const kept = judged.filter(({ confidence }) => confidence >= threshold);
  const right = kept.filter(({ isRight }) => isRight).length;
  const percent = (part: number, of: number) => (100 * part) / Math.max(1, of);
  return { p: percent(right, kept.length), r: percent(right, wanted), f1: percent(2 * right, kept.length + wanted) };
}
