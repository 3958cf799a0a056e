import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from "react";
import styles from "./PanelColumn.module.css";

/** px: the width it starts with, and the least that its lines can be read in. */
const [START, LEAST] = [392, 320];
/** px that one press of an arrow key moves the rule. */
const STEP = 16;
const STORED = "newsweft.panel";

/** The panel's column. Its rule is dragged, or moved with the arrow keys. */
export function PanelColumn({ children }: { children: ReactNode }) {
  const [width, setWidth] = useState(storedWidth);
  const dragged = useRef<{ x: number; width: number } | null>(null);
  const most = () => Math.max(LEAST, Math.floor(innerWidth * 0.6));
  const set = (next: number) => setWidth(Math.round(Math.min(most(), Math.max(LEAST, next))));
  const onPointerMove = ({ clientX }: PointerEvent) => {
    if (dragged.current) set(dragged.current.width + dragged.current.x - clientX);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowLeft") set(width + STEP);
    else if (event.key === "ArrowRight") set(width - STEP);
    else if (event.key === "Home") set(START);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.column} style={{ width }}>
      {/* biome-ignore lint/a11y/useSemanticElements: a separator that moves is no hr */}
      <div
        className={styles.rule}
        role="separator"
        tabIndex={0}
        aria-label="Width of the details"
        aria-orientation="vertical"
        aria-valuemin={LEAST}
        aria-valuemax={most()}
        aria-valuenow={width}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          dragged.current = { x: event.clientX, width };
        }}
        onPointerMove={onPointerMove}
        onPointerUp={() => {
          dragged.current = null;
          storeWidth(width);
        }}
        onDoubleClick={() => set(START)}
      />
      {children}
    </div>
  );
}

function storedWidth(): number {
  try {
    return Math.max(LEAST, Number(localStorage.getItem(STORED)) || START);
  } catch {
    return START;
  }
}

function storeWidth(width: number): void {
  try {
    localStorage.setItem(STORED, String(width));
  } catch {
    // Storage may be forbidden; the width then lasts as long as the page.
  }
}
