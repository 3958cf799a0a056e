import { useRef, useState } from "react";
import styles from "./PanelSheet.module.css";

/** px a finger moves before it has dragged the grip rather than touched it. */
const DRAG = 24;

export interface SheetGripProps {
  isFull: boolean;
  onFull(isFull: boolean): void;
  /** Dragged down from half the height. */
  onClose(): void;
}

/** The grip of a sheet: touched or pressed it changes between half and full height, dragged it goes where it is dragged. */
export function SheetGrip({ isFull, onFull, onClose }: SheetGripProps) {
  const [from, setFrom] = useState<number | null>(null);
  const isDragged = useRef(false);
  const drop = (y: number) => {
    if (from === null) return;
    setFrom(null);
    isDragged.current = Math.abs(y - from) >= DRAG;
    if (!isDragged.current) return;
    if (y < from) onFull(true);
    else if (isFull) onFull(false);
    else onClose();
  };
  return (
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
      // A touch changes the sheet only at its click, its last event: changed earlier, the rest of the touch would fall on what
      // lies where the grip was.
      onClick={() => {
        if (!isDragged.current) onFull(!isFull);
        isDragged.current = false;
      }}
    />
  );
}
