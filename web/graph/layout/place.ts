import Graph from "graphology";
import forceAtlas2, { type ForceAtlas2Settings } from "graphology-layout-forceatlas2";
import { frame } from "./frame.ts";
import type { PlaceMessage, PlaceRequest, Places } from "./request.ts";
import { seedAround, seedDisc } from "./seed.ts";
import { separate } from "./separate.ts";

const SPREADING = 400;
const SIZING = 100;
const SETTLING = 60;
const LARGE = 2_000;
/** Large graphs get fewer iterations, so that the work grows with the graph and not faster; never less than this share. */
const LEAST = 0.3;

interface LayoutNode {
  x: number;
  y: number;
  size: number;
  fixed: boolean;
}
type LayoutGraph = Graph<LayoutNode, { weight: number }>;

/**
 * Places nodes by ForceAtlas2 (Jacomy et al. 2014): 400 iterations to spread, 100 that keep nodes apart, then room for labels.
 * In local mode only what is not fixed moves, for 60 iterations. The same request gives the same places, in whatever order its nodes come.
 */
export function* place(request: PlaceRequest): Generator<PlaceMessage, void> {
  const sorted = { ...request, nodes: byId(request.nodes), edges: byEnds(request.edges) };
  yield* sorted.mode === "full" ? placeAll(sorted) : placeSome(sorted);
}

function* placeAll(request: PlaceRequest): Generator<PlaceMessage, void> {
  const large = request.nodes.length > LARGE;
  const graph = toGraph(request, seedDisc(request.nodes, 1));
  const share = Math.max(LEAST, Math.min(1, LARGE / graph.order));
  const [first, second] = [Math.round(SPREADING * share), Math.round(SIZING * share)];
  yield* run(graph, { from: 0, iterations: first, total: first + second }, spreading(graph.order));
  assign(graph, frame(placesOf(graph), request.aspect));
  yield* run(graph, { from: first, iterations: second, total: first + second }, sizing(graph.order));
  const framed = frame(placesOf(graph), request.aspect);
  yield { type: "placed", places: large ? framed : separate(request, framed) };
}

function* placeSome(request: PlaceRequest): Generator<PlaceMessage, void> {
  const graph = toGraph(request, seedAround(request.nodes, request.edges));
  yield* run(graph, { from: 0, iterations: SETTLING, total: SETTLING }, { ...sizing(graph.order), gravity: 0 });
  yield { type: "placed", places: separate(request, placesOf(graph)) };
}

function* run(
  graph: LayoutGraph,
  span: { from: number; iterations: number; total: number },
  settings: ForceAtlas2Settings,
): Generator<PlaceMessage, void> {
  const batch = graph.order > LARGE ? 10 : 50;
  for (let done = 0; done < span.iterations; done += batch) {
    forceAtlas2.assign(graph, {
      iterations: Math.min(batch, span.iterations - done),
      settings,
      getEdgeWeight: "weight",
    });
    const now = Math.min(span.total, span.from + done + batch);
    yield { type: "progress", done: now, total: span.total, places: placesOf(graph) };
  }
}

// Barnes and Hut's approximation costs more than it saves in small graphs.
const approximate = (order: number) => order > 400;

// Strong gravity fills a disc evenly, as the canvas wants it; of what was tried on the seed article's graph, this pair of repulsion
// and gravity kept nodes farthest apart (75 px at the least) with nearly the fewest crossings (6, where the fewest were 5).
const spreading = (order: number): ForceAtlas2Settings => ({
  scalingRatio: 400,
  gravity: 0.2,
  strongGravityMode: true,
  edgeWeightInfluence: 1,
  barnesHutOptimize: approximate(order),
  slowDown: 1 + Math.log(Math.max(2, order)) / 2,
});

// At the scale of px, where two leaves rest about 60 px apart.
const sizing = (order: number): ForceAtlas2Settings => ({ ...spreading(order), adjustSizes: true, scalingRatio: 900 });

function toGraph(request: PlaceRequest, seeds: Places): LayoutGraph {
  const graph: LayoutGraph = new Graph({ multi: true, type: "undirected" });
  for (const { id, fixed, radius } of request.nodes) {
    graph.addNode(id, { ...(seeds[id] ?? { x: 0, y: 0 }), size: radius + 8, fixed });
  }
  for (const { from, to, weight } of request.edges) {
    if (from !== to && graph.hasNode(from) && graph.hasNode(to)) graph.addEdge(from, to, { weight });
  }
  return graph;
}

const placesOf = (graph: LayoutGraph): Places =>
  Object.fromEntries(graph.mapNodes((id, { x, y }) => [id, { x, y }] as const));

function assign(graph: LayoutGraph, places: Places): void {
  graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...places[id] }));
}

// The forces are sums of floats, which depend on the order.
const byId = (nodes: PlaceRequest["nodes"]) => [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
const byEnds = (edges: PlaceRequest["edges"]) => {
  const key = ({ from, to }: { from: string; to: string }) => `${from} ${to}`;
  return [...edges].sort((a, b) => (key(a) < key(b) ? -1 : 1));
};
