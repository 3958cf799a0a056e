import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startNeo4j } from "../../server/store/neo4j/local/start-neo4j.ts";
import { WANTED, waysToNeo4j } from "../../server/store/neo4j/local/ways.ts";
import { openNeo4jStore } from "../../server/store/neo4j/open-neo4j-store.ts";
import type { Neo4jOptions } from "../../server/store/neo4j/server.ts";
import { freePort } from "./free-port.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The server that tests use; null where none can be had. */
    neo4j: Neo4jOptions | null;
  }
}

/** Where Neo4j's jars are kept from one run to the next. */
export const NEO4J_CACHE = join(import.meta.dirname, "../../.neo4j");

/**
 * Gives the tests named *.neo4j.test.ts a real Neo4j server: the one of NEO4J_URI, else one by Docker or by Java and Maven, with a
 * data folder of its own. Where there is none the tests are skipped loudly, or fail with NEWSWEFT_REQUIRE_NEO4J=1.
 * Vitest calls this only when such a test is going to run.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const {
    NEO4J_URI,
    NEO4J_USERNAME = "",
    NEO4J_PASSWORD = "",
    NEO4J_DATABASE = "",
    NEWSWEFT_REQUIRE_NEO4J,
  } = process.env;
  if (NEO4J_URI) {
    const options = { uri: NEO4J_URI, username: NEO4J_USERNAME, password: NEO4J_PASSWORD, database: NEO4J_DATABASE };
    await refuseUsed(options);
    project.provide("neo4j", options);
    return;
  }
  if (waysToNeo4j().length === 0) {
    const reason = `no Neo4j: set NEO4J_URI, or install ${WANTED}`;
    if (NEWSWEFT_REQUIRE_NEO4J === "1") throw new Error(`NEWSWEFT_REQUIRE_NEO4J=1, but there is ${reason}`);
    console.warn(`\n  SKIPPED: every test on Neo4j, for there is ${reason}\n`);
    project.provide("neo4j", null);
    return;
  }
  const home = mkdtempSync(join(tmpdir(), "newsweft-neo4j-"));
  const server = await startNeo4j({ port: await freePort(), home, cache: NEO4J_CACHE, brief: true });
  project.provide("neo4j", { uri: server.uri, username: "", password: "", database: "" });
  return async () => {
    // Nothing in it is needed any more: there is no reason to wait for an orderly end.
    await server.kill();
    rmSync(home, { recursive: true, force: true });
  };
}

/** Tests empty the database: somebody's graph must not be in it. */
async function refuseUsed(options: Neo4jOptions): Promise<void> {
  const store = await openNeo4jStore(options);
  const { nodes } = await store.stats();
  await store.close();
  if (Object.values(nodes).some((n) => n > 0)) {
    throw new Error(
      `The tests empty their database, but the one at NEO4J_URI (${options.uri}) holds a graph: point it at an empty one`,
    );
  }
}
