import { NODE_KINDS } from "../../domain/model.ts";
import type { EdgeResolvers } from "../generated/resolvers.ts";
import { evidence } from "./Node.ts";

export const Edge: EdgeResolvers = {
  from: ({ from }, _, { loaders }) => loaders.nodeOfKind(from, ...NODE_KINDS),
  to: ({ to }, _, { loaders }) => loaders.nodeOfKind(to, ...NODE_KINDS),
  fromId: ({ from }) => from,
  toId: ({ to }) => to,
  role: ({ properties }) => properties.role,
  figure: ({ properties }) => properties.figure,
  stance: ({ properties }) => properties.stance,
  cue: ({ properties }) => properties.cue,
  inferred: ({ properties }) => properties.inferred ?? null,
  claims: ({ claims }, _, { loaders }) => Promise.all(claims.map((id) => loaders.nodeOfKind(id, "Claim"))),
  evidence,
};
