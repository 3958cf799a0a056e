import { expect, test } from "vitest";
import { bestPath, type Chain, pathProbability } from "../../../server/extract/builtin/encoder/decode/crf.ts";
import { seededRandom } from "./random.ts";

const LABELS = 3;
const WORDS = 4;

interface Case {
  chain: Chain;
  emissions: Float64Array;
}

function randomCase(seed: number): Case {
  const random = seededRandom(seed);
  const numbers = (length: number) => Float64Array.from({ length }, () => 6 * random() - 3);
  const transitions = numbers(LABELS * LABELS);
  transitions[1] = Number.NEGATIVE_INFINITY;
  const chain = { labels: LABELS, transitions, start: numbers(LABELS), end: numbers(LABELS) };
  return { chain, emissions: numbers(LABELS * WORDS) };
}

/** Every path with its weight, by the definition of a linear-chain CRF. */
function allPaths({ chain, emissions }: Case): { path: number[]; weight: number }[] {
  return Array.from({ length: LABELS ** WORDS }, (_, code) => {
    const path = Array.from({ length: WORDS }, (_, word) => Math.floor(code / LABELS ** word) % LABELS);
    const score = path.reduce((sum, label, word) => {
      const before = path[word - 1];
      const step = before === undefined ? chain.start[label] : chain.transitions[before * LABELS + label];
      return sum + (step ?? 0) + (emissions[word * LABELS + label] ?? 0);
    }, 0);
    return { path, weight: Math.exp(score + (chain.end[path.at(-1) ?? 0] ?? 0)) };
  });
}

test.each(Array.from({ length: 40 }, (_, seed) => seed))("agrees with trying every path, case %i", (seed) => {
  const given = randomCase(seed);
  const paths = allPaths(given);
  const total = paths.reduce((sum, { weight }) => sum + weight, 0);
  const best = paths.reduce((a, b) => (b.weight > a.weight ? b : a));

  const path = bestPath(given.chain, given.emissions);
  expect([...path]).toEqual(best.path);

  const probability = pathProbability(given.chain, given.emissions);
  for (const range of [
    { from: 0, to: WORDS },
    { from: 1, to: 3 },
    { from: 2, to: 3 },
  ]) {
    const agreeing = paths.filter(
      (other) => other.path.slice(range.from, range.to).join() === best.path.slice(range.from, range.to).join(),
    );
    const expected = agreeing.reduce((sum, { weight }) => sum + weight, 0) / total;
    expect(probability(path, range)).toBeCloseTo(expected, 10);
  }
});

test("no words, no labels", () => {
  expect([...bestPath(randomCase(1).chain, new Float64Array(0))]).toEqual([]);
});
