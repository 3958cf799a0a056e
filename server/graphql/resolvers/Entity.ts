import type { EntityNode } from "../../domain/model.ts";
import type { Context } from "../context.ts";
import type { EntityResolvers } from "../generated/resolvers.ts";
import { listOfKind } from "../lists.ts";
import type { PageArgs } from "../pages.ts";
import { nodeFields } from "./Node.ts";

export const Entity: EntityResolvers = { __resolveType: ({ kind }) => kind };

/** The fields that people, organisations and places resolve alike. */
export const entityFields = {
  ...nodeFields,
  claimsAbout: ({ id }: EntityNode, args: PageArgs, context: Context) =>
    listOfKind({ kind: "Claim", filter: { about: id }, args }, context),
  claims: ({ id }: EntityNode, args: PageArgs, context: Context) =>
    listOfKind({ kind: "Claim", filter: { speakers: [id] }, args }, context),
};
