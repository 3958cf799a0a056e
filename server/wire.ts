import { availableParallelism } from "node:os";
import type { Config } from "./config.ts";
import { createExtractor } from "./extract/index.ts";
import { identify } from "./identity/identify.ts";
import { createIngestJobs, type IngestJobs } from "./ingest/jobs.ts";
import type { GraphStore } from "./ports/graph-store.ts";

export interface Wired {
  store: GraphStore;
  jobs: IngestJobs;
  /** Stops what runs, then closes everything. An article that is being saved is saved whole. */
  close(): Promise<void>;
}

/** Each reading thread holds the encoder, some 200 MB. */
const MAX_THREADS = 4;

/**
 * Chooses and opens every adapter: this file alone knows them.
 * @throws AppError STORE_UNAVAILABLE or BAD_CONFIG when the store does not open, INTERNAL when the extractor does not
 */
export async function wire(config: Config): Promise<Wired> {
  const store = await openStore(config);
  try {
    const threads = Math.min(availableParallelism(), MAX_THREADS);
    const extractor = await createExtractor({ threads });
    const jobs = createIngestJobs({ extractor, store, identify }, { concurrency: threads });
    return {
      store,
      jobs,
      async close() {
        await jobs.close();
        await extractor.close();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/**
 * The store alone, for commands that only read: Neo4j when it is configured, else the embedded one. A driver is loaded only
 * when it is used: both together would cost every start some 150 ms.
 */
export async function openStore({ neo4j, dataFolder }: Config): Promise<GraphStore> {
  if (neo4j) return (await import("./store/neo4j/open-neo4j-store.ts")).openNeo4jStore(neo4j);
  return (await import("./store/sqlite/open-sqlite-store.ts")).openSqliteStore({ folder: dataFolder });
}
