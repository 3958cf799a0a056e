import { describe, inject, test } from "vitest";
import { openNeo4jStore } from "../../server/store/neo4j/open-neo4j-store.ts";
import type { Neo4jOptions } from "../../server/store/neo4j/server.ts";
import { compareWithModel } from "./differential.ts";
import { graphStoreContract } from "./graph-store.contract.ts";
import { emptied } from "./harness.ts";

const server = inject("neo4j");

describe.skipIf(server === null)("Neo4j keeps the contract of a graph store", () => {
  const harness = { open: () => openNeo4jStore(server as Neo4jOptions) };
  graphStoreContract(harness);

  test.each([1, 2])("any operations give the model's answers (seed %i)", async (seed) => {
    const store = await emptied(harness);
    await compareWithModel(store, { seed, steps: 15 });
    await store.close();
  });
});
