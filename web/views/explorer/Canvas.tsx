import type { UseQueryResult } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { Chain } from "../../graph/types.ts";
import { nodeEntries } from "../../panels/node-entries.ts";
import { chainOf } from "../../state/chain.ts";
import { useExplorer } from "../../state/explorer.ts";
import type { Sight } from "../../state/sight.ts";
import { labelOf } from "../../state/steps.ts";
import { PointMenu } from "../../ui/Menu.tsx";
import styles from "./Canvas.module.css";
import { CanvasBanner } from "./CanvasBanner.tsx";
import { CanvasButtons } from "./CanvasButtons.tsx";
import { CanvasList } from "./CanvasList.tsx";
import { Drawing } from "./Drawing.tsx";
import { DrawingBoundary } from "./DrawingBoundary.tsx";
import { MoreNodes } from "./MoreNodes.tsx";
import { NothingPasses } from "./NothingPasses.tsx";
import { Opening } from "./Opening.tsx";
import { Placing } from "./Placing.tsx";

export interface CanvasProps {
  sight: Sight;
  base: Pick<UseQueryResult, "isPending" | "isError" | "error" | "refetch">;
}

/** The place of the graph: the drawing itself, or whatever stands in for it, and what lies over it. */
export function Canvas({ sight, base }: CanvasProps) {
  const isSurfaceLost = useExplorer((state) => state.isSurfaceLost);
  const [menu, setMenu] = useState<{ id: string; x: number; y: number } | null>(null);
  const chain = useChain();
  if (sight.nodes.length === 0) return <Opening base={base} />;
  if (isSurfaceLost) return <CanvasList sight={sight} />;
  return (
    <section className={styles.canvas} aria-label="Graph">
      <DrawingBoundary>
        <Drawing sight={sight} chain={chain} onMenu={(id, { x, y }) => setMenu({ id, x, y })} />
      </DrawingBoundary>
      <CanvasBanner />
      <CanvasButtons />
      <MoreNodes />
      {sight.hidden.size === sight.nodes.length && <NothingPasses sight={sight} />}
      <Placing />
      <PointMenu
        at={menu}
        title={menu ? labelOf(menu.id) : ""}
        entries={menu ? nodeEntries(menu.id) : []}
        onClose={() => setMenu(null)}
      />
    </section>
  );
}

/** The marker's way: a path that was asked for, else the chain of the selection. */
function useChain(): Chain | null {
  const pool = useExplorer((state) => state.pool);
  const selected = useExplorer((state) => state.selected);
  const path = useExplorer((state) => state.history.present.path);
  return useMemo(() => {
    if (path && path.edges.length > 0) return { nodes: [...path.nodes], edges: [...path.edges] };
    return selected === null ? null : chainOf(pool, selected);
  }, [pool, selected, path]);
}
