/** A node with the px that its mark and label take around it on the screen, whatever the zoom. y grows upwards. */
export interface Boxed {
  id: string;
  x: number;
  y: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where a camera looks: a point of the layout in the middle, and screen px per px of the layout. */
export interface Frame {
  x: number;
  y: number;
  zoom: number;
}

export interface Room {
  width: number;
  height: number;
}

/** Below this zoom marks shrink and labels lie on each other: nothing that is being read is shown smaller. */
export const READABLE = 0.6;
/** Neighbours come into the picture as long as this much is left for reading what is in focus. */
const WITH_NEIGHBOURS = 0.8;
/** What is in focus is not blown up beyond this. */
const FOCUS_CLOSEST = 1.15;

const PRECISION = 24;

/** The frame that holds all boxes whole, as close as `closest` and as far as `farthest` allow, in the middle of the room. */
export function frameAll(
  boxes: readonly Boxed[],
  room: Room,
  { closest, farthest }: { closest: number; farthest: number },
): Frame {
  let [low, high] = [farthest, closest];
  if (holds(boxes, room, high)) low = high;
  for (let i = 0; i < PRECISION && high - low > 1e-4; i++) {
    const middle = (low + high) / 2;
    if (holds(boxes, room, middle)) low = middle;
    else high = middle;
  }
  const { left, right, top, bottom } = spread(boxes, low);
  return { x: (left + right) / 2 / low, y: (top + bottom) / 2 / low, zoom: low };
}

export interface Focus {
  selected: Boxed;
  /** The rest of the focus, the most wanted first. */
  chain: readonly Boxed[];
  near: readonly Boxed[];
}

export interface FocusFrame extends Frame {
  /** What of the focus is in the picture: what lies too far off to be read together is left out. */
  held: readonly Boxed[];
}

/** The frame in which the selection can be read with as much of its chain, then of its neighbours, as fits. */
export function frameFocus({ selected, chain, near }: Focus, room: Room): FocusFrame {
  const held = gather([selected], chain, (boxes) => holds(boxes, room, READABLE));
  const byDistance = [...near].sort((a, b) => distance(a, selected) - distance(b, selected));
  const shown = gather(held, byDistance, (boxes) => holds(boxes, room, WITH_NEIGHBOURS));
  return { ...frameAll(shown, room, { closest: FOCUS_CLOSEST, farthest: READABLE }), held };
}

function gather(
  first: readonly Boxed[],
  more: readonly Boxed[],
  fits: (boxes: readonly Boxed[]) => boolean,
): readonly Boxed[] {
  let gathered = first;
  for (const box of more) {
    const next = [...gathered, box];
    if (fits(next)) gathered = next;
  }
  return gathered;
}

function holds(boxes: readonly Boxed[], { width, height }: Room, zoom: number): boolean {
  const { left, right, top, bottom } = spread(boxes, zoom);
  return right - left <= width && top - bottom <= height;
}

/** The sides of all boxes in screen px around the layout's origin. */
function spread(boxes: readonly Boxed[], zoom: number) {
  const sides = { left: Infinity, right: -Infinity, top: -Infinity, bottom: Infinity };
  for (const box of boxes) {
    sides.left = Math.min(sides.left, box.x * zoom - box.left);
    sides.right = Math.max(sides.right, box.x * zoom + box.right);
    sides.top = Math.max(sides.top, box.y * zoom + box.top);
    sides.bottom = Math.min(sides.bottom, box.y * zoom - box.bottom);
  }
  return sides;
}

const distance = (a: Boxed, b: Boxed) => Math.hypot(a.x - b.x, a.y - b.y);
