import type { Worker } from "node:worker_threads";
import { AppError } from "../domain/errors.ts";
import type { Extraction } from "../domain/model.ts";
import type { ExtractOptions, ExtractorInput } from "../ports/extractor.ts";
import { startWorker } from "../runtime/worker.ts";
import type { FromThread, ToThread } from "./pool-messages.ts";

/** A worker thread that reads one article at a time. */
export interface ExtractorThread {
  /** The extractor's id. */
  readonly id: string;
  /** False once the thread has ended, whatever the reason. */
  isAlive(): boolean;
  /**
   * Do not call it again before it settles, nor when the thread has ended.
   * @throws the signal's reason when it aborts; AppError INTERNAL naming the article when the extractor fails or the thread ends
   */
  extract(article: ExtractorInput, options?: ExtractOptions): Promise<Extraction>;
  close(): Promise<void>;
}

/**
 * Starts a worker thread and waits until its extractor is loaded.
 * @param file calls serveExtractor
 * @throws AppError INTERNAL with the reason when it does not come up
 */
export async function startExtractorThread(file: URL): Promise<ExtractorThread> {
  const worker = startWorker(file);
  let alive = true;
  const onEnd = () => {
    alive = false;
  };
  // Also keeps an error between two articles from ending the process.
  worker.once("error", onEnd).once("exit", onEnd);
  const first = await nextOutcome(worker);
  if (first.type !== "ready") {
    await worker.terminate();
    throw new AppError("INTERNAL", `The extractor does not start (${reasonOf(first)})`);
  }
  return {
    id: first.id,
    isAlive: () => alive,
    extract: (article, options = {}) => extractIn(worker, { article, options }),
    close: async () => {
      await worker.terminate();
    },
  };
}

interface Job {
  article: ExtractorInput;
  options: ExtractOptions;
}

async function extractIn(worker: Worker, { article, options }: Job): Promise<Extraction> {
  const { signal, onProgress } = options;
  signal?.throwIfAborted();
  const send = (message: ToThread) => worker.postMessage(message);
  const abort = () => send({ type: "abort" });
  signal?.addEventListener("abort", abort, { once: true });
  try {
    // Only what the port names: what else the caller's object holds may not pass between threads.
    const { text, publishedAt, publisher } = article;
    send({ type: "extract", article: { text, publishedAt, publisher } });
    const outcome = await nextOutcome(worker, onProgress);
    if (outcome.type === "done") return outcome.extraction;
    // However it ended: whoever aborted hears the own reason.
    signal?.throwIfAborted();
    throw failureOf(article, reasonOf(outcome));
  } finally {
    signal?.removeEventListener("abort", abort);
  }
}

type Outcome = Exclude<FromThread, { type: "progress" }>;

/** The thread's next message that is no progress. Its end counts as a failure. */
function nextOutcome(worker: Worker, onProgress?: ExtractOptions["onProgress"]): Promise<Outcome> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome) => {
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      resolve(outcome);
    };
    const onMessage = (message: FromThread) => {
      if (message.type === "progress") onProgress?.(message.progress);
      else settle(message);
    };
    const onError = (error: Error) => settle({ type: "failed", reason: error.message });
    const onExit = (code: number) => settle({ type: "failed", reason: `its thread ended with code ${code}` });
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
  });
}

function reasonOf(outcome: Outcome): string {
  return outcome.type === "failed" ? outcome.reason : `its thread answered "${outcome.type}"`;
}

const TITLE_LENGTH = 60;

function failureOf({ text }: ExtractorInput, reason: string): AppError {
  const title = text.trimStart().split("\n", 1)[0] ?? "";
  const name = title.length > TITLE_LENGTH ? `${title.slice(0, TITLE_LENGTH)}…` : title;
  return new AppError(
    "INTERNAL",
    `"${name}" was not extracted (${reason}): try it again, or leave it out and report it`,
  );
}
