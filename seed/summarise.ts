import { EDGE_TYPES, NODE_KINDS, type NodeKind } from "../server/domain/model.ts";
import type { IngestOutcome, IngestStatus } from "../server/ingest/ingest.ts";
import type { Stats } from "../server/ports/graph-store.ts";

const NAMES: Record<NodeKind, readonly [one: string, many: string]> = {
  Person: ["person", "people"],
  Organisation: ["organisation", "organisations"],
  Place: ["place", "places"],
  Incident: ["incident", "incidents"],
  Claim: ["claim", "claims"],
  Article: ["article", "articles"],
};

const STATUSES: readonly IngestStatus[] = ["ADDED", "REPLACED", "UNCHANGED", "FAILED"];

/** What seeding did and what the graph now holds, in lines; each failed file with its reason last. */
export function summarise(outcomes: readonly IngestOutcome[], stats: Stats, store: string): string[] {
  const statuses = STATUSES.map((s) => `${outcomes.filter((o) => o.status === s).length} ${s.toLowerCase()}`);
  const nodes = NODE_KINDS.map((kind) => count(kind, stats.nodes[kind]));
  const edges = EDGE_TYPES.filter((type) => stats.edges[type] > 0).map((type) => `${type} ${stats.edges[type]}`);
  const dropped = outcomes.reduce((sum, outcome) => sum + outcome.dropped, 0);
  return [
    "",
    `${count("Article", outcomes.length)}: ${statuses.join(", ")}`,
    ...(dropped ? [`${dropped} findings dropped, because their words are not in the text`] : []),
    `The graph (${store}) now holds`,
    `  nodes: ${nodes.join(", ")}`,
    `  edges: ${edges.join(", ") || "none"}`,
    ...outcomes.flatMap((outcome) => (outcome.error ? [`Failed: ${outcome.error.message}`] : [])),
  ];
}

/** "2 people, 1 place"; "" for nothing. */
export function describeFound(found: Partial<Record<NodeKind, number>>): string {
  return NODE_KINDS.flatMap((kind) => (found[kind] ? [count(kind, found[kind])] : [])).join(", ");
}

function count(kind: NodeKind, n: number): string {
  return `${n} ${NAMES[kind][n === 1 ? 0 : 1]}`;
}
