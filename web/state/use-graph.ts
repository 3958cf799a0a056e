import { useQueries, useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef } from "react";
import { operation } from "../api/operation.ts";
import { ScopeDocument, SubgraphDocument } from "../api/queries/graph.ts";
import { toViewEdge, toViewNode } from "../api/to-view.ts";
import { receiveAndShow, useExplorer } from "./explorer.ts";
import { scopeFilter, toNodeFilters } from "./node-filters.ts";
import { sayError } from "./say-error.ts";
import { settle } from "./settle.ts";
import { type Sight, sightOf } from "./sight.ts";

/** The best supported nodes of the graph that a first view shows. */
export const FIRST_VIEW = 300;

/** Loads the graph for the explorer and keeps it filled as filters narrow. */
export function useGraph() {
  const base = useQuery(operation(SubgraphDocument, { filter: null, limit: FIRST_VIEW }));
  const settled = useRef<unknown>(null);
  const subgraph = base.data?.subgraph;
  useEffect(() => {
    if (!subgraph || settled.current === subgraph) return;
    settled.current = subgraph;
    useExplorer.setState({ totalNodes: subgraph.totalNodes });
    settle({ nodes: subgraph.nodes.map(toViewNode), edges: subgraph.edges.map(toViewEdge) }).catch(sayError);
  }, [subgraph]);
  useTopUp((subgraph?.totalNodes ?? 0) > FIRST_VIEW);
  return base;
}

/** Where the graph is larger than the first view, filters bring the best of what passes them. */
function useTopUp(isNeeded: boolean): void {
  const filters = useExplorer((state) => state.history.present.filters);
  const wanted = useMemo(() => (isNeeded ? toNodeFilters(filters) : []), [isNeeded, filters]);
  const answers = useQueries({
    queries: wanted.map((filter) => operation(SubgraphDocument, { filter, limit: FIRST_VIEW })),
    combine: (results) => results.flatMap((result) => result.data ?? []),
  });
  useEffect(() => {
    for (const { subgraph } of answers) {
      receiveAndShow({ nodes: subgraph.nodes.map(toViewNode), edges: subgraph.edges.map(toViewEdge) });
    }
  }, [answers]);
}

/** What is in sight, computed anew when the scene, the data or the chosen publishers and articles change. */
export function useSight(): Sight {
  const pool = useExplorer((state) => state.pool);
  const scene = useExplorer((state) => state.history.present);
  const filter = scopeFilter(scene.filters);
  const answer = useQuery({
    ...operation(ScopeDocument, { filter: filter ?? {} }),
    enabled: filter !== null,
    placeholderData: (before) => before,
  });
  const ids = filter === null ? undefined : answer.data?.subgraph.nodes;
  return useMemo(() => {
    const scope = ids ? new Set(ids.map((node) => node.id)) : null;
    return sightOf(pool, scene, { scope });
  }, [pool, scene, ids]);
}
