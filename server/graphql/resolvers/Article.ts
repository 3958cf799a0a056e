import { countWords } from "../count-words.ts";
import type { ArticleResolvers } from "../generated/resolvers.ts";
import { listOfKind } from "../lists.ts";
import { nodeFields } from "./Node.ts";

export const Article: ArticleResolvers = {
  ...nodeFields,
  wordCount: ({ text }) => countWords(text),
  claims: ({ id }, args, context) => listOfKind({ kind: "Claim", filter: { articles: [id] }, args }, context),
  incidents: ({ id }, args, context) => listOfKind({ kind: "Incident", filter: { articles: [id] }, args }, context),
};
