import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../../server/config.ts";
import { freePort } from "../../server/store/neo4j/local/running-neo4j.ts";
import { post } from "./api.ts";

export interface AppOptions {
  /** Fills the new data folder before the first start. */
  fill?: (dataFolder: string) => Promise<void>;
  /** Whether an empty graph gets the sample articles; `start` then waits for the last of them. */
  seeds?: boolean;
}

/** The whole of Newsweft as a process of its own, with a port and a data folder of its own. */
export interface App {
  url: string;
  /** Absolute; goes with `close`. */
  dataFolder: string;
  /** The data of a GraphQL query that must succeed. */
  query<Data>(query: string, variables?: object): Promise<Data>;
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
    if (!ending || ending.exitCode !== null) return;
    const ended = once(ending, "close");
    ending.kill(signal);
    await ended;
  };
  const app: App = {
    url,
    dataFolder,
    async query<Data>(query: string, variables?: object) {
      const { data, errors } = await post<Data>(url, query, variables);
      if (errors || !data) throw new Error(`The query failed: ${JSON.stringify(errors)}`);
      return data;
    },
    kill: () => end("SIGKILL"),
    async start() {
      child = spawnServer(env);
      await prints(child, ready);
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

function spawnServer(env: Record<string, string>): ChildProcess {
  const { NEO4J_URI, HOST, ...own } = process.env;
  return spawn(process.execPath, ["--import", "tsx", "server/main.ts"], {
    cwd: ROOT,
    env: { ...own, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Resolves when a process has printed something like this; rejects when it ends without. */
function prints(child: ChildProcess, pattern: RegExp): Promise<void> {
  let output = "";
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (chunk) => {
        output += chunk;
        if (pattern.test(output)) resolve();
      });
    }
    child.once("close", () => reject(new Error(`The server ended without printing ${pattern}:\n${output}`)));
  });
}
