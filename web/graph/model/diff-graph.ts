import type Graph from "graphology";
import type { EdgeData, GraphData, NodeData } from "./build-graph.ts";

export interface Position {
  x: number;
  y: number;
}

export interface NodeAttributes extends Position {
  data: NodeData;
}

export interface EdgeAttributes {
  data: EdgeData;
  /** See `EdgeLook.bend`. */
  bend: number;
}

export type DrawnGraph = Graph<NodeAttributes, EdgeAttributes>;

export interface GraphChange {
  added: string[];
  removed: string[];
  /** Whether any edge came or went. */
  edges: boolean;
}

/** Brings the graph to the data by the fewest changes; what stays the same is not touched. New nodes start where `place` says. */
export function applyDiff(graph: DrawnGraph, data: GraphData, place: (id: string) => Position): GraphChange {
  const change: GraphChange = { added: [], removed: [], edges: false };
  for (const id of graph.edges()) {
    const next = data.edges.get(id);
    if (next && next.from === graph.source(id) && next.to === graph.target(id)) continue;
    graph.dropEdge(id);
    change.edges = true;
  }
  for (const id of graph.nodes()) {
    if (data.nodes.has(id)) continue;
    graph.dropNode(id);
    change.removed.push(id);
  }
  for (const [id, node] of data.nodes) {
    if (!graph.hasNode(id)) {
      graph.addNode(id, { ...place(id), data: node });
      change.added.push(id);
    } else if (!sameData(graph.getNodeAttribute(id, "data"), node)) graph.setNodeAttribute(id, "data", node);
  }
  for (const [id, edge] of data.edges) {
    if (!graph.hasEdge(id)) {
      graph.addDirectedEdgeWithKey(id, edge.from, edge.to, { data: edge, bend: 0 });
      change.edges = true;
    } else if (!sameData(graph.getEdgeAttribute(id, "data"), edge)) graph.setEdgeAttribute(id, "data", edge);
  }
  return change;
}

// Small plain values without cycles, made by the same code in the same order.
const sameData = (a: NodeData | EdgeData, b: NodeData | EdgeData): boolean => JSON.stringify(a) === JSON.stringify(b);
