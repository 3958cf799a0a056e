import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Extraction } from "../../server/domain/model.ts";
import { calibrate } from "../../server/extract/builtin/calibration/calibrate.ts";
import { loadCalibration, readCalibration } from "../../server/extract/builtin/calibration/calibration-file.ts";
import { createBuiltinExtractor } from "../../server/extract/builtin/index.ts";
import { fitLogistic } from "../bench/calibration/fit-logistic.ts";
import { BLAST } from "./encoder/articles.ts";
import { seededRandom } from "./encoder/random.ts";

/** An extraction without its confidences: what must not change. */
function withoutConfidences(found: object): unknown {
  return JSON.parse(JSON.stringify(found, (key, value) => (/confidence$/i.test(key) ? undefined : value)));
}

function confidencesOf(found: object): number[] {
  const all: number[] = [];
  JSON.stringify(found, (key, value) => {
    if (/confidence$/i.test(key)) all.push(value);
    return value;
  });
  return all;
}

describe("the shipped calibration", () => {
  test("was fitted for the shipped weights and rules: npm run calibrate fits it anew", async () => {
    const extractor = await createBuiltinExtractor({ calibrated: false });
    await extractor.close();
    expect((await readCalibration()).extractor).toBe(extractor.id);
  });

  test("is applied to what the program gives, and changes confidences alone", async () => {
    const article = { text: BLAST, publishedAt: null, publisher: null };
    const [raw, shipped] = await Promise.all(
      [false, true].map(async (calibrated): Promise<Extraction> => {
        const extractor = await createBuiltinExtractor({ calibrated });
        const found = await extractor.extract(article);
        await extractor.close();
        return found;
      }),
    );
    if (!raw || !shipped) throw new Error("no extraction");
    expect(withoutConfidences(shipped)).toEqual(withoutConfidences(raw));
    expect(shipped).toEqual(calibrate(raw, (await readCalibration()).kinds));
    expect(confidencesOf(shipped)).not.toEqual(confidencesOf(raw));
    for (const confidence of confidencesOf(shipped)) expect(confidence >= 0 && confidence <= 1).toBe(true);
  });

  test("leaves the surer of two like findings the surer one", async () => {
    const { kinds } = await readCalibration();
    const { figure: _, ...ranked } = kinds;
    for (const [kind, { weights }] of Object.entries(ranked)) expect(weights[0], kind).toBeGreaterThan(0);
  });
});

describe("a calibration of other weights", () => {
  const warnings: Error[] = [];
  const listener = (warning: Error) => warnings.push(warning);
  beforeEach(() => process.on("warning", listener));
  afterEach(() => process.off("warning", listener));

  test("is used, and said loudly to be the wrong one", async () => {
    expect(await loadCalibration("builtin-0:other")).toEqual((await readCalibration()).kinds);
    await new Promise(setImmediate);
    expect(warnings.map((w) => w.message)).toEqual([
      expect.stringMatching(/not for builtin-0:other.*npm run calibrate/),
    ]);
  });
});

test("fitting finds the curve that made the examples", () => {
  const random = seededRandom(3);
  const examples = Array.from({ length: 20_000 }, () => {
    const signals = [6 * random() - 3, random() < 0.5 ? 1 : 0];
    const chance = 1 / (1 + Math.exp(-(0.5 + 0.8 * (signals[0] ?? 0) - 1.2 * (signals[1] ?? 0))));
    return { signals, isRight: random() < chance };
  });
  const { bias, weights } = fitLogistic(examples);
  expect([bias, ...weights].map((v) => Math.round(v * 10) / 10)).toEqual([0.5, 0.8, -1.2]);
});
