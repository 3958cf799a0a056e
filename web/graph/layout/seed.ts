import type { PlaceEdge, PlaceNode, Places } from "./request.ts";

/** FNV-1a, 32 bits (Fowler, Noll, Vo): spreads ids evenly and is the same everywhere. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** First places on a disc, evenly spread, in an order that depends on the ids alone. `spacing` is in px. */
export function seedDisc(nodes: readonly PlaceNode[], spacing: number): Places {
  const order = [...nodes].sort((a, b) => hash(a.id) - hash(b.id) || (a.id < b.id ? -1 : 1));
  return Object.fromEntries(
    order.map(({ id }, i) => [id, polar(spacing * Math.sqrt(i + 0.5), GOLDEN_ANGLE * i)] as const),
  );
}

const CHILD_DISTANCE = 90;

/** Places for nodes without one: evenly around a neighbour that has one, away from what is already there; else around the middle. */
export function seedAround(nodes: readonly PlaceNode[], edges: readonly PlaceEdge[]): Places {
  const places: Places = {};
  for (const node of nodes) if (node.at) places[node.id] = { ...node.at };
  let waiting = nodes.filter((node) => !node.at);
  while (waiting.length > 0) {
    const groups = byPlacedNeighbour(waiting, { edges, places });
    if (groups.size === 0) break;
    for (const [parent, children] of groups) fan(children, { parent, edges, places });
    waiting = waiting.filter((node) => !places[node.id]);
  }
  return { ...seedDisc(waiting, CHILD_DISTANCE / 2), ...places };
}

function byPlacedNeighbour(waiting: readonly PlaceNode[], graph: { edges: readonly PlaceEdge[]; places: Places }) {
  const ids = new Set(waiting.map((node) => node.id));
  const parents = new Map<string, string>();
  for (const { from, to } of graph.edges) {
    if (ids.has(from) && graph.places[to] && !parents.has(from)) parents.set(from, to);
    if (ids.has(to) && graph.places[from] && !parents.has(to)) parents.set(to, from);
  }
  const groups = new Map<string, string[]>();
  for (const [child, parent] of parents) groups.set(parent, [...(groups.get(parent) ?? []), child]);
  return groups;
}

/** Starts opposite the middle of the parent's neighbours, so that children fill the free side first. */
function fan(children: readonly string[], at: { parent: string; edges: readonly PlaceEdge[]; places: Places }): void {
  const centre = at.places[at.parent];
  if (!centre) return;
  const around = at.edges.flatMap(({ from, to }) => (from === at.parent ? [to] : to === at.parent ? [from] : []));
  let [dx, dy] = [0, 0];
  for (const id of around) {
    dx += (at.places[id]?.x ?? centre.x) - centre.x;
    dy += (at.places[id]?.y ?? centre.y) - centre.y;
  }
  const free = dx === 0 && dy === 0 ? 0 : Math.atan2(-dy, -dx);
  const step = Math.min(0.7, (2 * Math.PI) / children.length);
  [...children].sort().forEach((id, i) => {
    const side = i % 2 === 0 ? i / 2 : -(i + 1) / 2;
    const spot = polar(CHILD_DISTANCE, free + side * step);
    at.places[id] = { x: centre.x + spot.x, y: centre.y + spot.y };
  });
}

const polar = (radius: number, angle: number) => ({ x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
