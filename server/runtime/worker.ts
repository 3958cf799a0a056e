import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker, type WorkerOptions } from "node:worker_threads";

/**
 * Starts a worker thread from a TypeScript file. Node 20 cannot read TypeScript itself, so the thread gets the same loader
 * that the main thread runs under, also where the main thread has another one (vitest).
 * @param file as `new URL("./name.ts", import.meta.url)`
 */
export function startWorker(file: URL, options: WorkerOptions = {}): Worker {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  return new Worker(file, { ...options, execArgv: ["--import", loader] });
}
