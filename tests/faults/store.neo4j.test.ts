import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { GraphStore } from "../../server/ports/graph-store.ts";
import type { RunningNeo4j } from "../../server/store/neo4j/local/running-neo4j.ts";
import { startNeo4j } from "../../server/store/neo4j/local/start-neo4j.ts";
import { waysToNeo4j } from "../../server/store/neo4j/local/ways.ts";
import { openNeo4jStore } from "../../server/store/neo4j/open-neo4j-store.ts";
import { emptied, exported } from "../contract/harness.ts";
import { ModelStore } from "../contract/model-store.ts";
import { freePort } from "../support/free-port.ts";
import { NEO4J_CACHE } from "../support/neo4j.ts";
import { startWire, type Wire } from "../support/wire.ts";
import { numberedArticle } from "./numbered-article.ts";

const shared = inject("neo4j");
const UNAVAILABLE = { code: "STORE_UNAVAILABLE", message: expect.stringContaining("does not answer") };
/** Requests must fail long before a person gives up; the driver's own limits are 30 s and more. */
const SOON = 15_000;

describe.skipIf(shared === null)("a connection to Neo4j", () => {
  let wire: Wire;
  let store: GraphStore;
  beforeAll(async () => {
    const { hostname, port } = new URL(shared?.uri ?? "");
    wire = await startWire({ host: hostname, port: Number(port) || 7687 });
    const options = { username: "", password: "", database: "", ...shared, uri: `bolt://127.0.0.1:${wire.port}` };
    store = await emptied({ open: () => openNeo4jStore(options) });
  });
  afterAll(async () => {
    await wire.close();
    await store.close();
  });

  test.each(["cut", "silence"] as const)(
    "that is lost (%s): requests fail, and work again afterwards",
    async (fault) => {
      await store.saveArticle(numberedArticle(1));
      wire[fault]();
      await expect(store.list({}, { first: 5, after: null })).rejects.toMatchObject(UNAVAILABLE);
      await expect(store.ping()).rejects.toMatchObject(UNAVAILABLE);
      await expect(store.deleteArticle(numberedArticle(1).article.id)).rejects.toMatchObject(UNAVAILABLE);
      wire.mend();
      await expect(store.ping()).resolves.toBeUndefined();
      expect(await store.articleState(numberedArticle(1).article.id)).not.toBeNull();
    },
    SOON * 2,
  );

  test("that is cut while articles are saved: the saves are tried again until they succeed", async () => {
    const saves = [2, 3, 4, 5].map((n) => store.saveArticle(numberedArticle(n)));
    wire.cut();
    await pause(1_500);
    wire.mend();
    await Promise.all(saves);
    const model = new ModelStore();
    for (const n of [1, 2, 3, 4, 5]) model.save(numberedArticle(n));
    expect(await exported(store)).toEqual(model.export());
  });
});

const ours = shared !== null && waysToNeo4j().length > 0;
if (!ours) console.warn("\n  SKIPPED: kill -9 of a Neo4j server, for there is none that the test may start and kill\n");

describe.skipIf(!ours)("kill -9 of the Neo4j server", () => {
  const home = mkdtempSync(join(tmpdir(), "newsweft-neo4j-killed-"));
  let running: RunningNeo4j;
  let port: number;
  const start = () => startNeo4j({ port, home, cache: NEO4J_CACHE, brief: true });
  beforeAll(async () => {
    port = await freePort();
    running = await start();
  });
  afterAll(async () => {
    await running?.kill();
    rmSync(home, { recursive: true, force: true });
  });

  test("loses nothing acknowledged, leaves no half article, and a save that was under way is tried again", async () => {
    const store = await openNeo4jStore({ uri: running.uri, username: "", password: "", database: "" });
    const model = new ModelStore();
    const save = async (n: number) => {
      await store.saveArticle(numberedArticle(n));
      model.save(numberedArticle(n));
    };
    for (let n = 0; n < 5; n++) await save(n);
    const underWay = Promise.allSettled([save(5), save(6), save(7)]);
    await running.kill();
    await expect(store.stats()).rejects.toMatchObject(UNAVAILABLE);
    running = await start();
    const ended = await underWay;
    // A server that takes longer than the patience of a save fails it; what failed may still be saved again.
    for (const [i, { status }] of ended.entries()) if (status === "rejected") await save(5 + i);
    await save(8);
    expect(await exported(store)).toEqual(model.export());
    await store.close();
  });
});
