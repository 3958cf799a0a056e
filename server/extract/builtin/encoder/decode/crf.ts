import type { WordRange } from "../../types.ts";

/** A linear-chain CRF: what it adds for a label after another, at the start and at the end. -Infinity forbids. */
export interface Chain {
  labels: number;
  /** Row: label of a word, column: label of the next one. */
  transitions: Float64Array;
  start: Float64Array;
  end: Float64Array;
}

/** Scores of each word's labels, `chain.labels` a word. */
export type Emissions = Float64Array;

/** The labels of the best path (Viterbi 1967), one a word. */
export function bestPath(chain: Chain, emissions: Emissions): Uint8Array {
  const { labels } = chain;
  const length = emissions.length / labels;
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const from = new Uint8Array(emissions.length);
  let scores = chain.start.map((score, label) => score + at(emissions, label));
  for (let word = 1; word < length; word++) {
    const next = new Float64Array(labels);
    for (let label = 0; label < labels; label++) {
      const best = bestPredecessor(chain, scores, label);
      from[word * labels + label] = best;
      next[label] =
        at(scores, best) + at(chain.transitions, best * labels + label) + at(emissions, word * labels + label);
    }
    scores = next;
  }
  let label = indexOfHighest(scores.map((score, i) => score + at(chain.end, i)));
  for (let word = length - 1; word >= 0; word--) {
    path[word] = label;
    label = at(from, word * labels + label);
  }
  return path;
}

function bestPredecessor({ labels, transitions }: Chain, scores: Float64Array, label: number): number {
  let best = 0;
  let highest = Number.NEGATIVE_INFINITY;
  for (let before = 0; before < labels; before++) {
    const score = at(scores, before) + at(transitions, before * labels + label);
    if (score <= highest) continue;
    highest = score;
    best = before;
  }
  return best;
}

/**
 * Gives the probability, over all paths, that the words of a range have just the labels of `path`: exact, by the
 * forward-backward algorithm scaled per word (Rabiner 1989, section V.A).
 */
export function pathProbability(chain: Chain, emissions: Emissions): (path: Uint8Array, range: WordRange) => number {
  const { labels } = chain;
  const step = chain.transitions.map(Math.exp);
  const weights = relativeWeights(emissions, labels);
  const { forward, scales } = forwardPass(chain, { step, weights });
  const backward = backwardPass(chain, { step, weights, scales });
  const last = forward.length - labels;
  let total = 0;
  for (let label = 0; label < labels; label++) total += at(forward, last + label) * at(backward, last + label);
  return (path, { from, to }) => {
    let mass = at(forward, from * labels + at(path, from));
    for (let word = from + 1; word < to; word++) {
      const label = at(path, word);
      mass *= (at(step, at(path, word - 1) * labels + label) * at(weights, word * labels + label)) / at(scales, word);
    }
    return Math.min(1, (mass * at(backward, (to - 1) * labels + at(path, to - 1))) / total);
  };
}

/** exp of the scores, relative to each word's highest: all the same to the probabilities, and no overflow. */
function relativeWeights(emissions: Emissions, labels: number): Float64Array {
  const weights = new Float64Array(emissions.length);
  for (let row = 0; row < emissions.length; row += labels) {
    const highest = Math.max(...emissions.subarray(row, row + labels));
    for (let i = row; i < row + labels; i++) weights[i] = Math.exp(at(emissions, i) - highest);
  }
  return weights;
}

interface Factors {
  step: Float64Array;
  weights: Float64Array;
}

function forwardPass({ labels, start }: Chain, { step, weights }: Factors) {
  const forward = new Float64Array(weights.length);
  const scales = new Float64Array(weights.length / labels);
  for (let word = 0; word < scales.length; word++) {
    const row = word * labels;
    let scale = 0;
    for (let label = 0; label < labels; label++) {
      let sum = word === 0 ? Math.exp(at(start, label)) : 0;
      for (let before = 0; word > 0 && before < labels; before++) {
        sum += at(forward, row - labels + before) * at(step, before * labels + label);
      }
      forward[row + label] = sum * at(weights, row + label);
      scale += at(forward, row + label);
    }
    scales[word] = scale;
    for (let i = row; i < row + labels; i++) forward[i] = at(forward, i) / scale;
  }
  return { forward, scales };
}

function backwardPass({ labels, end }: Chain, { step, weights, scales }: Factors & { scales: Float64Array }) {
  const backward = new Float64Array(weights.length);
  for (let word = scales.length - 1; word >= 0; word--) {
    const row = word * labels;
    for (let label = 0; label < labels; label++) {
      let sum = word === scales.length - 1 ? Math.exp(at(end, label)) : 0;
      for (let next = 0; word < scales.length - 1 && next < labels; next++) {
        const ahead = row + labels + next;
        sum += (at(step, label * labels + next) * at(weights, ahead) * at(backward, ahead)) / at(scales, word + 1);
      }
      backward[row + label] = sum;
    }
  }
  return backward;
}

function indexOfHighest(values: Float64Array): number {
  return values.reduce((best, value, i) => (value > at(values, best) ? i : best), 0);
}

function at(values: Float64Array | Uint8Array, i: number): number {
  return values[i] as number;
}
