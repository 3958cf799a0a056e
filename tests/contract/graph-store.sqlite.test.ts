import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, test } from "vitest";
import { openSqliteStore } from "../../server/store/sqlite/open-sqlite-store.ts";
import { compareWithModel } from "./differential.ts";
import { graphStoreContract } from "./graph-store.contract.ts";
import { emptied } from "./harness.ts";

const folder = mkdtempSync(join(tmpdir(), "newsweft-contract-"));
const harness = { open: () => openSqliteStore({ folder }) };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("SQLite keeps the contract of a graph store", () => {
  graphStoreContract(harness);

  test.each([1, 2, 3, 4, 5, 6])("any operations give the model's answers (seed %i)", async (seed) => {
    const store = await emptied(harness);
    await compareWithModel(store, { seed, steps: 25 });
    await store.close();
  });
});
