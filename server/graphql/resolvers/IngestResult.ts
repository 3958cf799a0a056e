import { NODE_KINDS } from "../../domain/model.ts";
import type { IngestResultResolvers } from "../generated/resolvers.ts";

export const IngestResult: IngestResultResolvers = {
  article: ({ article }, _, { loaders }) => article && loaders.nodeOfKind(article.id, "Article"),
  found: ({ found }) => NODE_KINDS.flatMap((kind) => (found[kind] ? [{ kind, count: found[kind] }] : [])),
};
