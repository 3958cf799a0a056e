import type { Evidence, GraphEdge, GraphNode } from "../../domain/model.ts";
import { quote } from "../../domain/spans.ts";
import type { ExportItem } from "../../ports/graph-store.ts";

/** Clean text of an article by its id. */
export type TextOf = (article: string) => string;

/**
 * One node or edge as a line of JSON:
 * `{"type":"node","kind":…,"id":…,"label":…,"properties":{…},"evidence":[{"article":…,"start":…,"end":…,"quote":…}]}` or
 * `{"type":"edge","kind":…,"from":…,"to":…,"properties":{…},"evidence":[…]}`.
 * Offsets are UTF-16 code units into the article's `text`, end exclusive. An edge's properties leave out what it has none of.
 */
export function toJsonl(item: ExportItem, textOf: TextOf): string {
  const evidence = item.evidence.map((e) => toQuote(e, textOf));
  if ("node" in item) {
    const { kind, id, label } = item.node;
    return JSON.stringify({ type: "node", kind, id, label, properties: nodeProperties(item.node), evidence });
  }
  const { type: kind, from, to } = item.edge;
  return JSON.stringify({ type: "edge", kind, from, to, properties: edgeProperties(item.edge), evidence });
}

function toQuote(evidence: Evidence, textOf: TextOf): { article: string; start: number; end: number; quote: string } {
  const { article, start, end } = evidence;
  return { article, start, end, quote: quote(textOf(article), evidence) };
}

/** All fields of a node but those that stand beside them, and the time of ingesting: the same graph gives the same lines. */
function nodeProperties(node: GraphNode): object {
  const { kind, id, label, ...properties } = node;
  if (!("ingestedAt" in properties)) return properties;
  const { ingestedAt, ...lasting } = properties;
  return lasting;
}

function edgeProperties({ qualifier, properties, told, claims, articleCount, confidence }: GraphEdge): object {
  const own = Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
  return { ...(qualifier ? { qualifier } : {}), ...own, told, claims, articleCount, confidence };
}
