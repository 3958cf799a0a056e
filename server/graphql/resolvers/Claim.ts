import { chainOf } from "../claim-chain.ts";
import type { ClaimResolvers } from "../generated/resolvers.ts";
import { nodesFrom } from "../lists.ts";
import { nodeFields } from "./Node.ts";

export const Claim: ClaimResolvers = {
  ...nodeFields,
  speaker: ({ speaker }, _, { loaders }) =>
    speaker === null ? null : loaders.nodeOfKind(speaker, "Person", "Organisation", "Place"),
  speakerId: ({ speaker }) => speaker,
  article: ({ article }, _, { loaders }) => loaders.nodeOfKind(article, "Article"),
  parent: ({ parent }, _, { loaders }) => (parent === null ? null : loaders.nodeOfKind(parent, "Claim")),
  quotes: async ({ id }, _, context) =>
    (await nodesFrom(id, "QUOTES", context)).filter((node) => node.kind === "Claim"),
  chain: (claim, _, { loaders }) => chainOf(claim, loaders),
  about: ({ id }, _, context) => nodesFrom(id, "ABOUT", context),
};
