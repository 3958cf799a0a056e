import type { NamePrediction } from "../../types.ts";
import { NAME_TAGS, type NameTag, TAG_COLUMNS, TAG_COUNT } from "../labels.ts";
import { bestPath, type Chain, pathProbability } from "./crf.ts";

/** Learned scores of the name tags' sequence, in the order of NAME_TAGS. */
export interface NameWeights {
  trans: number[][];
  start: number[];
  end: number[];
}

/**
 * Reads names off a window's tag scores: the best sequence of tags in which every name begins and ends properly.
 * A name's confidence is its marginal: the probability, over all sequences, that just these words are a name of this type.
 * Unlike a product over words, it does not shrink with the name's length.
 * Words count from the window's start.
 */
export function createNameDecoder(weights: NameWeights): (tags: Float32Array) => NamePrediction[] {
  const chain = legalChain(weights);
  return (tags) => {
    const emissions = nameScores(tags);
    if (emissions.length === 0) return [];
    const path = bestPath(chain, emissions);
    const probability = pathProbability(chain, emissions);
    const names: NamePrediction[] = [];
    let from = 0;
    for (const [i, label] of path.entries()) {
      const tag = NAME_TAGS[label] ?? null;
      if (mayOpen(tag)) from = i;
      if (tag === null || !mayClose(tag)) continue;
      const range = { from, to: i + 1 };
      const confidence = probability(path, range);
      if (confidence > LEAST) names.push({ ...range, type: tag.type, confidence });
    }
    return names;
  };
}

/** The best path may hold a name that is less likely than not: it is none. */
const LEAST = 0.5;

function legalChain({ trans, start, end }: NameWeights): Chain {
  const labels = NAME_TAGS.length;
  const transitions = new Float64Array(labels * labels);
  for (const [i, before] of NAME_TAGS.entries()) {
    for (const [j, after] of NAME_TAGS.entries()) {
      transitions[i * labels + j] = mayFollow(before, after) ? (trans[i]?.[j] ?? 0) : Number.NEGATIVE_INFINITY;
    }
  }
  const only = (scores: number[], legal: (tag: NameTag) => boolean) =>
    Float64Array.from(NAME_TAGS, (tag, i) => (legal(tag) ? (scores[i] ?? 0) : Number.NEGATIVE_INFINITY));
  return { labels, transitions, start: only(start, mayOpen), end: only(end, mayClose) };
}

function mayFollow(before: NameTag, after: NameTag): boolean {
  if (mayClose(before)) return mayOpen(after);
  return !mayOpen(after) && before?.type === after?.type;
}

/** Whether no name is open before this tag. */
function mayOpen(tag: NameTag): boolean {
  return tag === null || tag.part === "B" || tag.part === "S";
}

/** Whether no name is open after this tag. */
function mayClose(tag: NameTag): boolean {
  return tag === null || tag.part === "E" || tag.part === "S";
}

function nameScores(tags: Float32Array): Float64Array {
  const { from, to } = TAG_COLUMNS.name;
  const labels = to - from;
  const scores = new Float64Array((tags.length / TAG_COUNT) * labels);
  for (let word = 0; word * TAG_COUNT < tags.length; word++) {
    scores.set(tags.subarray(word * TAG_COUNT + from, word * TAG_COUNT + to), word * labels);
  }
  return scores;
}
