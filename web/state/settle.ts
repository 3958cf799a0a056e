import { operation } from "../api/operation.ts";
import { PathsDocument } from "../api/queries/graph.ts";
import { queryClient } from "../api/query-client.ts";
import { toViewEdge, toViewNode } from "../api/to-view.ts";
import { coreOf } from "./core.ts";
import { amendScene, receive, receiveAndShow, replaceData, scene, useExplorer } from "./explorer.ts";
import { fetchLinks, fetchNode, nextNeighbours } from "./fetch-found.ts";
import type { Found } from "./pool.ts";
import { withPath } from "./scene.ts";

/** Neighbours that come with a node the address asks for. */
const COMPANY = 20;

/** Shows the core of the graph, of a size, then whatever the address asks for besides: expansions, selection, focus, path. */
export async function settle(base: Found, size: number): Promise<void> {
  replaceData(base, coreOf(base, { size }));
  try {
    await showBesides();
  } finally {
    useExplorer.setState({ isSettled: true });
  }
}

async function showBesides(): Promise<void> {
  for (const id of scene().expanded) {
    const found = await nextNeighbours(id);
    if (found) await showWithLinks(found);
  }
  const { selected } = useExplorer.getState();
  await Promise.all([selected, scene().focus].map((id) => id && bring(id)));
  const path = scene().path;
  if (path && path.edges.length === 0) await fillPath(path.nodes);
}

async function bring(id: string): Promise<void> {
  if (scene().shown.has(id)) return;
  const node = await fetchNode(id);
  if (!node) return;
  const near = await nextNeighbours(id);
  await showWithLinks({ nodes: [node, ...(near?.nodes.slice(0, COMPANY) ?? [])], edges: near?.edges ?? [] });
}

async function showWithLinks(found: Found): Promise<void> {
  receive(found);
  await fetchLinks(found.nodes.map((node) => node.id));
  receiveAndShow(found);
}

async function fillPath([from, to]: readonly string[]): Promise<void> {
  if (!from || !to) return;
  const { paths } = await queryClient.fetchQuery(operation(PathsDocument, { from, to }));
  const [path] = paths;
  if (path) await showWithLinks({ nodes: path.nodes.map(toViewNode), edges: path.edges.map(toViewEdge) });
  const shown = path && { nodes: path.nodes.map((node) => node.id), edges: path.edges.map((edge) => edge.id) };
  amendScene((now) => withPath(now, shown ?? null));
}
