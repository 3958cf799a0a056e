import { useMemo } from "react";
import { type Counts, countsOf } from "./counts.ts";
import { useExplorer } from "./explorer.ts";
import { linesAmong } from "./sight.ts";

/** Counts over everything on the canvas, hidden or not, and every line that a filter could let through. */
export function useCounts(): Counts {
  const pool = useExplorer((state) => state.pool);
  const shown = useExplorer((state) => state.history.present.shown);
  return useMemo(() => {
    const nodes = [...shown].flatMap((id) => pool.nodes.get(id) ?? []);
    return countsOf(nodes, linesAmong(pool, shown));
  }, [pool, shown]);
}
