import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openNeo4jStore } from "../../server/store/neo4j/open-neo4j-store.ts";
import { MIGRATIONS } from "../../server/store/sqlite/migrations.ts";
import { openSqliteStore } from "../../server/store/sqlite/open-sqlite-store.ts";
import { freePort } from "../support/free-port.ts";

describe("opening an SQLite store", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "newsweft-opening-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test("makes the folder and says where it is, from here when it is near", async () => {
    const far = await openSqliteStore({ folder: join(folder, "a", "b") });
    expect(far.description).toBe(`SQLite, ${join(folder, "a", "b", "graph.db")}`);
    await far.close();
    const near = mkdtempSync(join(process.cwd(), "node_modules", ".newsweft-opening-"));
    const store = await openSqliteStore({ folder: near });
    expect(store.description).toBe(`SQLite, ${join(relative(process.cwd(), near), "graph.db")}`);
    await store.close();
    rmSync(near, { recursive: true });
  });

  test("refuses a file that is no database, in one line with the remedy", async () => {
    writeFileSync(join(folder, "graph.db"), "x".repeat(5_000));
    const message = expect.stringMatching(/^.*graph\.db cannot be used.*not a database.*NEWSWEFT_DATA.*$/);
    await expect(openSqliteStore({ folder })).rejects.toMatchObject({ code: "STORE_UNAVAILABLE", message });
  });

  test("refuses a file where the folder should be", async () => {
    writeFileSync(join(folder, "data"), "");
    await expect(openSqliteStore({ folder: join(folder, "data") })).rejects.toMatchObject({
      code: "STORE_UNAVAILABLE",
    });
  });

  test("refuses a database of a newer Newsweft", async () => {
    await (await openSqliteStore({ folder })).close();
    const db = new DatabaseSync(join(folder, "graph.db"));
    db.exec(`PRAGMA user_version = ${MIGRATIONS.length + 1}`);
    db.close();
    const message = expect.stringContaining("newer Newsweft");
    await expect(openSqliteStore({ folder })).rejects.toMatchObject({ code: "BAD_CONFIG", message });
  });
});

describe("opening a Neo4j store", () => {
  const open = (uri: string) => openNeo4jStore({ uri, username: "", password: "", database: "" });

  test("names an address that is none", async () => {
    await expect(open("http://localhost")).rejects.toMatchObject({
      code: "BAD_CONFIG",
      message: expect.stringContaining('"http://localhost"'),
    });
  });

  test("names the address where nothing answers, after waiting for a server that may be starting", async () => {
    const uri = `bolt://127.0.0.1:${await freePort()}`;
    await expect(open(uri)).rejects.toMatchObject({ code: "STORE_UNAVAILABLE", message: expect.stringContaining(uri) });
  }, 120_000);
});
