import type { PlaceResolvers } from "../generated/resolvers.ts";
import { incidentsAt } from "../lists.ts";
import { entityFields } from "./Entity.ts";

export const Place: PlaceResolvers = {
  ...entityFields,
  incidents: ({ id }, args, context) => incidentsAt(id, args, context),
};
