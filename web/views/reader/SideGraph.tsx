import { useRef } from "react";
import type { GraphHandle } from "../../graph/types.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { SectionLabel } from "../../ui/SectionLabel.tsx";
import { Tooltip } from "../../ui/Tooltip.tsx";
import { ActiveNode } from "./ActiveNode.tsx";
import type { Reading } from "./reading.ts";
import { SideCanvas } from "./SideCanvas.tsx";
import styles from "./SideGraph.module.css";
import { HOPS, useAround } from "./use-around.ts";

export interface SideGraphProps {
  reading: Reading;
  /** The node under the marker; null shows the whole article. */
  active: string | null;
  onPickNode(id: string): void;
  /** Opens a node in the explorer. */
  onOpenNode(id: string): void;
}

/** What this article says around the node under the marker, as a graph, and on whose word. */
export function SideGraph({ reading, active, ...ways }: SideGraphProps) {
  const graph = useRef<GraphHandle>(null);
  const around = useAround(reading, active);
  const node = active === null ? null : (reading.nodes.get(active) ?? null);
  return (
    <div className={styles.side}>
      <header className={styles.bar}>
        <SectionLabel aside={node ? `${HOPS} hops` : `${around.nodes.length} nodes`}>
          {node ? `Around this ${node.__typename.toLowerCase()}` : "In this article"}
        </SectionLabel>
        <span className={styles.tools}>
          <Tooltip content="Fit into view">
            <IconButton icon="fit" label="Fit into view" onClick={() => graph.current?.fit()} />
          </Tooltip>
          <IconButton icon="plus" label="Zoom in" onClick={() => graph.current?.zoomIn()} />
          <IconButton icon="minus" label="Zoom out" onClick={() => graph.current?.zoomOut()} />
        </span>
      </header>
      <div className={styles.canvas}>
        <SideCanvas around={around} active={active} graph={graph} {...ways} />
      </div>
      {node && <ActiveNode reading={reading} node={node} />}
    </div>
  );
}
