import { Tooltip as Base } from "@base-ui/react/tooltip";
import type { ReactElement } from "react";
import { Kbd } from "./Kbd.tsx";
import styles from "./Tooltip.module.css";

export interface TooltipProps {
  /** What the control does: "Undo: hide Moscow". */
  content: string;
  keys?: string;
  side?: "top" | "bottom" | "left" | "right";
  /** The control. It keeps a name of its own: a tooltip is no name. */
  children: ReactElement;
}

/** Says on hover and on focus what a control does, and its key. */
export function Tooltip({ content, keys, side = "bottom", children }: TooltipProps) {
  return (
    <Base.Root>
      <Base.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner className={styles.positioner} side={side} sideOffset={8}>
          <Base.Popup className={styles.words}>
            {content}
            {keys && <Kbd>{keys}</Kbd>}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
