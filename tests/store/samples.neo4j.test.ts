import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { createExtractor } from "../../server/extract/index.ts";
import { identify } from "../../server/identity/identify.ts";
import { findArticleFiles } from "../../server/ingest/find-article-files.ts";
import { createIngestJobs } from "../../server/ingest/jobs.ts";
import type { ExportItem, GraphStore } from "../../server/ports/graph-store.ts";
import { openNeo4jStore } from "../../server/store/neo4j/open-neo4j-store.ts";
import type { Neo4jOptions } from "../../server/store/neo4j/server.ts";
import { openSqliteStore } from "../../server/store/sqlite/open-sqlite-store.ts";
import { emptied, exported } from "../contract/harness.ts";

const SAMPLES = join(import.meta.dirname, "../../seed/articles");
const server = inject("neo4j");

describe.skipIf(server === null)("the samples, seeded into SQLite and into Neo4j in another order", () => {
  const folder = mkdtempSync(join(tmpdir(), "newsweft-samples-"));
  let sqlite: GraphStore;
  let neo4j: GraphStore;
  let inSqlite: ExportItem[];
  let inNeo4j: ExportItem[];

  beforeAll(async () => {
    sqlite = await openSqliteStore({ folder });
    neo4j = await emptied({ open: () => openNeo4jStore(server as Neo4jOptions) });
    const files = await findArticleFiles([SAMPLES]);
    await seed(sqlite, files);
    await seed(neo4j, [...files].reverse());
    inSqlite = await exported(sqlite);
    inNeo4j = await exported(neo4j);
  }, 240_000);
  afterAll(async () => {
    await sqlite?.close();
    await neo4j?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("are the same nodes, one by one, with the same evidence", () => {
    const nodes = (items: ExportItem[]) => items.filter((item) => "node" in item).map(timeless);
    expect(nodes(inNeo4j)).toEqual(nodes(inSqlite));
    expect(nodes(inSqlite).length).toBeGreaterThan(100);
  });

  test("are the same edges, one by one, with the same evidence", () => {
    const edges = (items: ExportItem[]) => items.filter((item) => "edge" in item);
    expect(edges(inNeo4j)).toEqual(edges(inSqlite));
    expect(edges(inSqlite).length).toBeGreaterThan(100);
  });

  test("answer the questions of a first look alike", async () => {
    for (const text of ["s", "al", "the", "minister"]) {
      const page = { first: 50, after: null };
      const found = async (store: GraphStore) => (await store.search(text, {}, page)).items.map((i) => i.item.id);
      expect(await found(neo4j)).toEqual(await found(sqlite));
    }
    const { nodes } = await sqlite.subgraph({ kinds: ["Person", "Organisation", "Place"] }, 20);
    for (const { id } of nodes) {
      const page = { first: 50, after: null };
      expect((await neo4j.neighbours(id, {}, page)).items.map((i) => i.item.edge)).toEqual(
        (await sqlite.neighbours(id, {}, page)).items.map((i) => i.item.edge),
      );
      const ends = [nodes[0]?.id ?? "", id] as const;
      const ids = async (store: GraphStore) =>
        (await store.paths(...ends, { maxLength: 4, limit: 5 })).map((path) => path.edges.map((edge) => edge.id));
      expect(await ids(neo4j)).toEqual(await ids(sqlite));
    }
  });
});

async function seed(store: GraphStore, files: readonly string[]): Promise<void> {
  const extractor = await createExtractor();
  const jobs = createIngestJobs({ extractor, store, identify }, { concurrency: 2 });
  const outcomes = await Promise.all(files.map((file) => jobs.submit(file)));
  await jobs.close();
  await extractor.close();
  expect(outcomes.filter((outcome) => outcome.error).map((outcome) => outcome.error?.message)).toEqual([]);
}

/** Articles differ in the time they were ingested, which is not part of an export. */
function timeless(item: ExportItem): ExportItem {
  return "node" in item && item.node.kind === "Article" ? { ...item, node: { ...item.node, ingestedAt: "" } } : item;
}
