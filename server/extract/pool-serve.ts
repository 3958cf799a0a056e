import type { MessagePort } from "node:worker_threads";
import type { Extractor, ExtractorInput } from "../ports/extractor.ts";
import type { FromThread, ToThread } from "./pool-messages.ts";

/** A worker thread's side of the pool: makes an extractor, then answers each article with its extraction or its failure. */
export async function serveExtractor(port: MessagePort, create: () => Promise<Extractor>): Promise<void> {
  const send = (message: FromThread) => port.postMessage(message);
  let current = new AbortController();

  async function answer(extractor: Extractor, article: ExtractorInput): Promise<FromThread> {
    const { signal } = current;
    try {
      const onProgress = (progress: { done: number; total: number }) => send({ type: "progress", progress });
      return { type: "done", extraction: await extractor.extract(article, { signal, onProgress }) };
    } catch (error) {
      return signal.aborted ? { type: "aborted" } : { type: "failed", reason: reasonOf(error) };
    }
  }

  try {
    const extractor = await create();
    port.on("message", async (message: ToThread) => {
      if (message.type === "abort") return current.abort();
      current = new AbortController();
      send(await answer(extractor, message.article));
    });
    send({ type: "ready", id: extractor.id });
  } catch (error) {
    send({ type: "failed", reason: reasonOf(error) });
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
