import type { IncidentResolvers } from "../generated/resolvers.ts";
import { listOfKind } from "../lists.ts";
import { countsOf, participantsOf } from "../participants.ts";
import { nodeFields } from "./Node.ts";

export const Incident: IncidentResolvers = {
  ...nodeFields,
  places: (incident, _, context) => participantsOf(incident, "place", context),
  actors: (incident, _, context) => participantsOf(incident, "actor", context),
  targets: (incident, _, context) => participantsOf(incident, "target", context),
  counts: (incident, _, context) => countsOf(incident, context),
  claims: ({ id }, args, context) => listOfKind({ kind: "Claim", filter: { about: id }, args }, context),
};
