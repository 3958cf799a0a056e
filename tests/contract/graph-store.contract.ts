import { afterAll, beforeAll, describe } from "vitest";
import type { GraphStore } from "../../server/ports/graph-store.ts";
import { evidenceContract } from "./contract-evidence.ts";
import { listingContract } from "./contract-listing.ts";
import { pathsContract } from "./contract-paths.ts";
import { savingContract } from "./contract-saving.ts";
import { searchContract } from "./contract-search.ts";
import { emptied, type Harness } from "./harness.ts";

/** The store under test: opened once for a suite, so that suites do not pay for opening at every test. */
export interface Subject {
  readonly store: GraphStore;
  readonly harness: Harness;
}

/** Everything the GraphStore port promises, run on any adapter. Call it inside a describe. */
export function graphStoreContract(harness: Harness): void {
  for (const [name, contract] of [
    ["saving", savingContract],
    ["deleting, evidence and export", evidenceContract],
    ["lists, neighbours and filters", listingContract],
    ["search", searchContract],
    ["paths", pathsContract],
  ] as const) {
    describe(name, () => {
      let store: GraphStore;
      beforeAll(async () => {
        store = await emptied(harness);
      });
      afterAll(() => store?.close());
      contract({
        harness,
        get store() {
          return store;
        },
      });
    });
  }
}
