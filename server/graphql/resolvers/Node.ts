import type { Evidence } from "../../domain/model.ts";
import type { Context } from "../context.ts";
import { edgeFilter } from "../filters.ts";
import type { NodeNeighboursArgs, NodeResolvers, RequireFields } from "../generated/resolvers.ts";
import { connect, MAX_FIRST, pageOf, within } from "../pages.ts";

export const Node: NodeResolvers = { __resolveType: ({ kind }) => kind };

interface HasId {
  id: string;
}

/** The words behind a node or an edge. */
export async function evidence({ id }: HasId, { first }: { first: number }, { loaders }: Context): Promise<Evidence[]> {
  return (await loaders.evidence(id)).slice(0, within("first", first, MAX_FIRST));
}

/** The fields that every kind of node resolves alike. */
export const nodeFields = {
  degree: ({ id }: HasId, _: object, { loaders }: Context) => loaders.degree(id),
  evidence,
  neighbours: async ({ id }: HasId, args: RequireFields<NodeNeighboursArgs, "first">, { loaders }: Context) =>
    connect(await loaders.neighbours({ id, filter: edgeFilter(args.filter), page: pageOf(args) }), args),
};
