import { operation } from "../api/operation.ts";
import { EdgesAmongDocument, NeighboursDocument, OneNodeDocument } from "../api/queries/graph.ts";
import { queryClient } from "../api/query-client.ts";
import { toViewEdge, toViewNode } from "../api/to-view.ts";
import type { ViewNode } from "../graph/types.ts";
import { receive, scene } from "./explorer.ts";
import type { Found } from "./pool.ts";

/** Neighbours that one expansion brings. */
const PAGE = 50;
/** Pages looked through for something new; a hub whose first 1,000 neighbours are all shown has shown enough. */
const MOST_PAGES = 20;
/** The server's limit for edges among nodes. */
const MOST_IDS = 2_000;

/** The next neighbours of a node, up to 50, of which at least one is not on the canvas yet. Null when there are none. */
export async function nextNeighbours(id: string): Promise<Found | null> {
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { neighbours }: Awaited<ReturnType<typeof fetchPage>> = await fetchPage(id, after);
    const { shown, hidden } = scene();
    if (neighbours.nodes.some(({ node }) => !shown.has(node.id) || hidden.has(node.id))) {
      return {
        nodes: neighbours.nodes.map(({ node }) => toViewNode(node)),
        edges: neighbours.nodes.map(({ edge }) => toViewEdge(edge)),
      };
    }
    if (!neighbours.pageInfo.hasNextPage) return null;
    after = neighbours.pageInfo.endCursor;
  }
  return null;
}

/** A node by its id; null when there is none. */
export async function fetchNode(id: string): Promise<ViewNode | null> {
  const { node } = await queryClient.fetchQuery(operation(OneNodeDocument, { id }));
  return node && toViewNode(node);
}

/** Takes in the edges between what is on the canvas and the nodes that are about to join it. */
export async function fetchLinks(joining: readonly string[]): Promise<void> {
  const ids = [...new Set([...joining, ...scene().shown])].slice(0, MOST_IDS);
  if (ids.length < 2) return;
  const { edgesAmong } = await queryClient.fetchQuery({ ...operation(EdgesAmongDocument, { ids }), gcTime: 0 });
  receive({ nodes: [], edges: edgesAmong.map(toViewEdge) });
}

function fetchPage(id: string, after: string | null) {
  return queryClient.fetchQuery(operation(NeighboursDocument, { id, first: PAGE, after }));
}
