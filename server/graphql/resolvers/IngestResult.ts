import { NODE_KINDS } from "../../domain/model.ts";
import type { IngestResultResolvers } from "../generated/resolvers.ts";

export const IngestResult: IngestResultResolvers = {
  article: ({ article }, _, { loaders }) => article && loaders.nodeOfKind(article.id, "Article"),
  found: ({ found }) => NODE_KINDS.flatMap((kind) => (found[kind] ? [{ kind, count: found[kind] }] : [])),
  // A field whose value is an Error would count as failed.
  error: ({ error }) => error && { code: error.code, message: error.message },
};
