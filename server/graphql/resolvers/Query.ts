import { checkCount, nodeFilter } from "../filters.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { listOfKind } from "../lists.ts";
import { findPaths, findSubgraph, listNodes, searchText } from "../queries.ts";
import { nodeFields } from "./Node.ts";

export const Query: QueryResolvers = {
  node: (_, { id }, { loaders }) => loaders.node(id),
  nodes: (_, args, context) => listNodes(args, context),
  search: (_, args, context) => searchText(args, context),
  neighbours: (_, { id, ...args }, context) => nodeFields.neighbours({ id }, args, context),
  subgraph: (_, { filter, limit }, context) => findSubgraph(nodeFilter(filter), limit, context),
  edgesAmong: (_, { ids }, { store }) => store.edgesAmong(checkCount("ids", ids)),
  paths: (_, args, context) => findPaths(args, context),
  articles: (_, args, context) => listOfKind({ kind: "Article", filter: nodeFilter(args.filter), args }, context),
  incidents: (_, args, context) => listOfKind({ kind: "Incident", filter: nodeFilter(args.filter), args }, context),
  claims: (_, args, context) => listOfKind({ kind: "Claim", filter: nodeFilter(args.filter), args }, context),
  reading: (_, { article }, { store }) => store.articleGraph(article),
  stats: (_, __, { store }) => store.stats(),
  samples: (_, __, { samples }) => samples.list(),
};
