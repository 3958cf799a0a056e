import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from "react";
import styles from "./PanelColumn.module.css";
import { LEAST, most, START, usePanelWidth } from "./use-panel-width.ts";

/** px that one press of an arrow key moves the rule. */
const STEP = 16;

/** The panel's column. Its rule is dragged, or moved with the arrow keys. */
export function PanelColumn({ children }: { children: ReactNode }) {
  const { width, set, store } = usePanelWidth();
  const dragged = useRef<{ x: number; width: number } | null>(null);
  const onPointerDown = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    dragged.current = { x: event.clientX, width };
  };
  const onPointerMove = ({ clientX }: PointerEvent) => {
    if (dragged.current) set(dragged.current.width + dragged.current.x - clientX);
  };
  const onPointerUp = () => {
    dragged.current = null;
    store();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: START }[event.key];
    if (next === undefined) return;
    set(next);
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
        onDoubleClick={() => set(START)}
        {...{ onKeyDown, onPointerDown, onPointerMove, onPointerUp }}
      />
      {children}
    </div>
  );
}
