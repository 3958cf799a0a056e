import { AppError } from "../domain/errors.ts";
import type { Extractor } from "../ports/extractor.ts";
import { type ExtractorThread, startExtractorThread } from "./pool-thread.ts";
import { createSeats } from "./seats.ts";

export interface PoolOptions {
  /** Articles read at the same time, each in a thread of its own: at least 1. */
  threads: number;
  /** The file that every thread runs; calls serveExtractor. */
  worker: URL;
}

interface Seat {
  thread: ExtractorThread;
}

/**
 * An extractor whose work is done in worker threads: the caller's thread stays free, and several articles are read at once.
 * What an article gives does not depend on the number of threads. A thread that ended is replaced before the next article.
 * @throws AppError INTERNAL when a thread does not start, BAD_CONFIG for fewer than one
 */
export async function createPool({ threads, worker }: PoolOptions): Promise<Extractor> {
  if (!Number.isInteger(threads) || threads < 1) {
    throw new AppError("BAD_CONFIG", `An extractor needs a whole number of threads, 1 or more, got ${threads}`);
  }
  const seats: Seat[] = (await startAll(threads, worker)).map((thread) => ({ thread }));
  const { take, give } = createSeats(seats);
  const closing = new AbortController();

  return {
    id: seats[0]?.thread.id ?? "",
    async extract(article, options = {}) {
      const signal = AbortSignal.any([closing.signal, ...(options.signal ? [options.signal] : [])]);
      const seat = await take(signal);
      try {
        if (!seat.thread.isAlive()) {
          seat.thread = await startExtractorThread(worker);
          // Closed meanwhile: close() could not know of this thread.
          if (closing.signal.aborted) await seat.thread.close();
        }
        return await seat.thread.extract(article, { ...options, signal });
      } finally {
        give(seat);
      }
    },
    async close() {
      closing.abort(new AppError("INTERNAL", "The extractor was closed before the article was read: start again"));
      await Promise.all(seats.map((seat) => seat.thread.close()));
    },
  };
}

async function startAll(threads: number, worker: URL): Promise<ExtractorThread[]> {
  const started = await Promise.allSettled(Array.from({ length: threads }, () => startExtractorThread(worker)));
  const running = started.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
  const failed = started.find((result) => result.status === "rejected");
  if (!failed) return running;
  await Promise.all(running.map((thread) => thread.close()));
  throw failed.reason;
}
