import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { entityId } from "../../server/domain/ids.ts";
import type { GraphStore } from "../../server/ports/graph-store.ts";
import { startNeo4j } from "../../server/store/neo4j/local/start-neo4j.ts";
import { waysToNeo4j } from "../../server/store/neo4j/local/ways.ts";
import { openNeo4jStore } from "../../server/store/neo4j/open-neo4j-store.ts";
import { openSqliteStore } from "../../server/store/sqlite/open-sqlite-store.ts";
import { Random } from "../contract/random.ts";
import { freePort } from "../support/free-port.ts";
import { syntheticArticle, syntheticName } from "./synthetic-graph.ts";

/**
 * npm run bench:store -- [--articles 500] [--rounds 300] [--sqlite-only]
 * One synthetic graph, the same in SQLite and in Neo4j (where one can be had), and the same random questions to both in one run:
 * milliseconds at the 50th and 95th percentile. Names are drawn by their frequency, so hubs are asked for as often as people would.
 */
const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "500" },
    rounds: { type: "string", default: "300" },
    "sqlite-only": { type: "boolean", default: false },
  },
});
const articles = Number(values.articles);
const rounds = Number(values.rounds);
const names = articles * 4;
const folder = mkdtempSync(join(tmpdir(), "newsweft-bench-"));

await measure(await openSqliteStore({ folder: join(folder, "sqlite") }));
if (!values["sqlite-only"] && waysToNeo4j().length) {
  const cache = join(import.meta.dirname, "../../.neo4j");
  const server = await startNeo4j({ port: await freePort(), home: join(folder, "neo4j"), cache });
  await measure(await openNeo4jStore({ uri: server.uri, username: "", password: "", database: "" }));
  await server.kill();
}
rmSync(folder, { recursive: true, force: true });

async function measure(store: GraphStore): Promise<void> {
  const load = new Random(1);
  const started = performance.now();
  for (let n = 0; n < articles; n++) await store.saveArticle(syntheticArticle(load, { n, names }));
  const seconds = (performance.now() - started) / 1000;
  const { nodes, edges } = await store.stats();
  const total = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);
  console.log(
    `\n${store.description}: ${total(nodes)} nodes, ${total(edges)} edges; saved ${(articles / seconds).toFixed(1)} articles/s`,
  );
  const random = new Random(2);
  const id = () => {
    const n = random.skewed(names);
    return entityId((["Person", "Organisation", "Place"] as const)[n % 3] as "Person", `${n}`);
  };
  const page = { first: 50, after: null };
  const questions: Record<string, () => Promise<unknown>> = {
    "expand 50": () => store.neighbours(id(), {}, page),
    "expand 50 of the biggest hub": () => store.neighbours(entityId("Person", "0"), {}, page),
    "paths <= 6": () => store.paths(id(), id(), { maxLength: 6, limit: 3 }),
    "search as you type": () =>
      store.search(syntheticName(random.skewed(names)).slice(0, 2 + random.below(4)), {}, { first: 20, after: null }),
    "subgraph of 300": () => store.subgraph({}, 300),
    "list of 50 incidents": () => store.list({ kinds: ["Incident"] }, page),
  };
  for (const [name, ask] of Object.entries(questions)) console.log(`${name.padEnd(30)} ${await percentiles(ask)}`);
  console.log(`resident memory of this process: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`);
  await store.close();
}

async function percentiles(ask: () => Promise<unknown>): Promise<string> {
  // The first rounds warm caches and plans.
  const times: number[] = [];
  for (let round = -20; round < rounds; round++) {
    const started = performance.now();
    await ask();
    if (round >= 0) times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}
