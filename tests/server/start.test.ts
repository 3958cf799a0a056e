import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../../server/config.ts";
import { post } from "../support/api.ts";
import { freePort } from "../support/free-port.ts";

let data: string;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "newsweft-start-"));
});
afterAll(() => rm(data, { recursive: true, force: true }));

interface Started {
  child: ChildProcess;
  /** Everything it has printed so far. */
  output(): string;
  /** Resolves when it has printed something like this; rejects when it ends without. */
  prints(pattern: RegExp): Promise<void>;
  ended: Promise<number | null>;
}

/** The server as a process of its own, as a person starts it. */
function start(env: Record<string, string>): Started {
  const child = spawn(process.execPath, ["--import", "tsx", "server/main.ts"], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, NEWSWEFT_DATA: data, ...env },
  });
  let output = "";
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const heard = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      output += chunk;
      for (const hear of heard) hear();
    });
  }
  const prints = (pattern: RegExp) =>
    new Promise<void>((resolve, reject) => {
      const hear = () => pattern.test(output) && resolve();
      heard.add(hear);
      hear();
      void ended.then(() => reject(new Error(`It ended without printing ${pattern}:\n${output}`)));
    });
  return { child, output: () => output, prints, ended };
}

/** A port that somebody else has. */
function taken(): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => resolve(server));
  });
}

/** The order matters: the second start finds what the first left. */
describe("the server", () => {
  it("on its first start seeds the samples once it answers, and stops in good order when told", async () => {
    const port = await freePort();
    const { child, prints, output, ended } = start({ PORT: String(port) });
    await prints(/ready: http:\/\/localhost:\d+/);
    const health = await fetch(`http://localhost:${port}/health`);
    expect(health.status).toBe(200);
    await prints(/The sample articles are in the graph/);
    expect(output()).toMatch(/First start: putting 14 sample articles into the graph/);
    expect(output()).toMatch(/Sample 14 of 14: /);
    expect((await post(`http://localhost:${port}`, "{ stats { articles } }")).data).toEqual({
      stats: { articles: 14 },
    });
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
    expect(output()).toMatch(/Stopping: .*\nStopped\.\n$/);
  }, 120_000);

  it("stopped half-way through the samples, seeds the rest at the next start", async () => {
    const NEWSWEFT_DATA = join(data, "half");
    const port = String(await freePort());
    const first = start({ PORT: port, NEWSWEFT_DATA });
    await first.prints(/Sample 1 of 14/);
    first.child.kill("SIGTERM");
    expect(await first.ended).toBe(0);
    expect(await readFile(join(NEWSWEFT_DATA, "samples"), "utf8")).toBe("begun\n");
    const second = start({ PORT: port, NEWSWEFT_DATA });
    await second.prints(/The sample articles are in the graph/);
    expect((await post(`http://localhost:${port}`, "{ stats { articles } }")).data).toEqual({
      stats: { articles: 14 },
    });
    second.child.kill("SIGTERM");
    expect(await second.ended).toBe(0);
  }, 120_000);

  it("does not seed again what a user has deleted", async () => {
    const port = await freePort();
    const url = `http://localhost:${port}`;
    const { child, prints, output, ended } = start({ PORT: String(port) });
    await prints(/ready: http/);
    const { data: found } = await post<{ articles: { nodes: { id: string }[] } }>(url, "{ articles { nodes { id } } }");
    for (const { id } of found?.articles.nodes ?? [])
      await post(url, "mutation ($id: ID!) { deleteArticle(id: $id) }", { id });
    child.kill("SIGINT");
    expect(await ended).toBe(0);
    const again = start({ PORT: String(port) });
    await again.prints(/ready: http/);
    expect((await post(url, "{ stats { articles } }")).data).toEqual({ stats: { articles: 0 } });
    again.child.kill("SIGTERM");
    await again.ended;
    expect(output() + again.output()).not.toContain("First start");
    expect(await readFile(join(data, "samples"), "utf8")).toBe("seeded\n");
  }, 120_000);

  it("ends with one line that names a busy port and its variable", async () => {
    const other = await taken();
    const { port } = other.address() as AddressInfo;
    const { ended, output } = start({ PORT: String(port) });
    expect(await ended).toBe(1);
    expect(output()).toBe(
      `Port ${port} is in use by another program: stop it, or set the variable PORT to another, as in PORT=${port + 1} npm start\n`,
    );
    other.close();
  }, 60_000);

  it("ends with one line for a setting that is wrong", async () => {
    const { ended, output } = start({ PORT: "http" });
    expect(await ended).toBe(1);
    expect(output()).toBe('PORT must be a whole number from 1 to 65535, got "http"\n');
  }, 60_000);
});
