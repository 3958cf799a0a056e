import { EDGE_TYPES, INCIDENT_STATUSES, INCIDENT_TYPES, NODE_KINDS, STANCES } from "../../server/domain/model.ts";
import type { EdgeFilter, NodeFilter } from "../../server/ports/graph-store.ts";
import type { Random } from "./random.ts";

/** A filter with a few of its fields set, over ids that are mostly there. */
export function arbitraryFilter(random: Random, ids: readonly string[]): NodeFilter {
  const fields: NodeFilter[] = [
    { kinds: random.some(NODE_KINDS, 0.5) },
    { kinds: ["Article"] },
    { minConfidence: random.pick([0, 0.5, 0.75]) },
    { articles: random.some(ids, 0.1) },
    { publishers: random.some(["The Post", "Tagblatt", "Ñoticias"], 0.5) },
    { incidentTypes: random.some(INCIDENT_TYPES, 0.5) },
    { statuses: random.some(INCIDENT_STATUSES, 0.5) },
    { told: random.chance(0.5) },
    { stances: random.some(STANCES, 0.5) },
    { speakers: random.some(ids, 0.5) },
    { about: random.pick([...ids, "per_0"]) },
    { from: random.pick(["2020", "2021-03", "2021-03-05", "2022-12-31"]) },
    { to: random.pick(["2021", "2021-03-04", "2022"]) },
    {},
  ];
  return Object.assign({}, random.pick(fields), random.chance(0.4) ? random.pick(fields) : {});
}

export function arbitraryEdgeFilter(random: Random): EdgeFilter {
  return {
    ...(random.chance(0.4) ? { types: random.some(EDGE_TYPES, 0.5) } : {}),
    ...(random.chance(0.3) ? { kinds: random.some(NODE_KINDS, 0.5) } : {}),
    ...(random.chance(0.5) ? { direction: random.pick(["in", "out", "both"] as const) } : {}),
    ...(random.chance(0.3) ? { minConfidence: random.pick([0.3, 0.5, 0.8]) } : {}),
  };
}
