/**
 * The graph as Neo4j holds it, for whoever opens it in Neo4j Browser.
 *
 * What all articles add up to, made for reading:
 * - `(:Node:Person {id, label, name, aliases, articleCount, confidence, …})`: one node for each person, organisation, place, incident,
 *   claim and article. The second label is its kind; every plain field of the schema is a property. `data` is the whole value as
 *   JSON, which the server reads; `search`, `firstDay` and `lastDay` serve its filters.
 * - `(:Incident)-[:TARGETED {id, told, claims, articleCount, confidence, …}]->(:Person)`: one relationship for each edge of the
 *   domain, with the schema's edge types.
 *
 * What each article says, from which the above is derived anew whenever an article comes, changes or goes:
 * - `(:Article)-[:GIVES_NODE {record, article, data, confidence, evidence}]->(:Node)`: one for each record.
 * - `(:Article)-[:GIVES_EDGE {edge, article, type, from, to, claim, evidence, …}]->(:Node)`: one for each edge it gives, leading to
 *   the node that the edge comes from; `edge` is the `id` of the relationship above.
 *
 * Who accuses whom, and which articles say so:
 *   MATCH (who)<-[:MADE_BY]-(c:Claim {stance: "accuses"})-[:ABOUT]->(whom:Person|Organisation) RETURN who, c, whom LIMIT 50
 *   MATCH (a:Article)-[g:GIVES_EDGE {edge: $id}]->() RETURN a.title, g.evidence
 */

import { EDGE_TYPES, type EdgeType, NODE_KINDS, type NodeKind } from "../../domain/model.ts";

/** `Person|Place` for a pattern. Only names of the closed list pass: a label cannot be a parameter, so nothing else may get here. */
export function labels(kinds: readonly NodeKind[]): string {
  return NODE_KINDS.filter((kind) => kinds.includes(kind)).join("|");
}

/** `MENTIONS|ABOUT` for a pattern, from the closed list alone. */
export function types(wanted: readonly EdgeType[]): string {
  return EDGE_TYPES.filter((type) => wanted.includes(type)).join("|");
}
