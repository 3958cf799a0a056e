import type { ExtractOptions } from "../../../ports/extractor.ts";
import type { Predictions, Tokens } from "../types.ts";
import { FEATURES_PER_WORD, surfaceFeatures } from "./03-features.ts";
import { createWordPieces, type WordPieces } from "./04-pieces.ts";
import { cutWindows } from "./05-windows.ts";
import { createDecoder, joinWindows } from "./06-decode.ts";
import { loadModel } from "./model.ts";
import { FEATURES_PER_PIECE, openSession, type WindowInput } from "./session.ts";

/** Reads names, claims and incidents off an article's words. */
export interface Encoder {
  /** SHA-256, hex, of the weights. */
  readonly modelHash: string;
  /**
   * Predictions in words of the article, in reading order per kind. Progress counts sentences, window by window.
   * Any tokens are safe, none included.
   * @throws the signal's reason when it aborts, at the next window
   */
  predict(tokens: Tokens, options?: ExtractOptions): Promise<Predictions>;
  close(): Promise<void>;
}

/**
 * Loads the encoder: 0.2 s and some 150 MB.
 * @param models folder of other weights than the shipped ones; ends in a slash
 * @throws AppError INTERNAL when its files or its runtime are not there
 */
export async function createEncoder(models?: URL): Promise<Encoder> {
  const model = await loadModel(models);
  const session = await openSession(model.graph);
  const wordPieces = createWordPieces(model.vocabulary);
  const decode = createDecoder(model.heads);
  return {
    modelHash: model.hash,
    async predict(tokens, { onProgress, signal } = {}) {
      const { words, sentences } = tokens;
      const features = surfaceFeatures(tokens);
      const pieces = words.map((word) => wordPieces.of(word.text));
      const parts: Predictions[] = [];
      for (const window of cutWindows({ words, pieceCounts: pieces.map((ids) => ids.length) })) {
        signal?.throwIfAborted();
        const range = { features: rowsOf(features, window), pieces: pieces.slice(window.from, window.to) };
        const scores = await session.run(inputOf(range, wordPieces));
        parts.push(decode({ window, scores }, words));
        onProgress?.({ done: words[window.own.to]?.sentence ?? sentences.length, total: sentences.length });
      }
      return joinWindows(parts);
    },
    close: () => session.close(),
  };
}

interface WindowWords {
  features: Uint8Array;
  pieces: readonly (readonly number[])[];
}

const FIRST_PIECE = 0;
const FURTHER_PIECE = 1;
/** Features of the pieces that open and close a window: a case of its own, and the kind of piece. */
const FRAME = [9, 0, 0, 0, 2];

function rowsOf(features: Uint8Array, { from, to }: { from: number; to: number }): Uint8Array {
  return features.subarray(from * FEATURES_PER_WORD, to * FEATURES_PER_WORD);
}

function inputOf({ features, pieces }: WindowWords, { opening, closing }: WordPieces): WindowInput {
  const ids = [opening, ...pieces.flat(), closing];
  const rows = new BigInt64Array(ids.length * FEATURES_PER_PIECE);
  const firstPieces = new BigInt64Array(pieces.length);
  let at = 1;
  for (const [word, { length }] of pieces.entries()) {
    firstPieces[word] = BigInt(at);
    const row = Array.from(rowsOf(features, { from: word, to: word + 1 }), BigInt);
    for (let k = 0; k < length; k++, at++) {
      rows.set([...row, BigInt(k === 0 ? FIRST_PIECE : FURTHER_PIECE)], at * FEATURES_PER_PIECE);
    }
  }
  const frame = FRAME.map(BigInt);
  rows.set(frame, 0);
  rows.set(frame, rows.length - FEATURES_PER_PIECE);
  return { ids: BigInt64Array.from(ids, BigInt), features: rows, firstPieces };
}
