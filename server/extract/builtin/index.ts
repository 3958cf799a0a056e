import type { Extractor } from "../../ports/extractor.ts";
import { tokenise } from "./02-sentences.ts";
import { createEncoder } from "./encoder/encoder.ts";
import { applyRules } from "./rules.ts";

/** Raised whenever the rules give other results: records carry it, so articles read by older rules can be told apart. */
const RULES_VERSION = 4;

/**
 * The extractor that needs nothing but this repository: an encoder (our weights, through onnxruntime) sees names, predicates of
 * saying and of happening and their arguments in single words; rules make entities, claims, incidents and relations of them.
 * @throws AppError INTERNAL when the weights or their runtime are not there
 */
export async function createBuiltinExtractor(): Promise<Extractor> {
  const encoder = await createEncoder();
  const id = `builtin-${RULES_VERSION}:${encoder.modelHash.slice(0, 12)}`;
  return {
    id,
    async extract(article, options) {
      const tokens = tokenise(article.text); // 1, 2: words and sentences
      const predictions = await encoder.predict(tokens, options); // 3 to 6: features, word pieces, windows, decoding
      return { extractor: id, ...applyRules(tokens, predictions, article) }; // 7 to 19
    },
    close: () => encoder.close(),
  };
}
