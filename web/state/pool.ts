import type { ViewEdge, ViewNode } from "../graph/types.ts";

/** Every node and edge that has arrived so far, by id. */
export interface Pool {
  nodes: ReadonlyMap<string, ViewNode>;
  edges: ReadonlyMap<string, ViewEdge>;
}

/** Nodes and edges as an answer brings them. */
export interface Found {
  nodes: readonly ViewNode[];
  edges: readonly ViewEdge[];
}

export const EMPTY_POOL: Pool = { nodes: new Map(), edges: new Map() };

/** A pool with what was found. The same pool when nothing is new, so that nothing is drawn anew. */
export function withFound(pool: Pool, { nodes, edges }: Found): Pool {
  const newNodes = nodes.filter((node) => !pool.nodes.has(node.id));
  const newEdges = edges.filter((edge) => !pool.edges.has(edge.id));
  if (newNodes.length === 0 && newEdges.length === 0) return pool;
  return {
    nodes: newNodes.length ? new Map([...pool.nodes, ...newNodes.map((n) => [n.id, n] as const)]) : pool.nodes,
    edges: newEdges.length ? new Map([...pool.edges, ...newEdges.map((e) => [e.id, e] as const)]) : pool.edges,
  };
}
