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

interface At {
  x: number;
  y: number;
  original: MouseEvent | TouchEvent;
}

interface Press {
  node: string;
  x: number;
  y: number;
  moved: boolean;
}

/** Mouse and touch on the canvas: click, double click, right click or long press, hover, and dragging a node. Returns what ends it. */
export function bindPointer(sigma: DrawnSigma, actions: PointerActions): () => void {
  const presses = new Presses(sigma, actions);
  const fingered = (at: At) => (isTouch(at.original) ? actions.nearest(at, FINGER) : null);
  sigma.on("downNode", ({ node, event }) => presses.down(node, event));
  sigma.on("downStage", ({ event }) => presses.down(fingered(event), event));
  sigma.on("moveBody", ({ event, preventSigmaDefault }) => {
    if (presses.move(event)) preventSigmaDefault();
  });
  for (const event of ["upNode", "upStage", "upEdge"] as const) sigma.on(event, () => presses.up());
  sigma.on("clickNode", ({ node }) => presses.click(node));
  sigma.on("clickStage", ({ event }) => presses.click(fingered(event)));
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
  return () => presses.end();
}

/** One press after the other: what begins as a press may become a click, a drag or a long press. */
class Presses {
  private press: Press | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The click that follows a drag or a long press is not meant. */
  private swallow = false;
  private readonly sigma: DrawnSigma;
  private readonly actions: PointerActions;

  constructor(sigma: DrawnSigma, actions: PointerActions) {
    this.sigma = sigma;
    this.actions = actions;
  }

  down(node: string | null, event: At): void {
    this.end();
    this.swallow = false;
    if (node === null) return;
    this.press = { node, x: event.x, y: event.y, moved: false };
    if (!isTouch(event.original)) return;
    const at = onWindow(this.sigma, event);
    this.timer = setTimeout(() => {
      this.press = null;
      this.swallow = true;
      this.actions.menu(node, at);
    }, LONG_PRESS);
  }

  /** True while a node is pressed, so that the camera stays where it is. */
  move(event: At): boolean {
    if (!this.press) return false;
    if (!this.press.moved && Math.hypot(event.x - this.press.x, event.y - this.press.y) < DRAG_FROM) return true;
    clearTimeout(this.timer);
    this.press.moved = true;
    event.original.preventDefault();
    this.actions.drag(this.press.node, this.sigma.viewportToGraph(event));
    return true;
  }

  up(): void {
    const { press } = this;
    this.end();
    if (!press?.moved) return;
    this.swallow = true;
    this.actions.dropped(press.node);
  }

  click(node: string | null): void {
    if (!this.swallow) this.actions.select(node);
    this.swallow = false;
  }

  end(): void {
    clearTimeout(this.timer);
    this.press = null;
  }
}

const isTouch = (event: MouseEvent | TouchEvent): boolean => "touches" in event;

function onWindow(sigma: DrawnSigma, at: { x: number; y: number }): { x: number; y: number } {
  const { left, top } = sigma.getContainer().getBoundingClientRect();
  return { x: left + at.x, y: top + at.y };
}
