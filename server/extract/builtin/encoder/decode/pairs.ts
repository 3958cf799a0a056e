import { WINDOW_LIMITS } from "../05-windows.ts";
import type { PairVectors } from "../session.ts";

/** Learned biases per role: by distance in words, by distance in sentences, and a constant. */
export interface PairWeights {
  /** From the farthest word before the predicate to the farthest after it, in steps of half a power of two. */
  dist: number[][];
  /** From four or more sentences before to four or more after. */
  sent: number[][];
  bias: number[];
}

export interface Predicate {
  /** The word's place in the window. */
  word: number;
  /** Sentence of each word of the window. */
  sentences: readonly number[];
}

/**
 * Gives, per role, each word's probability of belonging to the span that fills this role of the predicate: of all words of
 * the window, or of those at the places given.
 */
export type PairScorer = (vectors: PairVectors, predicate: Predicate, places?: Int32Array) => Float32Array[];

/** Components of a vector; a filler's row holds one more number, its own bias. */
const DIMENSIONS = 64;
const SCALE = 1 / Math.sqrt(DIMENSIONS);
const FARTHEST_STEP = 16;
const FARTHEST_SENTENCE = 4;
// A window has fewer words than pieces.
const STEPS = Uint8Array.from({ length: WINDOW_LIMITS.maxPieces + 1 }, (_, distance) =>
  Math.min(FARTHEST_STEP, Math.round(2 * Math.log2(distance + 1))),
);

/** Scaled dot products plus biases, through the logistic function: one independent yes or no per word and role. */
export function createPairScorer({ dist, sent, bias }: PairWeights): PairScorer {
  const roles = bias.length;
  return ({ predicates, fillers }, { word, sentences }, places) => {
    const ofRole = bias.map((_, role) => {
      const start = (word * roles + role) * DIMENSIONS;
      return predicates.subarray(start, start + DIMENSIONS);
    });
    const count = places?.length ?? sentences.length;
    const probabilities = bias.map(() => new Float32Array(count));
    // Word by word, as the vectors lie in memory.
    for (let i = 0; i < count; i++) {
      const other = places ? (places[i] as number) : i;
      const distance = distanceBucket(other - word);
      const apart = sentenceBucket((sentences[other] ?? 0) - (sentences[word] ?? 0));
      for (let role = 0; role < roles; role++) {
        const row = (other * roles + role) * (DIMENSIONS + 1);
        const score =
          dotProduct(ofRole[role] as Float32Array, fillers, row) * SCALE +
          (fillers[row + DIMENSIONS] ?? 0) +
          (dist[role]?.[distance] ?? 0) +
          (sent[role]?.[apart] ?? 0) +
          (bias[role] ?? 0);
        (probabilities[role] as Float32Array)[i] = 1 / (1 + Math.exp(-score));
      }
    }
    return probabilities;
  };
}

// Four sums side by side: in one sum, each addition would wait for the one before it.
function dotProduct(predicate: Float32Array, fillers: Float32Array, row: number): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let k = 0; k < DIMENSIONS; k += 4) {
    a += (predicate[k] as number) * (fillers[row + k] as number);
    b += (predicate[k + 1] as number) * (fillers[row + k + 1] as number);
    c += (predicate[k + 2] as number) * (fillers[row + k + 2] as number);
    d += (predicate[k + 3] as number) * (fillers[row + k + 3] as number);
  }
  return a + b + c + d;
}

function distanceBucket(distance: number): number {
  return FARTHEST_STEP + Math.sign(distance) * (STEPS[Math.abs(distance)] ?? FARTHEST_STEP);
}

function sentenceBucket(distance: number): number {
  return FARTHEST_SENTENCE + Math.max(-FARTHEST_SENTENCE, Math.min(FARTHEST_SENTENCE, distance));
}
