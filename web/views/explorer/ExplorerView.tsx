import { useEffect } from "react";
import { DetailsPanel } from "../../panels/DetailsPanel.tsx";
import { FilterRow } from "../../shell/FilterRow.tsx";
import { Key } from "../../shell/Key.tsx";
import { KeyDrawer } from "../../shell/KeyDrawer.tsx";
import { PanelColumn } from "../../shell/PanelColumn.tsx";
import { PanelSheet } from "../../shell/PanelSheet.tsx";
import { StatusLine } from "../../shell/StatusLine.tsx";
import { showNode } from "../../state/explore.ts";
import { useExplorer } from "../../state/explorer.ts";
import { sayError } from "../../state/say-error.ts";
import { useGraph, useSight } from "../../state/use-graph.ts";
import { MIDDLE, NARROW, useMedia } from "../../state/use-media.ts";
import { Canvas } from "./Canvas.tsx";
import styles from "./ExplorerView.module.css";

export interface ExplorerViewProps {
  isKeyOpen: boolean;
  onKeyClose(): void;
}

/** The explorer: key, filters, canvas, details, and one line of figures. */
export function ExplorerView({ isKeyOpen, onKeyClose }: ExplorerViewProps) {
  const isNarrow = useMedia(NARROW);
  const isMiddle = useMedia(MIDDLE);
  const base = useGraph();
  const sight = useSight();
  useSelectionShown();
  return (
    <div className={styles.explorer}>
      {isMiddle ? (
        <KeyDrawer open={isKeyOpen} onClose={onKeyClose} />
      ) : (
        <div className={styles.key}>
          <Key />
        </div>
      )}
      <div className={styles.middle}>
        <FilterRow hidden={sight.hidden.size} />
        <Canvas sight={sight} base={base} />
      </div>
      {isNarrow ? (
        <PanelSheet />
      ) : (
        <PanelColumn>
          <DetailsPanel />
        </PanelColumn>
      )}
      <div className={styles.status}>
        <StatusLine sight={sight} />
      </div>
    </div>
  );
}

/** A node selected from elsewhere, such as the reader, may not be on the canvas yet. */
function useSelectionShown(): void {
  const isSettled = useExplorer((state) => state.isSettled);
  const missing = useExplorer(({ selected, history }) =>
    selected !== null && !history.present.shown.has(selected) ? selected : null,
  );
  useEffect(() => {
    if (!isSettled || missing === null) return;
    const letGo = () => useExplorer.setState((state) => (state.selected === missing ? { selected: null } : state));
    showNode(missing)
      .then((isThere) => isThere || letGo())
      .catch(sayError);
  }, [isSettled, missing]);
}
