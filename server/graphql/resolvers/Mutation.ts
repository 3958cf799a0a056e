import type { MutationResolvers } from "../generated/resolvers.ts";
import { fileOf, ingestFile, ingestSample } from "../ingest-file.ts";

export const Mutation: MutationResolvers = {
  ingestArticle: (_, { input, ticket }, context) => ingestFile(fileOf(input), ticket, context),
  ingestSample: (_, { file, ticket }, context) => ingestSample(file, ticket, context),
  deleteArticle: async (_, { id }, { store, loaders }) => {
    const deleted = await store.deleteArticle(id);
    loaders.forget();
    return deleted;
  },
};
