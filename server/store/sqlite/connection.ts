import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from "@photostructure/sqlite";
import { AppError } from "../../domain/errors.ts";
import { MIGRATIONS } from "./migrations.ts";
import { PRAGMAS } from "./sql.ts";

export type Value = string | number | null;

/** How long a write waits for another process that is writing to the same folder, in ms. */
const BUSY_MS = 10_000;

/** Statements kept prepared: filters make many texts, so the oldest leave. */
const MAX_STATEMENTS = 200;

/** One database file, its prepared statements, and its transactions. Blocks the thread: only thread.ts opens one. */
export class Connection {
  readonly #db: DatabaseSyncInstance;
  readonly #statements = new Map<string, StatementSyncInstance>();

  /** @throws AppError STORE_UNAVAILABLE when the folder or file cannot be used, BAD_CONFIG when a newer version wrote it */
  constructor(folder: string) {
    const file = databaseFile(folder);
    try {
      mkdirSync(folder, { recursive: true });
      this.#db = new DatabaseSync(file, { timeout: BUSY_MS, enableForeignKeyConstraints: true });
      this.#db.exec(PRAGMAS);
    } catch (error) {
      throw unusable(file, error);
    }
    this.#migrate(file);
  }

  /** Rows of a query. The row type is the caller's promise about the SQL text. */
  all<Row>(sql: string, ...values: Value[]): Row[] {
    return this.#prepare(sql).all(...values) as Row[];
  }

  get<Row>(sql: string, ...values: Value[]): Row | undefined {
    return this.#prepare(sql).get(...values) as Row | undefined;
  }

  /** Rows one by one, for a caller that may stop early. Not to be nested with the same SQL text. */
  iterate<Row>(sql: string, ...values: Value[]): IterableIterator<Row> {
    return this.#prepare(sql).iterate(...values) as IterableIterator<Row>;
  }

  /** Runs a change and gives the key of the row it added. */
  run(sql: string, ...values: Value[]): number {
    return Number(this.#prepare(sql).run(...values).lastInsertRowid);
  }

  /** All of `work` or nothing of it. IMMEDIATE takes the write lock at once, so two processes wait instead of colliding. */
  transaction<T>(work: () => T): T {
    this.#db.exec("BEGIN IMMEDIATE");
    try {
      const result = work();
      this.#db.exec("COMMIT");
      return result;
    } catch (error) {
      if (this.#db.isTransaction) this.#db.exec("ROLLBACK");
      throw error;
    }
  }

  close(): void {
    this.#statements.clear();
    this.#db.close();
  }

  #prepare(sql: string): StatementSyncInstance {
    const known = this.#statements.get(sql);
    if (known) return known;
    const [oldest] = this.#statements.keys();
    if (oldest !== undefined && this.#statements.size >= MAX_STATEMENTS) this.#statements.delete(oldest);
    const statement = this.#db.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #version(): number {
    return this.get<{ user_version: number }>("PRAGMA user_version")?.user_version ?? 0;
  }

  #migrate(file: string): void {
    if (this.#version() > MIGRATIONS.length) {
      throw new AppError(
        "BAD_CONFIG",
        `${file} was written by a newer Newsweft: update Newsweft, or set NEWSWEFT_DATA to another folder`,
      );
    }
    if (this.#version() === MIGRATIONS.length) return;
    this.transaction(() => {
      // Read again inside the lock: another process or thread may have done it meanwhile.
      for (let next = this.#version(); next < MIGRATIONS.length; next++) this.#db.exec(MIGRATIONS[next] as string);
      this.#db.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
    });
  }
}

export function databaseFile(folder: string): string {
  return join(folder, "graph.db");
}

function unusable(file: string, error: unknown): AppError {
  const reason = error instanceof Error ? error.message : String(error);
  const remedy = "check the folder's permissions and free space, or set NEWSWEFT_DATA to another folder";
  return new AppError("STORE_UNAVAILABLE", `${file} cannot be used as a database (${reason}): ${remedy}`, {
    cause: error,
  });
}
