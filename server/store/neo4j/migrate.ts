import { AppError } from "../../domain/errors.ts";
import * as cypher from "./cypher.ts";
import { MIGRATIONS } from "./migrations.ts";
import type { Server } from "./server.ts";

/** Quantified labels in patterns and the planner's shortest paths are measured from this version on. */
const OLDEST = [5, 26] as const;

/**
 * Brings the database's schema up to date.
 * @throws AppError BAD_CONFIG for a server that is too old, or a database that a newer Newsweft wrote
 */
export async function migrate(server: Server): Promise<void> {
  await checkVersion(server);
  const [schema] = await server.patientRead((run) => run<{ version: number | null }>(cypher.SCHEMA_VERSION));
  const from = schema?.version ?? 0;
  if (from > MIGRATIONS.length) {
    throw new AppError(
      "BAD_CONFIG",
      `The database at ${server.uri} was written by a newer Newsweft: update Newsweft, or set NEO4J_DATABASE to another`,
    );
  }
  for (const [index, statements] of MIGRATIONS.entries()) {
    if (index < from) continue;
    // One transaction each: Neo4j does not mix changes of schema with changes of data.
    for (const statement of statements) await server.patientWrite((run) => run(statement));
    await server.patientWrite((run) => run(cypher.SET_SCHEMA_VERSION, { version: index + 1 }));
  }
  await server.patientRead((run) => run(cypher.AWAIT_INDEXES));
}

async function checkVersion(server: Server): Promise<void> {
  const [row] = await server.patientRead((run) => run<{ version: string }>(cypher.VERSION));
  const [major = 0, minor = 0] = (row?.version ?? "").split(/[.-]/).map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    throw new AppError(
      "BAD_CONFIG",
      `Neo4j at ${server.uri} is version ${row?.version}: Newsweft needs ${OLDEST.join(".")} or later`,
    );
  }
}
