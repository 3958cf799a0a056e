import type { OrganisationResolvers } from "../generated/resolvers.ts";
import { entityFields } from "./Entity.ts";

export const Organisation: OrganisationResolvers = entityFields;
