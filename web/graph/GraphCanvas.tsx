import { type ForwardedRef, forwardRef, useEffect, useImperativeHandle, useRef } from "react";
import "./graph-canvas.css";
import { bindInteraction } from "./interaction.ts";
import { Scene } from "./scene.ts";
import { hasSurface, watchSurface } from "./surface.ts";
import type { GraphCanvasProps, GraphHandle } from "./types.ts";

const HELP = "Arrow keys move between nodes, Space selects, Enter expands, Escape clears the selection.";

/** The network, drawn by Sigma. Its data lives in graphology, never in React state; props are read once per change. */
export const GraphCanvas = forwardRef(function GraphCanvas(props: GraphCanvasProps, ref: ForwardedRef<GraphHandle>) {
  const frame = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const scene = useRef<Scene | null>(null);
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    if (!frame.current || !surface.current) return;
    if (!hasSurface()) {
      latest.current.onSurfaceLost();
      return;
    }
    const made = new Scene(surface.current, latest.current);
    scene.current = made;
    const announce = (text: string) => {
      if (status.current) status.current.textContent = text;
    };
    const unbind = bindInteraction({ scene: made, frame: frame.current, props: () => latest.current, announce });
    const unwatch = watchSurface(Object.values(made.drawing.sigma.getCanvases()), () => latest.current.onSurfaceLost());
    const resize = new ResizeObserver(() => made.resize());
    resize.observe(frame.current);
    return () => {
      resize.disconnect();
      unwatch();
      unbind();
      made.kill();
      scene.current = null;
    };
  }, []);

  useEffect(() => scene.current?.update(props), [props]);

  useImperativeHandle(ref, () => ({
    fit: () => scene.current?.fit(),
    zoomIn: () => scene.current?.zoomBy(1),
    zoomOut: () => scene.current?.zoomBy(-1),
    focus: (id) => scene.current?.show(id),
  }));

  const count = props.nodes.length - props.hidden.size;
  return (
    <div
      ref={frame}
      className="graph-canvas"
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keyboard as a whole.
      tabIndex={0}
      aria-label={`Graph of ${count} nodes. ${HELP}`}
    >
      <div ref={surface} className="graph-canvas-surface" />
      <p ref={status} className="graph-canvas-status" aria-live="polite" />
    </div>
  );
});
