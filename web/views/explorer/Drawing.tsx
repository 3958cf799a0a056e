import { useEffect } from "react";
import { GraphCanvas } from "../../graph/GraphCanvas.tsx";
import type { Chain, GraphHandle } from "../../graph/types.ts";
import { canvas } from "../../state/canvas.ts";
import { choose } from "../../state/choose.ts";
import { expand } from "../../state/explore.ts";
import { useExplorer } from "../../state/explorer.ts";
import { sayError } from "../../state/say-error.ts";
import type { Sight } from "../../state/sight.ts";
import { togglePin } from "../../state/steps.ts";
import { useTheme } from "../../state/theme.ts";
import styles from "./Canvas.module.css";

export interface DrawingProps {
  sight: Sight;
  chain: Chain | null;
  onMenu(id: string, at: { x: number; y: number }): void;
}

/** The drawn graph, told what to show, and telling what was done on it. */
export function Drawing({ sight, chain, onMenu }: DrawingProps) {
  const selected = useExplorer((state) => state.selected);
  const pinned = useExplorer((state) => state.history.present.pinned);
  const expandedFrom = useExplorer((state) => state.expandedFrom);
  const theme = useTheme((state) => state.theme);
  useFlights();
  return (
    <div className={styles.drawing}>
      <GraphCanvas
        ref={(handle: GraphHandle | null) => {
          canvas.current = handle;
        }}
        nodes={sight.nodes}
        edges={sight.edges}
        hidden={sight.hidden}
        selected={selected}
        chain={chain}
        pinned={pinned}
        expandedFrom={expandedFrom}
        theme={theme}
        onSelect={(id) => choose(id)}
        onExpand={(id) => void expand(id).catch(sayError)}
        onMenu={onMenu}
        onPin={togglePin}
        onLayout={(placing) => useExplorer.setState({ placing })}
        onSurfaceLost={() => useExplorer.setState({ isSurfaceLost: true, placing: null })}
      />
    </div>
  );
}

/** Sends the camera to a node when somebody asks to go there. */
function useFlights(): void {
  const flight = useExplorer((state) => state.flight);
  useEffect(() => {
    if (flight) canvas.current?.focus(flight.id);
  }, [flight]);
}
