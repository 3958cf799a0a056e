import type { Bounds } from "../marks/span.ts";
import type { Crowd, Rect } from "./crowd.ts";
import type { TextBlock } from "./text-blocks.ts";

/** A label that wants a place. */
export interface LabelWish {
  id: string;
  block: TextBlock;
  /** How many px² of what stands there it may cover; one that finds no such spot is left out. */
  mayCover: number;
  /** Of the labels with the same group, one is enough. */
  group?: string;
  /** Places in the order they are liked, best first. */
  spots: LabelSpot[];
}

export interface LabelSpot {
  /** Top left of the block, in px. */
  x: number;
  y: number;
  align: "left" | "center" | "right";
}

export interface PlacedLabel {
  id: string;
  block: TextBlock;
  spot: LabelSpot;
}

const COVERING = 0.6;
const CROSSING = 14;
const SECOND_CHOICE = 9;
const CUT = 30;
/** How much worse it is to cover a label in focus than one outside. */
const READ = 6;
/** Between two labels side by side, in px. */
const APART = 4;

/** Finds a place for each label in turn; what comes first is served first. Placed labels block what comes later. */
export function placeLabels(
  wishes: readonly LabelWish[],
  crowd: Crowd,
  canvas: { width: number; height: number },
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const said = new Set<string>();
  for (const wish of wishes) {
    if (wish.group !== undefined && said.has(wish.group)) continue;
    const found = bestSpot(wish, crowd, canvas);
    if (!found) continue;
    if (wish.group !== undefined) said.add(wish.group);
    placed.push({ id: wish.id, block: wish.block, spot: found });
    const { x, y, width, height } = rectAt(found, wish.block);
    crowd.block(
      { x: x - APART, y, width: width + 2 * APART, height },
      `label ${wish.id}`,
      wish.mayCover === Number.POSITIVE_INFINITY ? READ : 1,
    );
  }
  return placed;
}

function bestSpot(wish: LabelWish, crowd: Crowd, canvas: { width: number; height: number }): LabelSpot | null {
  let best: { spot: LabelSpot; cost: number } | null = null;
  for (const [rank, spot] of wish.spots.entries()) {
    const rect = rectAt(spot, wish.block);
    const [covered, cut] = [crowd.covered(rect, wish.id), cutOff(rect, canvas)];
    // A word cut by the edge of the canvas is worse than none, unless it must be seen.
    if (covered > wish.mayCover || (cut > 0 && wish.mayCover !== Number.POSITIVE_INFINITY)) continue;
    const cost = covered * COVERING + crowd.dotted(rect, wish.id) * CROSSING + rank * SECOND_CHOICE + cut * CUT;
    if (best === null || cost < best.cost) best = { spot, cost };
  }
  return best?.spot ?? null;
}

const rectAt = (spot: LabelSpot, block: TextBlock): Rect => ({
  x: spot.x,
  y: spot.y,
  width: block.width,
  height: block.height,
});

/** How many px of a label's sides lie outside the canvas. */
function cutOff(rect: Rect, { width, height }: { width: number; height: number }): number {
  const across = Math.max(0, -rect.x) + Math.max(0, rect.x + rect.width - width);
  return across + Math.max(0, -rect.y) + Math.max(0, rect.y + rect.height - height);
}

/** Where a node's label may stand: below, above, beside, then at the corners. `gap` in px. */
export function spotsAround(at: { x: number; y: number; bounds: Bounds }, block: TextBlock, gap: number): LabelSpot[] {
  const { x, y, bounds } = at;
  const { width, height } = block;
  const below = y + bounds.bottom + gap;
  const above = y - bounds.top - gap - height;
  const right = x + bounds.right + gap + 1;
  const left = x - bounds.left - gap - 1 - width;
  const level = y - height / 2;
  return [
    { x: x - width / 2, y: below, align: "center" },
    { x: x - width / 2, y: above, align: "center" },
    { x: right, y: level, align: "left" },
    { x: left, y: level, align: "right" },
    { x: right - bounds.right, y: below, align: "left" },
    { x: left + bounds.left, y: below, align: "right" },
    { x: right - bounds.right, y: above, align: "left" },
    { x: left + bounds.left, y: above, align: "right" },
  ];
}
