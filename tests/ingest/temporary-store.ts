import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll } from "vitest";
import type { GraphStore } from "../../server/ports/graph-store.ts";
import { openSqliteStore } from "../../server/store/sqlite/open-sqlite-store.ts";

/** A real store for the tests of one file, opened once and emptied after each test. */
export function temporaryStore(): { store: () => GraphStore; folder: () => string } {
  let folder = "";
  let store: GraphStore;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "newsweft-"));
    store = await openSqliteStore({ folder });
  });
  afterEach(async () => {
    const { items } = await store.list({ kinds: ["Article"] }, { first: 500, after: null });
    for (const { item } of items) await store.deleteArticle(item.id);
  });
  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });
  return { store: () => store, folder: () => folder };
}
