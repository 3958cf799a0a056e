import type { ViewEdge, ViewNode } from "../graph/types.ts";
import { type StatusGroup, statusGroup } from "./filters.ts";

/** How many nodes and lines of each sort are on the canvas, hidden ones included: what a filter takes out must stay countable. */
export interface Counts {
  kinds: ReadonlyMap<string, number>;
  statuses: ReadonlyMap<StatusGroup, number>;
  stances: ReadonlyMap<string, number>;
  relations: ReadonlyMap<string, number>;
}

/** Counts nodes and edges by kind, status, stance and type. */
export function countsOf(nodes: Iterable<ViewNode>, edges: Iterable<ViewEdge>): Counts {
  const [kinds, statuses] = [new Map<string, number>(), new Map<StatusGroup, number>()];
  const [stances, relations] = [new Map<string, number>(), new Map<string, number>()];
  for (const node of nodes) {
    add(kinds, node.kind);
    const status = statusGroup(node);
    if (status) add(statuses, status);
    if (node.kind === "Claim" && node.stance) add(stances, node.stance);
  }
  for (const edge of edges) add(relations, edge.type);
  return { kinds, statuses, stances, relations };
}

function add<Name>(counts: Map<Name, number>, name: Name): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
