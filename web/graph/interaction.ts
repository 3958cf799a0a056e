import { closest, handleKey, type KeyboardActions } from "./keyboard.ts";
import { describeNode } from "./model/describe-node.ts";
import { bindPointer, type PointerActions } from "./pointer.ts";
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
export function bindInteraction(ports: InteractionPorts): () => void {
  const unbindPointer = bindPointer(ports.scene.drawing.sigma, pointerActions(ports));
  const unbindKeyboard = bindKeyboard(ports);
  return () => {
    unbindPointer();
    unbindKeyboard();
  };
}

function pointerActions({ scene, props }: InteractionPorts): PointerActions {
  const { sight } = scene.drawing;
  return {
    select: (id) => select({ scene, props }, id),
    expand: (id) => props().onExpand(scene.realNode(id)),
    menu: (id, at) => props().onMenu(scene.realNode(id), at),
    hover: (id) => scene.hover(id),
    hoverLine: (line) => scene.hoverLine(line),
    drag: (id, to) => scene.arrangement.drag(id, to),
    dropped(id) {
      scene.arrangement.dropped();
      // An unnamed speaker is no node and cannot be pinned.
      if (!props().pinned.has(id) && scene.realNode(id) === id) props().onPin(id);
    },
    nearest(at, reach) {
      const id = closest(sight.onCanvas(scene.drawing.view), at);
      const spot = id === null ? null : sight.locate(id);
      return spot && Math.hypot(spot.x - at.x, spot.y - at.y) <= Math.max(reach, spot.size) ? id : null;
    },
  };
}

function keyboardActions({ scene, frame, props, announce }: InteractionPorts): KeyboardActions {
  const { sight, graph } = scene.drawing;
  return {
    current: () => scene.current,
    visible: () => sight.onCanvas(scene.drawing.view),
    middle: () => ({ x: frame.clientWidth / 2, y: frame.clientHeight / 2 }),
    moveTo(id) {
      scene.moveTo(id);
      announce(describeNode(graph.getNodeAttribute(id, "data")));
    },
    select: (id) => select({ scene, props }, id),
    expand: (id) => props().onExpand(scene.realNode(id)),
    menu(id) {
      const at = sight.locate(id);
      const { left, top } = frame.getBoundingClientRect();
      if (at) props().onMenu(scene.realNode(id), { x: left + at.x, y: top + at.y });
    },
  };
}

function select({ scene, props }: Pick<InteractionPorts, "scene" | "props">, id: string | null): void {
  scene.drawing.layers.current = null;
  props().onSelect(id === null ? null : scene.realNode(id));
}

/** Sigma's captors keep presses from giving the focus, and a focus given by a script would show its line after a press, too. */
function bindKeyboard(ports: InteractionPorts): () => void {
  const { frame } = ports;
  const actions = keyboardActions(ports);
  const listeners = {
    keydown(event: KeyboardEvent) {
      delete frame.dataset.pressed;
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (handleKey(event, actions)) event.preventDefault();
    },
    pointerdown() {
      frame.dataset.pressed = "";
      frame.focus({ preventScroll: true });
    },
    blur() {
      delete frame.dataset.pressed;
    },
  };
  frame.addEventListener("keydown", listeners.keydown);
  frame.addEventListener("pointerdown", listeners.pointerdown);
  frame.addEventListener("blur", listeners.blur);
  return () => {
    frame.removeEventListener("keydown", listeners.keydown);
    frame.removeEventListener("pointerdown", listeners.pointerdown);
    frame.removeEventListener("blur", listeners.blur);
  };
}
