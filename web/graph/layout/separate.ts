import type { PlaceNode, PlaceRequest, Places } from "./request.ts";

const MARGIN = 6;
const ROUNDS = 80;

interface Box {
  id: string;
  x: number;
  y: number;
  halfWidth: number;
  top: number;
  bottom: number;
  fixed: boolean;
}

/**
 * Pushes nodes apart until no node with its label below lies on another and every line is long enough to carry a word,
 * or the rounds are over. y grows upwards.
 */
export function separate({ nodes, edges }: Pick<PlaceRequest, "nodes" | "edges">, places: Places): Places {
  const boxes = nodes.map((node) => boxOf(node, places[node.id] ?? { x: 0, y: 0 }));
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const lines = edges.flatMap(({ from, to, length }) => {
    const [a, b] = [byId.get(from), byId.get(to)];
    return a && b ? [{ a, b, length }] : [];
  });
  for (let round = 0; round < ROUNDS; round++) {
    for (const { a, b, length } of lines) lengthen(a, b, length);
    if (!pushAll(boxes)) break;
  }
  return Object.fromEntries(boxes.map(({ id, x, y }) => [id, { x, y }]));
}

function boxOf(node: PlaceNode, at: { x: number; y: number }): Box {
  return {
    id: node.id,
    ...at,
    halfWidth: Math.max(node.radius * 1.25, node.label.width / 2) + MARGIN,
    top: node.radius * 1.2 + MARGIN,
    bottom: node.radius * 1.2 + node.label.height + MARGIN,
    fixed: node.fixed,
  };
}

/** Moves the ends of a short line a little apart; rounds do the rest. */
function lengthen(a: Box, b: Box, shortest: number): void {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy);
  if (length >= shortest || length === 0 || (a.fixed && b.fixed)) return;
  const push = ((shortest - length) / length) * 0.3;
  const shareOfB = b.fixed ? 0 : a.fixed ? 1 : 0.5;
  b.x += dx * push * shareOfB;
  b.y += dy * push * shareOfB;
  a.x -= dx * push * (1 - shareOfB);
  a.y -= dy * push * (1 - shareOfB);
}

/** One round over the pairs that a grid brings together; false when nothing overlapped. */
function pushAll(boxes: readonly Box[]): boolean {
  const cell = 2 * Math.max(...boxes.map((box) => Math.max(box.halfWidth, box.bottom)), 1);
  const grid = new Map<string, Box[]>();
  let moved = false;
  for (const box of boxes) {
    const [column, row] = [Math.floor(box.x / cell), Math.floor(box.y / cell)];
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const other of grid.get(`${column + dx},${row + dy}`) ?? []) moved = push(other, box) || moved;
      }
    }
    const key = `${column},${row}`;
    grid.set(key, [...(grid.get(key) ?? []), box]);
  }
  return moved;
}

/** Moves two overlapping boxes along the axis where less is needed; a fixed one leaves the whole way to the other. */
function push(a: Box, b: Box): boolean {
  if (a.fixed && b.fixed) return false;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const overX = a.halfWidth + b.halfWidth - Math.abs(dx);
  const overY = (dy >= 0 ? a.top + b.bottom : a.bottom + b.top) - Math.abs(dy);
  if (overX <= 0.5 || overY <= 0.5) return false;
  const shareOfB = b.fixed ? 0 : a.fixed ? 1 : 0.5;
  // Labels are wide and flat, so moving up or down is nearly always shorter; a little preference for it keeps columns apart.
  if (overY <= overX) {
    const sign = dy >= 0 ? 1 : -1;
    b.y += sign * overY * shareOfB;
    a.y -= sign * overY * (1 - shareOfB);
  } else {
    const sign = dx >= 0 ? 1 : -1;
    b.x += sign * overX * shareOfB;
    a.x -= sign * overX * (1 - shareOfB);
  }
  return true;
}
