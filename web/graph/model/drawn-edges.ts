import type { ViewEdge, ViewNode } from "../types.ts";

/** What decides, besides the edge itself, whether it is drawn. */
export interface DrawnContext {
  /** Article nodes whose own lines are wanted: the selected and the hovered one. */
  articles: ReadonlySet<string>;
  /** Edges of the attribution chain. */
  chain: ReadonlySet<string>;
}

/**
 * Whether an edge has a line.
 *
 * An article is connected to everything it contains, so its lines say little and cover all others: MENTIONS, REPORTS and STATES
 * are drawn when their article is selected or hovered, or when they belong to the attribution chain. Besides, an article always
 * has a line to the incidents that it tells itself, because there it is the only witness. Its claims stay near it by the layout.
 */
export function isDrawn(edge: ViewEdge, incident: Pick<ViewNode, "told"> | undefined, context: DrawnContext): boolean {
  switch (edge.type) {
    case "MENTIONS":
    case "STATES":
      return context.articles.has(edge.from) || context.chain.has(edge.id);
    case "REPORTS":
      return context.articles.has(edge.from) || context.chain.has(edge.id) || (edge.told && incident?.told === true);
    default:
      return true;
  }
}

/**
 * Edges without those that say nothing new: a COUNTED between two nodes that ABOUT or REPORTS already joins, since its figure
 * stands under the incident, and edges with an end that is not there.
 */
export function worthDrawing(edges: readonly ViewEdge[], ids: ReadonlySet<string>): ViewEdge[] {
  const joined = new Set<string>();
  for (const edge of edges) {
    if (edge.type === "ABOUT" || edge.type === "REPORTS") joined.add(`${edge.from} ${edge.to}`);
  }
  return edges.filter((edge) => {
    if (edge.from === edge.to || !ids.has(edge.from) || !ids.has(edge.to)) return false;
    return edge.type !== "COUNTED" || !joined.has(`${edge.from} ${edge.to}`);
  });
}
