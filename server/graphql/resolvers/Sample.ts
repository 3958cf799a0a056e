import type { SampleResolvers } from "../generated/resolvers.ts";

export const Sample: SampleResolvers = {
  article: async ({ articleId }, _, { loaders }) => {
    const node = await loaders.node(articleId);
    return node?.kind === "Article" ? node : null;
  },
};
