import { canvas } from "../../state/canvas.ts";
import { useExplorer } from "../../state/explorer.ts";
import { toggleFocus } from "../../state/steps.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { Tooltip } from "../../ui/Tooltip.tsx";
import styles from "./Canvas.module.css";

/** Zoom, fit and focus at the corner of the canvas. */
export function CanvasButtons() {
  const selected = useExplorer((state) => state.selected);
  const focus = useExplorer((state) => state.history.present.focus);
  const target = focus ?? selected;
  return (
    <div className={styles.buttons} role="toolbar" aria-label="View" aria-orientation="vertical">
      <Tooltip content="Zoom in" side="left">
        <IconButton icon="plus" label="Zoom in" onClick={() => canvas.current?.zoomIn()} />
      </Tooltip>
      <Tooltip content="Zoom out" side="left">
        <IconButton icon="minus" label="Zoom out" onClick={() => canvas.current?.zoomOut()} />
      </Tooltip>
      <Tooltip content="Fit everything into view" keys="F" side="left">
        <IconButton icon="fit" label="Fit everything into view" onClick={() => canvas.current?.fit()} />
      </Tooltip>
      <Tooltip
        content={target ? "2 steps around the selected node" : "Focus; select a node first"}
        keys="G"
        side="left"
      >
        <IconButton
          icon="focus"
          label="Focus the selected node"
          aria-pressed={focus !== null}
          aria-disabled={target === null}
          onClick={() => target && toggleFocus(target)}
        />
      </Tooltip>
    </div>
  );
}
