import type { Drawing } from "./drawing.ts";
import { type Boxed, frameAll, frameFocus, READABLE, type Room } from "./framing.ts";
import { nodeBlock } from "./layers/node-labels.ts";
import { HALO } from "./looks/looks.ts";
import { boundsOf } from "./marks/span.ts";
import { SELECTED_RADIUS } from "./model/sizes.ts";

/** Room kept free at the edges of the canvas, in px. On a wide canvas buttons stand at the right and words of a focus or path at the top. */
const EDGE = { left: 16, right: 16, top: 24, bottom: 18 };
const WIDE_EDGE = { ...EDGE, top: 48, right: 52 };
const NARROW = 560;
/** A small graph is not blown up beyond what reads well. */
const CLOSEST = 1.3;
const FARTHEST = 0.02;
/** What a label takes at most, where there are too many to be measured. */
const UNMEASURED = { width: 70, height: 16 };
const LABEL_GAP = 4;
/** Neighbours that are tried for the picture; the focus of a hub is itself and not all of them. */
const NEIGHBOURS = 40;
/** px by which something may stand out of the picture without being out of sight. */
const SLACK = 6;

/** Where the camera looks by itself: at everything, or at what is selected. */
export class Gaze {
  private kind: "all" | "focus" | null = null;
  private readonly drawing: Drawing;

  constructor(drawing: Drawing) {
    this.drawing = drawing;
  }

  /** What the camera is at or on its way to; null once the reader has moved it. */
  get at(): "all" | "focus" | null {
    return this.drawing.camera.isOnTarget ? this.kind : null;
  }

  /** Shows everything that is not hidden, with its labels. `duration` in ms. */
  showAll(duration: number): void {
    const { graph, view } = this.drawing;
    const boxes = graph.filterNodes((id) => !view.isHidden(id)).map((id) => this.boxOf(id));
    if (boxes.length === 0) return;
    this.kind = "all";
    this.drawing.camera.go(
      this.centred(frameAll(boxes, this.room, { closest: CLOSEST, farthest: FARTHEST })),
      duration,
    );
  }

  /** Shows a node with its chain and neighbours so that they can be read; moves nothing when they can be already, unless `always`. */
  showFocus(id: string, { duration, always = false }: { duration: number; always?: boolean }): void {
    const { graph, view, camera } = this.drawing;
    if (!this.canShow(id)) return;
    const others = graph.filterNodes((other) => other !== id && !view.isHidden(other));
    const chain = this.inOrder(
      id,
      others.filter((other) => view.levelOf(other) === "focus"),
    );
    const near = others.filter((other) => view.levelOf(other) === "near").slice(0, NEIGHBOURS);
    const boxes = (ids: readonly string[]) => ids.map((other) => this.boxOf(other));
    const frame = frameFocus({ selected: this.boxOf(id), chain: boxes(chain), near: boxes(near) }, this.room);
    const readable = camera.zoom >= READABLE && frame.held.every((box) => this.isInside(box));
    if (readable && !always) return;
    this.kind = "focus";
    camera.go(this.centred(frame), duration);
  }

  canShow(id: string): boolean {
    return this.drawing.graph.hasNode(id) && !this.drawing.view.isHidden(id);
  }

  /** Whether a node is on the canvas with all of its label. */
  isInSight(id: string): boolean {
    return this.canShow(id) && this.isInside(this.boxOf(id));
  }

  /** From the selection outwards: those nearest to it matter most. */
  private inOrder(id: string, others: readonly string[]): string[] {
    const { graph } = this.drawing;
    const at = graph.getNodeAttributes(id);
    const far = (other: string) => {
      const { x, y } = graph.getNodeAttributes(other);
      return Math.hypot(x - at.x, y - at.y);
    };
    return [...others].sort((a, b) => far(a) - far(b));
  }

  private boxOf(id: string): Boxed {
    const { graph, view, layers } = this.drawing;
    const { x, y, data } = graph.getNodeAttributes(id);
    const selected = view.selected === id;
    const level = view.levelOf(id);
    const bounds = boundsOf(
      data.spec,
      selected ? Math.max(data.radius, SELECTED_RADIUS) : data.radius,
      selected ? HALO : 0,
    );
    const speaks = data.spec.kind === "Claim";
    if (speaks && level !== "focus") return { id, x, y, ...bounds };
    const label = this.drawing.large ? UNMEASURED : nodeBlock(this.drawing.stage(), id, layers.texts, level);
    const below = LABEL_GAP + label.height;
    const side = label.width / 2;
    return {
      id,
      x,
      y,
      left: Math.max(bounds.left, side),
      right: Math.max(bounds.right, side),
      // The words of a claim stand where there is room, above or below.
      top: bounds.top + (speaks ? below : 0),
      bottom: bounds.bottom + below,
    };
  }

  private get edge() {
    return this.drawing.sigma.getDimensions().width < NARROW ? EDGE : WIDE_EDGE;
  }

  private get room(): Room {
    const { width, height } = this.drawing.sigma.getDimensions();
    const { left, right, top, bottom } = this.edge;
    return { width: Math.max(width - left - right, width / 2), height: Math.max(height - top - bottom, height / 2) };
  }

  /** From the middle of the room to the middle of the canvas. */
  private centred({ x, y, zoom }: { x: number; y: number; zoom: number }) {
    const { left, right, top, bottom } = this.edge;
    return { x: x + (right - left) / 2 / zoom, y: y + (top - bottom) / 2 / zoom, zoom };
  }

  private isInside(box: Boxed): boolean {
    const { width, height } = this.drawing.sigma.getDimensions();
    const at = this.drawing.sight.locate(box.id);
    if (!at) return false;
    const across = at.x - box.left >= -SLACK && at.x + box.right <= width + SLACK;
    // A label may stand above its node as well as below.
    const shorter = Math.min(box.top, box.bottom);
    return across && at.y - shorter >= -SLACK && at.y + shorter <= height + SLACK;
  }
}
