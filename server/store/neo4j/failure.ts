import neo4j from "neo4j-driver";
import { AppError } from "../../domain/errors.ts";

/** What a failure means to the user; a defect of ours comes back as it is. `uri` names the server in the message. */
export function failureOf(error: unknown, uri: string): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const { code, message, retriable } = error;
  const fail = (kind: "STORE_UNAVAILABLE" | "BAD_CONFIG" | "TIMEOUT", text: string) =>
    new AppError(kind, text, { cause: error });
  if (code.startsWith("Neo.ClientError.Security")) {
    return fail("BAD_CONFIG", `Neo4j at ${uri} refuses the sign-in: check NEO4J_USERNAME and NEO4J_PASSWORD`);
  }
  if (code.endsWith("DatabaseNotFound")) {
    return fail("BAD_CONFIG", `Neo4j at ${uri} has no such database: check NEO4J_DATABASE`);
  }
  if (code.includes("TransactionTimedOut")) {
    return fail("TIMEOUT", `Neo4j at ${uri} took too long to answer: ask for less, or try again`);
  }
  if (retriable || /ServiceUnavailable|SessionExpired|closed|acquisition timed out/i.test(code + message))
    return unreachable(uri, error);
  return error;
}

export function unreachable(uri: string, cause?: unknown): AppError {
  const text = `Neo4j at ${uri} does not answer: start it (npm run neo4j), check NEO4J_URI, or unset NEO4J_URI to use the embedded store`;
  return new AppError("STORE_UNAVAILABLE", text, { cause });
}
