import type { Extractor } from "../ports/extractor.ts";
import { switchOffTelemetry } from "./builtin/encoder/telemetry.ts";
import { createPool } from "./pool.ts";

export interface ExtractorOptions {
  /** Articles read at the same time, each in a worker thread of its own (some 200 MB); 1 when absent. */
  threads?: number;
}

/**
 * The built-in extractor, in worker threads.
 * @throws AppError INTERNAL when the encoder's files or its runtime are missing, BAD_CONFIG for fewer than one thread
 */
export function createExtractor({ threads = 1 }: ExtractorOptions = {}): Promise<Extractor> {
  // Here already: its threads cannot.
  switchOffTelemetry();
  return createPool({ threads, worker: new URL("./pool-worker.ts", import.meta.url) });
}
