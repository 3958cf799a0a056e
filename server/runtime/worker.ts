import { Worker, type WorkerOptions } from "node:worker_threads";

/**
 * Starts a worker thread from a TypeScript file. Node 20 cannot read TypeScript itself, and a thread does not inherit the main
 * thread's loader (or inherits another one, as under vitest), so the thread registers ours before it loads the file.
 * @param file as `new URL("./name.ts", import.meta.url)`
 */
export function startWorker(file: URL, options: WorkerOptions = {}): Worker {
  const loader = JSON.stringify(import.meta.resolve("tsx/esm/api"));
  const start = `import(${loader}).then(({ register }) => { register(); return import(${JSON.stringify(file.href)}); })`;
  return new Worker(start, { ...options, eval: true, execArgv: [] });
}
