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
  /** The whole call, in ms: also when the server says nothing at all. */
  deadline: number;
  /** How long the driver tries again after a lost connection or a deadlock, in ms. */
  retry: number;
  /** How long the server works on one transaction, in ms; less than `deadline`, so that its own answer comes first. */
  transaction: number;
  /** How long a free connection is waited for, in ms. */
  connection: number;
}

/** A person waits: a dead server is told within three seconds. */
const REQUEST: Patience = { deadline: 3_000, retry: 1_000, transaction: 2_800, connection: 2_000 };
/** A file waits: a server that restarts meanwhile costs nothing. */
const INGEST: Patience = { deadline: 60_000, retry: 30_000, transaction: 25_000, connection: 10_000 };

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
      // A session on a connection that says nothing does not close either: the deadline must not wait for it.
      const closed = done.finally(() => session.close());
      return await this.#within(closed, patience.deadline);
    } catch (error) {
      throw failureOf(error, this.uri);
    }
  }

  /** Pooled connections to a frozen server wait for ever, whatever the driver's own limits say. */
  async #within<T>(promise: Promise<T>, deadline: number): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(unreachable(this.uri)), deadline);
    });
    try {
      return await Promise.race([promise, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}

function rowsOf<Row>({ records }: { records: { toObject(): unknown }[] }): Row[] {
  return records.map((record) => record.toObject() as Row);
}
