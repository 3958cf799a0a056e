import type { PersonResolvers } from "../generated/resolvers.ts";
import { entityFields } from "./Entity.ts";

export const Person: PersonResolvers = entityFields;
