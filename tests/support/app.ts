import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../../server/config.ts";
import { freePort } from "./free-port.ts";

export interface AppOptions {
  /** Fills the new data folder before the first start. */
  fill?: (dataFolder: string) => Promise<void>;
  /** Whether an empty graph gets the sample articles; `start` then waits for the last of them. */
  seeds?: boolean;
}

/** A running app as one sees it from outside. */
export interface Answering {
  /** Such as http://127.0.0.1:40123, also the origin of its pages. */
  url: string;
  /** The data of a GraphQL query that must succeed. */
  query<Data>(query: string, variables?: object): Promise<Data>;
}

/** The whole of Newsweft as a process of its own, with a port and a data folder of its own. */
export interface App extends Answering {
  /** Absolute; goes with `close`. */
  dataFolder: string;
  /** Ends the process at once, as a power cut does. */
  kill(): Promise<void>;
  /** Starts it again on the same port and data; resolves when it answers. */
  start(): Promise<void>;
  /** Ends the process in good order and leaves its data. */
  stop(): Promise<void>;
  /** Ends it and deletes its data. */
  close(): Promise<void>;
}

/** @throws when the server ends before it is ready, with what it printed */
export async function startApp({ fill, seeds = false }: AppOptions = {}): Promise<App> {
  const dataFolder = await mkdtemp(join(tmpdir(), "newsweft-app-"));
  await fill?.(dataFolder);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { PORT: String(port), NEWSWEFT_DATA: dataFolder, NEWSWEFT_SEED: seeds ? "on" : "off" };
  const ready = seeds ? /The sample articles are in the graph/ : /is ready: /;
  let child: ChildProcess | null = null;
  const end = async (signal: NodeJS.Signals) => {
    const ending = child;
    child = null;
    // One that somebody else has ended will not tell so again.
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return;
    const ended = once(ending, "close");
    ending.kill(signal);
    await ended;
  };
  const app: App = {
    ...answering(url),
    dataFolder,
    kill: () => end("SIGKILL"),
    async start() {
      const started = spawnServer(env);
      child = started;
      await prints(started, { pattern: ready, isOurs: () => child === started });
    },
    stop: () => end("SIGTERM"),
    async close() {
      await end("SIGKILL");
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
  await app.start();
  return app;
}

/** An app that somebody else has started. */
export function answering(url: string): Answering {
  return { url, query: (query, variables) => ask(url, query, variables) };
}

/** Journeys load no part of the server into their own process, so they ask by a request of their own. */
async function ask<Data>(url: string, query: string, variables: object = {}): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown };
  if (errors || !data) throw new Error(`The query failed: ${JSON.stringify(errors)}`);
  return data;
}

function spawnServer(env: Record<string, string>): ChildProcess {
  const { NEO4J_URI, HOST, ...own } = process.env;
  return spawn(process.execPath, ["--import", "tsx", "server/main.ts"], {
    cwd: ROOT,
    env: { ...own, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/**
 * Resolves when a server has printed something like this; rejects when it ends without. One that ends later without being told
 * to, so that `isOurs` is still true, says why: every test after it would fail for a reason of its own.
 */
function prints(child: ChildProcess, { pattern, isOurs }: { pattern: RegExp; isOurs(): boolean }): Promise<void> {
  let output = "";
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (chunk) => {
        output += chunk;
        if (pattern.test(output)) resolve();
      });
    }
    child.once("close", (code, signal) => {
      reject(new Error(`The server ended without printing ${pattern}:\n${output}`));
      if (isOurs()) console.error(`The server ended by itself (exit code ${code}, signal ${signal}):\n${output}`);
    });
  });
}
