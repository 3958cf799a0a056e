import { type IngestOutcome, type IngestPorts, type IngestProgress, ingest } from "./ingest.ts";
import { createProgressTopics } from "./progress-topics.ts";
import type { ArticleFile } from "./read/load-article-file.ts";

export interface IngestJobsOptions {
  /** How many ingests run at once; the others wait in order. */
  concurrency: number;
  /** Largest file in bytes. */
  maxBytes?: number;
}

export interface SubmitOptions {
  /** Any text: `progress` with the same ticket tells how far this ingest is. */
  ticket?: string | null;
  onProgress?: (progress: IngestProgress) => void;
}

/** The queue through which every file goes into the graph. */
export interface IngestJobs {
  /** Ingests a path, or a file's name and bytes, when its turn comes. Never rejects: see `IngestOutcome`. */
  submit(source: string | ArticleFile, options?: SubmitOptions): Promise<IngestOutcome>;
  /** How far the ingest with this ticket is: from the newest report to "done" or "failed". May be asked before it is submitted. */
  progress(ticket: string): AsyncIterableIterator<IngestProgress>;
  /** Stops what runs and what waits: each article is saved whole or not at all. Resolves when nothing runs any more. */
  close(): Promise<void>;
}

export function createIngestJobs(ports: IngestPorts, { concurrency, ...limits }: IngestJobsOptions): IngestJobs {
  const topics = createProgressTopics();
  const stop = new AbortController();
  const waiting: (() => void)[] = [];
  const unsettled = new Set<Promise<IngestOutcome>>();
  let running = 0;

  async function run(source: string | ArticleFile, { ticket, onProgress }: SubmitOptions): Promise<IngestOutcome> {
    if (running >= concurrency) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      const report = (progress: IngestProgress) => {
        onProgress?.(progress);
        if (ticket) topics.publish(ticket, progress);
      };
      return await ingest(source, ports, { ...limits, signal: stop.signal, onProgress: report });
    } finally {
      // The place goes straight to the next in line, so that nobody can slip in between.
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  }

  return {
    submit(source, options = {}) {
      const outcome = run(source, options);
      unsettled.add(outcome);
      void outcome.finally(() => unsettled.delete(outcome));
      return outcome;
    },
    progress: (ticket) => topics.subscribe(ticket),
    async close() {
      stop.abort();
      await Promise.allSettled(unsettled);
      topics.close();
    },
  };
}
