import neo4j, { type Driver, type ManagedTransaction } from "neo4j-driver";
import { AppError } from "../../domain/errors.ts";
import { failureOf, unreachable } from "./failure.ts";

export interface Neo4jOptions {
  /** Such as bolt://localhost:7687, neo4j://host:7687 for a cluster, neo4j+s://… for Aura. */
  uri: string;
  username: string;
  password: string;
  /** Name of the database; "" for the user's own. */
  database: string;
}

/** Runs one statement and gives its rows. The row type is the caller's promise about the statement. */
export type Run = <Row>(statement: string, parameters?: Record<string, unknown>) => Promise<Row[]>;

interface Patience {
  /** How long the driver tries again after a lost connection or a deadlock, in ms. */
  retry: number;
  /** How long the server works on one transaction, in ms. */
  transaction: number;
  /** How long a free connection is waited for, in ms. */
  connection: number;
  /** After this many ms without an answer the server is asked whether it is there at all; */
  doubt: number;
  /** and it has this many ms to say so. */
  proof: number;
}

/** A person waits: a dead server is told within three seconds, a slow answer may take ten. */
const REQUEST: Patience = { retry: 1_000, transaction: 10_000, connection: 2_000, doubt: 1_500, proof: 1_500 };
/** A file waits: a server that restarts meanwhile costs nothing. */
const INGEST: Patience = { retry: 30_000, transaction: 60_000, connection: 10_000, doubt: 30_000, proof: 30_000 };

/**
 * One Neo4j server behind two drivers, one for each patience. Both share bookmarks: what one has written, the other sees, also
 * when a cluster's members answer in turn.
 */
export class Server {
  readonly uri: string;
  readonly #database: string;
  readonly #bookmarks = neo4j.bookmarkManager();
  readonly #request: Driver;
  readonly #ingest: Driver;
  #closed = false;

  constructor({ uri, username, password, database }: Neo4jOptions) {
    this.uri = uri;
    this.#database = database;
    // A server without authentication takes any sign-in, but not an empty one.
    const auth = username ? neo4j.auth.basic(username, password) : undefined;
    const open = ({ retry, connection }: Patience) =>
      neo4j.driver(uri, auth, {
        disableLosslessIntegers: true,
        maxTransactionRetryTime: retry,
        connectionTimeout: connection,
        connectionAcquisitionTimeout: connection,
        connectionLivenessCheckTimeout: 5_000,
        telemetryDisabled: true,
        userAgent: "newsweft",
      });
    this.#request = open(REQUEST);
    this.#ingest = open(INGEST);
  }

  /** A read for a person. */
  read<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.#transact(work, { driver: this.#request, mode: "READ", patience: REQUEST });
  }

  /** A change that a person waits for. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.#transact(work, { driver: this.#request, mode: "WRITE", patience: REQUEST });
  }

  /** A read that outlasts a restart of the server. */
  patientRead<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.#transact(work, { driver: this.#ingest, mode: "READ", patience: INGEST });
  }

  /** A change that outlasts a restart of the server. */
  patientWrite<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.#transact(work, { driver: this.#ingest, mode: "WRITE", patience: INGEST });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([this.#request.close(), this.#ingest.close()]);
  }

  async #transact<T>(
    work: (run: Run) => Promise<T>,
    { driver, mode, patience }: { driver: Driver; mode: "READ" | "WRITE"; patience: Patience },
  ): Promise<T> {
    // A closed driver would open connections again, which nobody would close.
    if (this.#closed) throw new AppError("STORE_UNAVAILABLE", "The store is closed: open it again");
    const database = this.#database ? { database: this.#database } : {};
    const unit = (tx: ManagedTransaction) =>
      work(async <Row>(statement: string, parameters = {}) => rowsOf<Row>(await tx.run(statement, parameters)));
    try {
      const session = driver.session({ ...database, bookmarkManager: this.#bookmarks });
      const config = { timeout: patience.transaction };
      const done = mode === "READ" ? session.executeRead(unit, config) : session.executeWrite(unit, config);
      return await this.#unlessDead(
        done.finally(() => session.close()),
        { driver, patience },
      );
    } catch (error) {
      throw failureOf(error, this.uri);
    }
  }

  /**
   * The answer, unless the server has stopped answering anything: on a connection that went silent the driver itself waits for
   * ever. A session there does not close either, so it is left behind.
   */
  async #unlessDead<T>(answer: Promise<T>, { driver, patience }: { driver: Driver; patience: Patience }): Promise<T> {
    const settled = new AbortController();
    const silence = this.#silence(driver, patience, settled.signal);
    try {
      return await Promise.race([answer, silence]);
    } finally {
      settled.abort();
    }
  }

  /** Never resolves; rejects when the server does not answer the simplest question. */
  async #silence(driver: Driver, { doubt, proof }: Patience, settled: AbortSignal): Promise<never> {
    while (await lasts(doubt, settled)) {
      const session = driver.session({ ...(this.#database ? { database: this.#database } : {}) });
      const alive = session.run("RETURN 1").then(
        () => session.close().then(() => true),
        () => false,
      );
      const late = lasts(proof, settled).then((lasted) => !lasted);
      if (!(await Promise.race([alive, late]))) throw unreachable(this.uri);
    }
    return new Promise(() => {});
  }
}

/** Resolves with true after `ms`, with false as soon as `settled` is aborted. */
function lasts(ms: number, settled: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    if (settled.aborted) return resolve(false);
    const timer = setTimeout(() => resolve(true), ms);
    settled.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve(false);
    });
  });
}

function rowsOf<Row>({ records }: { records: { toObject(): unknown }[] }): Row[] {
  return records.map((record) => record.toObject() as Row);
}
