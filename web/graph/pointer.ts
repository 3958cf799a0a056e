import type { EdgeAttributes, NodeAttributes } from "./model/diff-graph.ts";
import type { Sigma } from "./sigma.ts";

type DrawnSigma = Sigma<NodeAttributes, EdgeAttributes>;

export interface PointerActions {
  select(id: string | null): void;
  expand(id: string): void;
  /** `at` in px from the window's top left. */
  menu(id: string, at: { x: number; y: number }): void;
  hover(id: string | null): void;
  hoverLine(line: string | null): void;
  drag(id: string, to: { x: number; y: number }): void;
  dropped(id: string): void;
  /** The node nearest to a point of the canvas within `reach` px. */
  nearest(at: { x: number; y: number }, reach: number): string | null;
}

/** Half of the 44 px that a finger needs. */
const FINGER = 22;
const LONG_PRESS = 500;
/** A press that moves less than this many px is a click. */
const DRAG_FROM = 4;

interface Press {
  node: string;
  x: number;
  y: number;
  moved: boolean;
}

/** Mouse and touch on the canvas: click, double click, right click or long press, hover, and dragging a node. */
export function bindPointer(sigma: DrawnSigma, actions: PointerActions): () => void {
  let press: Press | null = null;
  let longPress: ReturnType<typeof setTimeout> | undefined;
  /** The click that follows a drag or a long press is not meant. */
  let swallow = false;
  const fingered = (at: { x: number; y: number; original: MouseEvent | TouchEvent }) =>
    isTouch(at.original) ? actions.nearest(at, FINGER) : null;

  const down = (node: string, event: { x: number; y: number; original: MouseEvent | TouchEvent }) => {
    press = { node, x: event.x, y: event.y, moved: false };
    swallow = false;
    clearTimeout(longPress);
    if (!isTouch(event.original)) return;
    const at = onWindow(sigma, event);
    longPress = setTimeout(() => {
      press = null;
      swallow = true;
      actions.menu(node, at);
    }, LONG_PRESS);
  };
  const release = () => {
    clearTimeout(longPress);
    if (press?.moved) {
      swallow = true;
      actions.dropped(press.node);
    }
    press = null;
  };
  const click = (node: string | null) => {
    if (!swallow) actions.select(node);
    swallow = false;
  };

  sigma.on("downNode", ({ node, event }) => down(node, event));
  sigma.on("downStage", ({ event }) => {
    const node = fingered(event);
    if (node !== null) down(node, event);
    else swallow = false;
  });
  sigma.on("moveBody", ({ event, preventSigmaDefault }) => {
    if (!press) return;
    if (!press.moved && Math.hypot(event.x - press.x, event.y - press.y) < DRAG_FROM) {
      preventSigmaDefault();
      return;
    }
    clearTimeout(longPress);
    press.moved = true;
    preventSigmaDefault();
    event.original.preventDefault();
    actions.drag(press.node, sigma.viewportToGraph(event));
  });
  for (const event of ["upNode", "upStage", "upEdge"] as const) sigma.on(event, release);
  sigma.on("clickNode", ({ node }) => click(node));
  sigma.on("clickStage", ({ event }) => click(fingered(event)));
  sigma.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    actions.expand(node);
  });
  sigma.on("rightClickNode", ({ node, event }) => {
    event.original.preventDefault();
    actions.menu(node, onWindow(sigma, event));
  });
  sigma.on("enterNode", ({ node }) => actions.hover(node));
  sigma.on("leaveNode", () => actions.hover(null));
  sigma.on("enterEdge", ({ edge }) => actions.hoverLine(edge));
  sigma.on("leaveEdge", () => actions.hoverLine(null));
  return () => clearTimeout(longPress);
}

const isTouch = (event: MouseEvent | TouchEvent): boolean => "touches" in event;

function onWindow(sigma: DrawnSigma, at: { x: number; y: number }): { x: number; y: number } {
  const { left, top } = sigma.getContainer().getBoundingClientRect();
  return { x: left + at.x, y: top + at.y };
}
