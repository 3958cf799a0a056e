import { EDGE_TYPES, NODE_KINDS } from "../../domain/model.ts";
import type { StatsResolvers } from "../generated/resolvers.ts";

const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, count) => total + count, 0);

export const Stats: StatsResolvers = {
  articles: ({ nodes }) => nodes.Article,
  totalNodes: ({ nodes }) => sum(nodes),
  totalEdges: ({ edges }) => sum(edges),
  nodesByKind: ({ nodes }) => NODE_KINDS.map((kind) => ({ kind, count: nodes[kind] })),
  edgesByType: ({ edges }) => EDGE_TYPES.map((type) => ({ type, count: edges[type] })),
  store: (_, __, { store }) => store.description,
};
