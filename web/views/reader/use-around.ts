import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { EdgesAmongQuery } from "../../api/generated/graphql.ts";
import { EdgesAmongDocument } from "../../api/queries/graph.ts";
import { request } from "../../api/request.ts";
import { toViewEdge, toViewNode } from "../../api/to-view.ts";
import type { Chain, ViewEdge, ViewNode } from "../../graph/types.ts";
import { chainOf } from "../../state/chain.ts";
import type { Reading } from "./reading.ts";
import { type Surroundings, surroundings, wholeArticle } from "./surroundings.ts";

/** Edges away from the node under the marker. */
export const HOPS = 2;
/** More would not be read at this width. */
const MOST = 10;
const MOST_IN_ARTICLE = 40;
/** The server's limit for one question. */
const MOST_IDS = 2_000;

export interface Around extends Surroundings {
  chain: Chain | null;
  /** Edges come after the text, and there is nothing to place without them. */
  status: "waiting" | "here" | "lost";
}

/** What this article says around a node, or the whole of it for null. */
export function useAround(reading: Reading, active: string | null): Around {
  const article = reading.article.id;
  const { data: edges, isError } = useQuery({
    queryKey: ["edges-of-reading", article],
    queryFn: ({ signal }) =>
      request(EdgesAmongDocument, { ids: [article, ...reading.nodes.keys()].slice(0, MOST_IDS) }, { signal }),
    select: edgesOf,
  });
  const drawn = useMemo(() => pick(reading, { edges: edges ?? [], active }), [reading, edges, active]);
  return { ...drawn, status: isError ? "lost" : edges ? "here" : "waiting" };
}

function pick(reading: Reading, { edges, active }: { edges: ViewEdge[]; active: string | null }) {
  const self: ViewNode = { ...toViewNode(reading.article), label: "This article" };
  const nodes = [self, ...[...reading.nodes.values()].map(toViewNode)];
  if (active === null) return { ...wholeArticle({ nodes, edges }, MOST_IN_ARTICLE), chain: null };
  const pool = { nodes: new Map(nodes.map((n) => [n.id, n])), edges: new Map(edges.map((e) => [e.id, e])) };
  const chain = chainOf(pool, active);
  return { ...surroundings({ nodes, edges }, active, { hops: HOPS, most: MOST, always: chain?.nodes ?? [] }), chain };
}

function edgesOf({ edgesAmong }: EdgesAmongQuery): ViewEdge[] {
  return edgesAmong.map(toViewEdge);
}
