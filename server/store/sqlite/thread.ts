import { parentPort, workerData } from "node:worker_threads";
import { AppError } from "../../domain/errors.ts";
import { type Answer, createEngine, type Engine, type Question } from "./engine.ts";

/** The worker thread: answers one question after another. Opening is tried again at each question until it succeeds. */
let engine: Engine | null = null;

parentPort?.on("message", (question: Question) => {
  parentPort?.postMessage(answer(question));
});

function answer({ id, method, args }: Question): Answer {
  try {
    engine ??= createEngine((workerData as { folder: string }).folder);
    const call = engine[method] as (...args: unknown[]) => unknown;
    return { id, value: call(...args) };
  } catch (error) {
    return { id, failure: failureOf(error) };
  }
}

function failureOf(error: unknown): { code: string | null; message: string; stack: string } {
  if (error instanceof AppError) return { code: error.code, message: error.message, stack: error.stack ?? "" };
  const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
  const remedy = remedyOf(message);
  return remedy
    ? { code: "STORE_UNAVAILABLE", message: `The database failed (${message}): ${remedy}`, stack }
    : { code: null, message, stack };
}

/** What SQLite's own messages ask of the user; null for anything that is a defect of ours. */
function remedyOf(message: string): string | null {
  if (/database is locked|database is busy/.test(message))
    return "another process is writing to the data folder, try again when it has finished";
  if (/full|disk I\/O|unable to open/.test(message)) return "check the data folder's disk and its free space";
  if (/malformed|not a database/.test(message))
    return "the file is damaged, restore it or set NEWSWEFT_DATA to another folder and seed again";
  if (/readonly/.test(message)) return "allow writing to the data folder";
  return null;
}
