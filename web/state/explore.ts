import { operation } from "../api/operation.ts";
import { PathsDocument, SubgraphDocument } from "../api/queries/graph.ts";
import { queryClient } from "../api/query-client.ts";
import { toViewEdge, toViewNode } from "../api/to-view.ts";
import type { ViewNode } from "../graph/types.ts";
import { coreOf } from "./core.ts";
import { act, flyTo, receive, receiveAndShow, scene, useExplorer } from "./explorer.ts";
import { fetchLinks, fetchNode, nextNeighbours } from "./fetch-found.ts";
import { DEFAULT_FILTERS, passes } from "./filters.ts";
import { count } from "./names.ts";
import { say } from "./notes.ts";
import { type Scene, withExpansion, withFilters, withoutHidden, withPath, withShown } from "./scene.ts";
import { labelOf, step } from "./steps.ts";

/** Nodes the canvas takes before it asks to narrow down. */
const SOFT_CAP = 2_000;
/** Neighbours shown with a node that was searched for. */
const COMPANY = 20;

/** Brings up to 50 more neighbours of a node, and every line among them and what is there. */
export async function expand(id: string): Promise<void> {
  if (scene().shown.size >= SOFT_CAP) {
    say("error", `The canvas holds ${count(SOFT_CAP, "node")}. Hide or filter some, then expand again.`);
    return;
  }
  const found = await nextNeighbours(id);
  if (!found) {
    say("done", `${labelOf(id)} has no more neighbours.`);
    return;
  }
  receive(found);
  // Two edges may lead to one neighbour.
  const ids = [...new Set(found.nodes.map((node) => node.id))];
  await fetchLinks(ids);
  const added = ids.filter((other) => !scene().shown.has(other) || scene().hidden.has(other)).length;
  useExplorer.setState({ expandedFrom: id });
  step({ name: `expand ${labelOf(id)}`, done: `${count(added, "neighbour")} of ${labelOf(id)} added` }, (now) =>
    withExpansion(now, id, ids),
  );
}

/** Brings a node into view with its nearest, whatever hid it, selects it and goes there. False when there is no such node. */
export async function showNode(id: string): Promise<boolean> {
  const isNew = !scene().shown.has(id);
  if (isNew && !(await takeIn(id))) return false;
  const node = useExplorer.getState().pool.nodes.get(id) as ViewNode;
  act({ name: `show ${labelOf(id)}`, done: `${labelOf(id)} shown` }, (now) => unhidden(now, node));
  flyTo(id);
  return true;
}

async function takeIn(id: string): Promise<boolean> {
  const node = await fetchNode(id);
  if (!node) return false;
  const near = await nextNeighbours(id);
  const company = near?.nodes.slice(0, COMPANY) ?? [];
  receive({ nodes: [node, ...company], edges: near?.edges ?? [] });
  const ids = [id, ...company.map((other) => other.id)];
  await fetchLinks(ids);
  useExplorer.setState({ expandedFrom: id });
  act({ name: `show ${labelOf(id)}`, done: `${labelOf(id)} shown` }, (now) => withShown(now, ids));
  return true;
}

/** Who asks for a node wants to see it: filters that shut it out give way. */
function unhidden(now: Scene, node: ViewNode): Scene {
  const seen = withoutHidden(now, [node.id]);
  const open = passes(node, seen.filters) ? seen : withFilters(seen, DEFAULT_FILTERS);
  return open.focus === null || open.focus === node.id ? open : { ...open, focus: null };
}

/** Brings so many more nodes to the canvas, those next to what is there first. */
export async function showMore(page: number): Promise<void> {
  const size = Math.min(SOFT_CAP, scene().shown.size + page);
  if (useExplorer.getState().pool.nodes.size < size) await takeInBest(size);
  const { pool } = useExplorer.getState();
  const found = { nodes: [...pool.nodes.values()], edges: [...pool.edges.values()] };
  const ids = coreOf(found, { size, start: scene().shown });
  const added = count(ids.length - scene().shown.size, "more node");
  step({ name: `show ${added}`, done: `${added} shown` }, (now) => withShown(now, ids));
}

async function takeInBest(limit: number): Promise<void> {
  const { subgraph } = await queryClient.fetchQuery(operation(SubgraphDocument, { filter: null, limit }));
  receive({ nodes: subgraph.nodes.map(toViewNode), edges: subgraph.edges.map(toViewEdge) });
  await fetchLinks(subgraph.nodes.map((node) => node.id));
}

/** Finds the shortest path between two nodes and shows it. */
export async function findPath(from: string, to: string): Promise<void> {
  useExplorer.setState({ pathFrom: null });
  const { paths } = await queryClient.fetchQuery(operation(PathsDocument, { from, to }));
  const [path] = paths;
  const names = `${labelOf(from)} and ${labelOf(to)}`;
  if (!path) {
    say("done", `No path of up to 6 steps leads between ${names}.`);
    return;
  }
  receive({ nodes: path.nodes.map(toViewNode), edges: path.edges.map(toViewEdge) });
  const shown = { nodes: path.nodes.map((node) => node.id), edges: path.edges.map((edge) => edge.id) };
  await fetchLinks(shown.nodes);
  step({ name: `path between ${names}`, done: `${count(shown.edges.length, "step")} between ${names}` }, (now) =>
    withPath(now, shown),
  );
}

/** Shows nodes that something else rests on, such as a chain, without a step. */
export async function showQuietly(nodes: readonly ViewNode[]): Promise<void> {
  const missing = nodes.filter((node) => !scene().shown.has(node.id));
  if (missing.length === 0) return;
  receive({ nodes: missing, edges: [] });
  await fetchLinks(missing.map((node) => node.id));
  receiveAndShow({ nodes: missing, edges: [] });
}
