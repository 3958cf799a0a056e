import { NODE_KINDS } from "../../domain/model.ts";
import type { MarkResolvers, ReadingResolvers } from "../generated/resolvers.ts";
import { marksOf } from "../marks.ts";

export const Reading: ReadingResolvers = {
  article: ({ article }, _, { loaders }) => loaders.nodeOfKind(article.id, "Article"),
  marks: (graph) => marksOf(graph),
};

export const Mark: MarkResolvers = {
  node: ({ node }, _, { loaders }) => loaders.nodeOfKind(node, ...NODE_KINDS),
};
