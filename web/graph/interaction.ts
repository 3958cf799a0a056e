import { closest, handleKey } from "./keyboard.ts";
import { describeNode } from "./model/describe-node.ts";
import { bindPointer } from "./pointer.ts";
import type { Scene } from "./scene.ts";
import type { GraphCanvasProps } from "./types.ts";

export interface InteractionPorts {
  scene: Scene;
  /** The element that has the keyboard's focus. */
  frame: HTMLElement;
  props(): GraphCanvasProps;
  /** Tells a screen reader where the keyboard is. */
  announce(text: string): void;
}

/** What the reader does on the canvas, as calls of the props and the scene. Returns what undoes it. */
export function bindInteraction({ scene, frame, props, announce }: InteractionPorts): () => void {
  const { sigma, sight, layers, graph } = scene.drawing;
  const menuAt = (id: string) => {
    const at = sight.locate(id);
    const { left, top } = frame.getBoundingClientRect();
    if (at) props().onMenu(scene.realNode(id), { x: left + at.x, y: top + at.y });
  };
  const select = (id: string | null) => {
    layers.current = null;
    props().onSelect(id === null ? null : scene.realNode(id));
  };
  const expand = (id: string) => props().onExpand(scene.realNode(id));
  const unbindPointer = bindPointer(sigma, {
    select,
    expand,
    menu: (id, at) => props().onMenu(scene.realNode(id), at),
    hover: (id) => scene.hover(id),
    hoverLine: (line) => scene.hoverLine(line),
    drag: (id, to) => scene.arrangement.drag(id, to),
    dropped(id) {
      scene.arrangement.dropped();
      // An unnamed speaker is no node and cannot be pinned.
      if (!props().pinned.has(id) && scene.realNode(id) === id) props().onPin(id);
    },
    nearest: (at, reach) => {
      const id = closest(sight.onCanvas(scene.drawing.view), at);
      const spot = id === null ? null : sight.locate(id);
      return spot && Math.hypot(spot.x - at.x, spot.y - at.y) <= Math.max(reach, spot.size) ? id : null;
    },
  });
  const onKey = (event: KeyboardEvent) => {
    delete frame.dataset.pressed;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const taken = handleKey(event, {
      current: () => scene.current,
      visible: () => sight.onCanvas(scene.drawing.view),
      middle: () => ({ x: frame.clientWidth / 2, y: frame.clientHeight / 2 }),
      moveTo(id) {
        scene.moveTo(id);
        announce(describeNode(graph.getNodeAttribute(id, "data")));
      },
      select,
      expand,
      menu: menuAt,
    });
    if (taken) event.preventDefault();
  };
  // Sigma's captors keep presses from giving the focus, and a focus given by a script would show its line after a press, too.
  const onPress = () => {
    frame.dataset.pressed = "";
    frame.focus({ preventScroll: true });
  };
  frame.addEventListener("keydown", onKey);
  const onBlur = () => delete frame.dataset.pressed;
  frame.addEventListener("pointerdown", onPress);
  frame.addEventListener("blur", onBlur);
  return () => {
    unbindPointer();
    frame.removeEventListener("keydown", onKey);
    frame.removeEventListener("pointerdown", onPress);
    frame.removeEventListener("blur", onBlur);
  };
}
