import { type MessagePort, parentPort } from "node:worker_threads";
import type { Extraction } from "../../../server/domain/model.ts";
import { serveExtractor } from "../../../server/extract/pool-serve.ts";
import type { ExtractOptions, ExtractorInput } from "../../../server/ports/extractor.ts";

/** An extractor for tests of the pool: the text says what it does. Its result is the number of earlier articles it read. */
let read = 0;

async function extract({ text }: ExtractorInput, { signal, onProgress }: ExtractOptions = {}): Promise<Extraction> {
  if (text === "throw") throw new Error("no good");
  if (text === "exit") process.exit(3);
  if (text === "break") setImmediate(() => Promise.reject(new Error("broken")));
  if (text === "break" || text === "wait") await untilAborted(signal);
  onProgress?.({ done: 1, total: 2 });
  onProgress?.({ done: 2, total: 2 });
  const none = { entities: [], claims: [], incidents: [], relations: [] };
  return { extractor: text, sentences: [], ...none, dropped: read++ };
}

function untilAborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    // Without it the thread would end for want of anything to wait for.
    const timer = setTimeout(() => {}, 60_000);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

await serveExtractor(parentPort as MessagePort, async () => ({ id: "stand-in", extract, close: async () => {} }));
