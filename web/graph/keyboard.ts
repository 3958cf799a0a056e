/** A node as the keyboard sees it: viewport px, y downwards. */
export interface KeyboardNode {
  id: string;
  x: number;
  y: number;
}

export interface KeyboardActions {
  current(): string | null;
  visible(): KeyboardNode[];
  /** Where to begin when nothing is current: what is in the middle. */
  middle(): { x: number; y: number };
  moveTo(id: string): void;
  select(id: string | null): void;
  expand(id: string): void;
  menu(id: string): void;
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Arrows move, Space selects, Enter expands, Escape clears, the menu key opens the menu. True when the key was ours. */
export function handleKey({ key, shiftKey }: { key: string; shiftKey: boolean }, actions: KeyboardActions): boolean {
  const current = actions.current();
  const direction = DIRECTIONS[key];
  if (direction) {
    const next =
      current === null ? closest(actions.visible(), actions.middle()) : towards(actions.visible(), current, direction);
    if (next !== null) actions.moveTo(next);
    return true;
  }
  if (key === "Escape") {
    actions.select(null);
    return true;
  }
  if (current === null) return false;
  if (key === " ") actions.select(current);
  else if (key === "Enter") actions.expand(current);
  else if (key === "ContextMenu" || (key === "F10" && shiftKey)) actions.menu(current);
  else return false;
  return true;
}

/** The node nearest to a point. */
export function closest(nodes: readonly KeyboardNode[], at: { x: number; y: number }): string | null {
  return best(nodes, (node) => Math.hypot(node.x - at.x, node.y - at.y));
}

/** The nearest node in a direction. What lies aside counts as farther away, and what lies more aside than ahead is not in the direction. */
export function towards(
  nodes: readonly KeyboardNode[],
  current: string,
  [dx, dy]: readonly [number, number],
): string | null {
  const from = nodes.find((node) => node.id === current);
  if (!from) return null;
  return best(nodes, (node) => {
    const ahead = (node.x - from.x) * dx + (node.y - from.y) * dy;
    const aside = Math.abs((node.x - from.x) * dy) + Math.abs((node.y - from.y) * dx);
    return node.id === current || ahead <= 0 || aside > ahead ? Number.POSITIVE_INFINITY : ahead + 2 * aside;
  });
}

function best(nodes: readonly KeyboardNode[], distance: (node: KeyboardNode) => number): string | null {
  let found: { id: string; at: number } | null = null;
  for (const node of nodes) {
    const at = distance(node);
    if (Number.isFinite(at) && (found === null || at < found.at)) found = { id: node.id, at };
  }
  return found?.id ?? null;
}
