import { readFileSync } from "node:fs";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { createYoga, type YogaServerInstance } from "graphql-yoga";
import type { Context, GraphQLPorts } from "./context.ts";
import { createMask } from "./errors.ts";
import { requestLimits } from "./limits.ts";
import { createLoaders } from "./loaders.ts";
import { resolvers } from "./resolvers/index.ts";

export interface GraphQLOptions {
  /** Origins of other sites whose pages may call the API. */
  corsOrigins: readonly string[];
  limits: { bodyBytes: number; queryMs: number };
}

/** The schema that clients see, joined with its resolvers. */
export const schema = makeExecutableSchema<Context>({
  typeDefs: readFileSync(new URL("../../schema.graphql", import.meta.url), "utf8"),
  resolvers,
});

/** GraphQL over HTTP, subscriptions as server-sent events, at /graphql. */
export function createGraphQL(
  ports: GraphQLPorts,
  { corsOrigins, limits }: GraphQLOptions,
): YogaServerInstance<object, Context> {
  return createYoga<object, Context>({
    schema,
    context: () => ({ ...ports, loaders: createLoaders(ports.store) }),
    plugins: [requestLimits(limits)],
    maskedErrors: { maskError: createMask(ports.logError) },
    maxRequestBodySize: limits.bodyBytes,
    cors: corsOrigins.length
      ? { origin: [...corsOrigins], methods: ["GET", "POST"], allowedHeaders: ["content-type"] }
      : false,
    multipart: false,
    graphiql: false,
    landingPage: false,
    logging: false,
  });
}
