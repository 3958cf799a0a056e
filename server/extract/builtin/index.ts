import type { Extractor } from "../../ports/extractor.ts";
import { tokenise } from "./02-sentences.ts";
import { calibrate } from "./calibration/calibrate.ts";
import { loadCalibration } from "./calibration/calibration-file.ts";
import { createEncoder } from "./encoder/encoder.ts";
import { openGazetteer } from "./gazetteer/gazetteer.ts";
import { applyRules } from "./rules.ts";

/**
 * Raised whenever the rules give other results: records carry it, so articles read by older rules can be told apart. Confidences
 * are calibrated for one version of rules and weights: `npm run calibrate` after each change.
 */
const RULES_VERSION = 8;

export interface BuiltinOptions {
  /** Whether confidences are made to mean probabilities: always, but for what calibrates. */
  calibrated?: boolean;
}

/**
 * The extractor that needs nothing but this repository: an encoder (our weights, through onnxruntime) sees names, predicates of
 * saying and of happening and their arguments in single words; rules make entities, claims, incidents and relations of them.
 * @throws AppError INTERNAL when the weights, their runtime or the gazetteer are not there
 */
export async function createBuiltinExtractor({ calibrated = true }: BuiltinOptions = {}): Promise<Extractor> {
  const [encoder] = await Promise.all([createEncoder(), openGazetteer()]);
  const id = `builtin-${RULES_VERSION}:${encoder.modelHash.slice(0, 12)}`;
  const calibration = calibrated ? await loadCalibration(id) : null;
  return {
    id,
    async extract(article, options) {
      const tokens = tokenise(article.text); // 1, 2: words and sentences
      const predictions = await encoder.predict(tokens, options); // 3 to 6: features, word pieces, windows, decoding
      const found = applyRules(tokens, predictions, article); // 7 to 21
      return { extractor: id, ...(calibration ? calibrate(found, calibration) : found) };
    },
    close: () => encoder.close(),
  };
}
