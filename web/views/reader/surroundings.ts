import type { ViewEdge, ViewNode } from "../../graph/types.ts";

export interface Surroundings {
  nodes: ViewNode[];
  edges: ViewEdge[];
}

export interface SurroundingsOptions {
  /** Edges away from the centre, at most. */
  hops: number;
  /** Nodes that stay, besides the centre and `always`. */
  most: number;
  /** Node ids that stay whatever their distance: the attribution chain. */
  always: readonly string[];
}

/**
 * What lies around a node of one article: its neighbours hop by hop, the surest first. Ways do not lead through the article,
 * which is connected to everything in it: its edges stay only where both ends are in `always`.
 */
export function surroundings(
  { nodes, edges }: { nodes: readonly ViewNode[]; edges: readonly ViewEdge[] },
  centre: string,
  { hops, most, always }: SurroundingsOptions,
): Surroundings {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const firm = new Set([centre, ...always]);
  const touchesArticle = ({ from, to }: ViewEdge) =>
    byId.get(from)?.kind === "Article" || byId.get(to)?.kind === "Article";
  const ways = edges.filter((edge) => {
    if (!byId.has(edge.from) || !byId.has(edge.to)) return false;
    return !touchesArticle(edge) || (firm.has(edge.from) && firm.has(edge.to));
  });
  const distance = distances(
    ways.filter((edge) => !touchesArticle(edge)),
    centre,
    hops,
  );
  const near = nodes
    .filter((node) => distance.has(node.id) && !firm.has(node.id))
    .sort((a, b) => (distance.get(a.id) ?? 0) - (distance.get(b.id) ?? 0) || b.confidence - a.confidence);
  const stay = new Set([...firm, ...near.slice(0, most).map((node) => node.id)]);
  return {
    nodes: nodes.filter((node) => stay.has(node.id)),
    edges: ways.filter(({ from, to }) => stay.has(from) && stay.has(to)),
  };
}

/** A whole article without its own node: what is connected most, at most `most` nodes. */
export function wholeArticle(
  { nodes, edges }: { nodes: readonly ViewNode[]; edges: readonly ViewEdge[] },
  most: number,
): Surroundings {
  const rest = new Map(nodes.filter((node) => node.kind !== "Article").map((node) => [node.id, node]));
  const inner = edges.filter(({ from, to }) => rest.has(from) && rest.has(to));
  const degree = new Map<string, number>();
  for (const id of inner.flatMap(({ from, to }) => [from, to])) degree.set(id, (degree.get(id) ?? 0) + 1);
  const chosen = [...rest.values()].sort((a, b) => (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0)).slice(0, most);
  const stay = new Set(chosen.map((node) => node.id));
  return { nodes: chosen, edges: inner.filter(({ from, to }) => stay.has(from) && stay.has(to)) };
}

/** Hops from the centre to every node within reach. */
function distances(edges: readonly ViewEdge[], centre: string, hops: number): Map<string, number> {
  const found = new Map([[centre, 0]]);
  for (let hop = 1; hop <= hops; hop++) {
    const before = new Set(found.keys());
    for (const { from, to } of edges) {
      if (before.has(from) && !found.has(to)) found.set(to, hop);
      if (before.has(to) && !found.has(from)) found.set(from, hop);
    }
  }
  return found;
}
