import type { ChildProcess } from "node:child_process";
import neo4j from "neo4j-driver";
import { AppError } from "../../../domain/errors.ts";

/** A Neo4j server that we started. */
export interface RunningNeo4j {
  uri: string;
  /** Resolves with a sentence when the server ends, asked or not. */
  readonly ended: Promise<string>;
  /** Ends it in order; what was committed is kept. */
  stop(): Promise<void>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
}

export interface StartOptions {
  port: number;
  /** Where the server keeps its data, configuration and logs; made if missing. */
  home: string;
  /** Where downloads are kept from one start to the next. */
  cache: string;
  /** For minutes rather than hours: code and queries are then compiled quickly instead of well. */
  brief?: boolean;
}

/** A busy machine took 21 s. */
const START_MS = 120_000;
const STOP_MS = 20_000;

/**
 * Waits until a server that is starting answers a query: its port opens seconds earlier.
 * @throws AppError STORE_UNAVAILABLE when it ends or two minutes pass; `log` is where to look then
 */
export async function whenReady(
  child: ChildProcess,
  { port, log }: { port: number; log: string },
): Promise<RunningNeo4j> {
  const uri = `bolt://127.0.0.1:${port}`;
  const ended = new Promise<string>((resolve) => {
    child.once("exit", (code, signal) => resolve(`Neo4j ended (${signal ?? `exit code ${code}`})`));
    child.once("error", (error) => resolve(`Neo4j did not start (${error.message})`));
  });
  let end: string | null = null;
  void ended.then((reason) => {
    end = reason;
  });
  for (const giveUpAt = Date.now() + START_MS; !(await answers(uri)); ) {
    if (end || Date.now() > giveUpAt) {
      child.kill("SIGKILL");
      throw new AppError("STORE_UNAVAILABLE", `${end ?? "Neo4j does not answer"}: look into ${log}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return {
    uri,
    ended,
    stop: () => endBy(child, { ended, signal: "SIGTERM" }),
    kill: () => endBy(child, { ended, signal: "SIGKILL" }),
  };
}

async function endBy(
  child: ChildProcess,
  { ended, signal }: { ended: Promise<string>; signal: NodeJS.Signals },
): Promise<void> {
  child.kill(signal);
  const tooLong = setTimeout(() => child.kill("SIGKILL"), STOP_MS);
  await ended;
  clearTimeout(tooLong);
}

async function answers(uri: string): Promise<boolean> {
  const driver = neo4j.driver(uri, undefined, { connectionTimeout: 2_000, telemetryDisabled: true });
  const session = driver.session();
  try {
    await session.run("RETURN 1");
    return true;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}
