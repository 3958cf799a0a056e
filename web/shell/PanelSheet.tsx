import { useEffect, useState } from "react";
import { DetailsPanel } from "../panels/DetailsPanel.tsx";
import { select, useExplorer } from "../state/explorer.ts";
import { classes } from "../ui/classes.ts";
import { IconButton } from "../ui/IconButton.tsx";
import styles from "./PanelSheet.module.css";

/** px a finger moves before it has dragged the sheet rather than touched it. */
const DRAG = 24;

/** The panel of a phone: half the height under the canvas, or all of it. */
export function PanelSheet() {
  const selected = useExplorer((state) => state.selected);
  const [isFull, setFull] = useState(false);
  const [from, setFrom] = useState<number | null>(null);
  useEffect(() => {
    if (selected === null) setFull(false);
  }, [selected]);
  if (selected === null) return null;
  const drop = (y: number) => {
    if (from === null) return;
    setFrom(null);
    if (Math.abs(y - from) < DRAG) setFull(!isFull);
    else if (y < from) setFull(true);
    else if (isFull) setFull(false);
    else select(null);
  };
  return (
    <div className={classes(styles.sheet, isFull && styles.full)}>
      <button
        type="button"
        className={styles.grip}
        aria-label={isFull ? "Half height" : "Full height"}
        aria-expanded={isFull}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setFrom(event.clientY);
        }}
        onPointerUp={(event) => drop(event.clientY)}
        onPointerCancel={() => setFrom(null)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          setFull(!isFull);
        }}
      />
      <span className={styles.close}>
        <IconButton icon="close" label="Close the details" onClick={() => select(null)} />
      </span>
      <DetailsPanel />
    </div>
  );
}
