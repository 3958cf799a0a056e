import { GraphQLError } from "graphql";
import { AppError } from "../domain/errors.ts";

/** An error that a user can act on, as the API tells it: its line, and its code in `extensions.code`. */
export function toGraphQLError(error: AppError, at?: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: at?.nodes ?? null,
    path: at?.path ?? null,
    extensions: { code: error.code },
  });
}

/**
 * What a caller may know of an error. One that a user can act on passes; so do GraphQL's own, about the request. Anything else
 * is a defect: `logError` gets it, and the caller only hears that there was one.
 */
export function createMask(logError: (what: string, error: unknown) => void): (error: unknown) => Error {
  return (error) => {
    const located = error instanceof GraphQLError ? error : undefined;
    const cause = located?.originalError ?? error;
    if (cause instanceof AppError) {
      if (cause.code === "INTERNAL") logError(at(located), cause.cause ?? cause);
      return toGraphQLError(cause, located);
    }
    if (cause instanceof GraphQLError) return withCode(cause);
    logError(at(located), cause);
    return toGraphQLError(
      new AppError("INTERNAL", "A defect in Newsweft: its log has the details, please report it"),
      located,
    );
  };
}

/** GraphQL's own errors have no code when variables do not fit the schema. */
function withCode(error: GraphQLError): GraphQLError {
  if (error.extensions.code) return error;
  const { message, nodes, source, positions, path } = error;
  const extensions = { ...error.extensions, code: "BAD_INPUT" };
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    extensions,
  });
}

function at(located: GraphQLError | undefined): string {
  return located?.path ? `GraphQL at ${located.path.join(".")}` : "GraphQL";
}
