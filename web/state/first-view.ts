import type { NodeFilter } from "../api/generated/graphql.ts";
import { EdgesAmongDocument, SubgraphDocument } from "../api/queries/graph.ts";
import { request } from "../api/request.ts";
import { toViewEdge, toViewNode } from "../api/to-view.ts";
import type { Found } from "./pool.ts";

/** Nodes of a first view; on a phone, as many as can be told apart there. */
export const FIRST_VIEW = { wide: 300, narrow: 70 } as const;

/** Speakers whose claims make up the first view of a large graph. */
const VOICES = 40;

export interface FirstView {
  found: Found;
  /** How many nodes the whole graph has. */
  totalNodes: number;
}

/**
 * What a first view is chosen from. A small graph comes whole. Of a large one come the best supported names and incidents and what
 * those named say, for the store's best supported nodes alone would be articles, with nothing between them.
 */
export async function fetchFirstView(): Promise<FirstView> {
  const whole = await fetchSubgraph(null);
  if (whole.totalNodes <= FIRST_VIEW.wide) return whole;
  const named = await fetchSubgraph({ kinds: ["Person", "Organisation", "Place", "Incident"] });
  const speakers = named.found.nodes
    .filter(({ kind }) => kind === "Person" || kind === "Organisation")
    .slice(0, VOICES);
  const said = await fetchSubgraph({ kinds: ["Claim"], speakers: speakers.map(({ id }) => id) });
  const nodes = [...named.found.nodes, ...said.found.nodes];
  const { edgesAmong } = await request(EdgesAmongDocument, { ids: nodes.map(({ id }) => id) });
  return { found: { nodes, edges: edgesAmong.map(toViewEdge) }, totalNodes: whole.totalNodes };
}

async function fetchSubgraph(filter: NodeFilter | null): Promise<FirstView> {
  const { subgraph } = await request(SubgraphDocument, { filter, limit: FIRST_VIEW.wide });
  const found = { nodes: subgraph.nodes.map(toViewNode), edges: subgraph.edges.map(toViewEdge) };
  return { found, totalNodes: subgraph.totalNodes };
}
