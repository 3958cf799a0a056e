import { quote } from "../../domain/spans.ts";
import type { EvidenceResolvers } from "../generated/resolvers.ts";

export const Evidence: EvidenceResolvers = {
  article: ({ article }, _, { loaders }) => loaders.nodeOfKind(article, "Article"),
  quote: async (span, _, { loaders }) => quote((await loaders.nodeOfKind(span.article, "Article")).text, span),
  sentence: async ({ article, sentence }, _, { loaders }) =>
    quote((await loaders.nodeOfKind(article, "Article")).text, sentence),
  sentenceStart: ({ sentence }) => sentence.start,
  government: ({ government }) => government ?? false,
};
