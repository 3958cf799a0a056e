import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface CliResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs one of our command line programs to its end, as npm would. */
export function runCli(file: string, args: readonly string[], env: Record<string, string> = {}): Promise<CliResult> {
  const child = startCli(file, args, env);
  const read = async (stream: NodeJS.ReadableStream) => {
    let text = "";
    for await (const chunk of stream.setEncoding("utf8")) text += chunk;
    return text;
  };
  const code = new Promise<number | null>((resolve, reject) => child.once("error", reject).once("close", resolve));
  return Promise.all([code, read(child.stdout), read(child.stderr)]).then(([c, stdout, stderr]) => ({
    code: c,
    stdout,
    stderr,
  }));
}

/** Starts one and leaves its streams to the caller. */
export function startCli(file: string, args: readonly string[], env: Record<string, string> = {}) {
  const { NEO4J_URI, ...own } = process.env;
  return spawn(process.execPath, ["--import", "tsx", file, ...args], {
    cwd: ROOT,
    env: { ...own, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}
