import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openSqliteStore } from "../../server/store/sqlite/open-sqlite-store.ts";
import { everyItem, exported } from "../contract/harness.ts";
import { ModelStore } from "../contract/model-store.ts";
import { numberedArticle } from "./numbered-article.ts";

const SAVER = join(import.meta.dirname, "save-until-killed.ts");
const NEXT_RUN = 1_000;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "newsweft-faults-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function saver(...range: number[]): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", SAVER, folder, ...range.map(String)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** Lets a saver go on until it has acknowledged `count` saves, kills it as a power cut would, and gives what it acknowledged. */
async function acknowledgedUntilKilled(child: ChildProcess, count: number): Promise<number[]> {
  const acknowledged: number[] = [];
  const exit = new Promise((resolve) => child.once("exit", resolve));
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
    acknowledged.push(Number(line));
    if (acknowledged.length === count) child.kill("SIGKILL");
  }
  await exit;
  return acknowledged;
}

describe("SQLite", () => {
  test("kill -9 while saving loses nothing acknowledged and leaves no half article", async () => {
    const acknowledged: number[] = [];
    for (const [run, count] of [1, 7, 20].entries())
      acknowledged.push(...(await acknowledgedUntilKilled(saver(run * NEXT_RUN), count)));
    const store = await openSqliteStore({ folder });
    const articles = await everyItem((page) => store.list({ kinds: ["Article"] }, page));
    const stored = articles.map((article) => article.id);
    expect(stored).toEqual(expect.arrayContaining(acknowledged.map((n) => numberedArticle(n).article.id)));
    // Each run may have committed one save more than it could tell: the graph must be exactly that of whole articles.
    const model = new ModelStore();
    for (const run of [0, 1, 2]) {
      for (let n = run * NEXT_RUN; n <= lastOf(acknowledged, run) + 1; n++) {
        if (stored.includes(numberedArticle(n).article.id)) model.save(numberedArticle(n));
      }
    }
    expect(await exported(store)).toEqual(model.export());
    await store.close();
  });

  test("two processes save into one folder at once, and a third reads", async () => {
    const reader = await openSqliteStore({ folder });
    const exits = [saver(0, 30), saver(15, 45)].map((child) => new Promise((resolve) => child.once("exit", resolve)));
    expect(await Promise.all(exits)).toEqual([0, 0]);
    const model = new ModelStore();
    for (let n = 0; n < 45; n++) model.save(numberedArticle(n));
    expect(await exported(reader)).toEqual(model.export());
    await reader.close();
  });
});

function lastOf(acknowledged: readonly number[], run: number): number {
  return Math.max(run * NEXT_RUN - 1, ...acknowledged.filter((n) => Math.floor(n / NEXT_RUN) === run));
}
