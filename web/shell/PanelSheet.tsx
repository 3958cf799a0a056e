import { useEffect, useState } from "react";
import { DetailsPanel } from "../panels/DetailsPanel.tsx";
import { select, useExplorer } from "../state/explorer.ts";
import { classes } from "../ui/classes.ts";
import { IconButton } from "../ui/IconButton.tsx";
import styles from "./PanelSheet.module.css";
import { SheetGrip } from "./SheetGrip.tsx";

/** The panel of a phone: half the height under the canvas, or all of it. */
export function PanelSheet() {
  const selected = useExplorer((state) => state.selected);
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    if (selected === null) setFull(false);
  }, [selected]);
  if (selected === null) return null;
  return (
    <div className={classes(styles.sheet, isFull && styles.full)}>
      <SheetGrip isFull={isFull} onFull={setFull} onClose={() => select(null)} />
      <span className={styles.close}>
        <IconButton icon="close" label="Close the details" onClick={() => select(null)} />
      </span>
      <DetailsPanel />
    </div>
  );
}
