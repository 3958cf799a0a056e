import type { ViewEdge, ViewNode } from "../types.ts";

export const SELECTED_RADIUS = 17;
export const UNNAMED_RADIUS = 11;
const ARTICLE_RADIUS = 13;
const SMALLEST = 9;
const LARGEST = 20;

/** How many claims each node makes, contains or is the subject of, by node id. */
export function countClaims(edges: readonly ViewEdge[]): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const edge of edges) {
    if (edge.type === "MADE_BY" || edge.type === "ABOUT") add(edge.to);
    if (edge.type === "QUOTES") add(edge.from);
  }
  return counts;
}

/**
 * Radius in px by support: articles first, then claims. Area, not radius, grows with support, so it grows with the root.
 * A first article is what every node has and adds nothing.
 */
export function radiusOf(node: Pick<ViewNode, "kind" | "articleCount">, claims: number): number {
  if (node.kind === "Article") return ARTICLE_RADIUS;
  if (node.kind === "Claim") return 11 + Math.min(2, claims);
  const support = Math.max(0, node.articleCount - 1) + 0.75 * claims;
  return Math.round(Math.min(LARGEST, SMALLEST + 4 * Math.sqrt(support)));
}
