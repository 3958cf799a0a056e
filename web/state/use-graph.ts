import { useQueries, useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef } from "react";
import { operation } from "../api/operation.ts";
import { ScopeDocument, SubgraphDocument } from "../api/queries/graph.ts";
import { toViewEdge, toViewNode } from "../api/to-view.ts";
import { receiveAndShow, scene, useExplorer } from "./explorer.ts";
import { FIRST_VIEW, fetchFirstView } from "./first-view.ts";
import { scopeFilter, toNodeFilters } from "./node-filters.ts";
import { sayError } from "./say-error.ts";
import { settle } from "./settle.ts";
import { type Sight, sightOf } from "./sight.ts";
import { NARROW, useMedia } from "./use-media.ts";

/** Loads the graph for the explorer and keeps it filled as filters narrow. */
export function useGraph() {
  const isNarrow = useMedia(NARROW);
  const size = isNarrow ? FIRST_VIEW.narrow : FIRST_VIEW.wide;
  const base = useQuery({ queryKey: ["FirstView"], queryFn: fetchFirstView });
  const settled = useRef<unknown>(null);
  const view = base.data;
  useEffect(() => {
    if (!view || settled.current === view) return;
    settled.current = view;
    useExplorer.setState({ totalNodes: view.totalNodes });
    // Articles that come or go do not take away what was there.
    settle(view.found, Math.max(size, scene().shown.size)).catch(sayError);
  }, [view, size]);
  useTopUp((view?.totalNodes ?? 0) > size, size);
  return base;
}

/** Where the graph is larger than the first view, filters bring the best of what passes them. */
function useTopUp(isNeeded: boolean, limit: number): void {
  const filters = useExplorer((state) => state.history.present.filters);
  const wanted = useMemo(() => (isNeeded ? toNodeFilters(filters) : []), [isNeeded, filters]);
  const answers = useQueries({
    queries: wanted.map((filter) => operation(SubgraphDocument, { filter, limit })),
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
