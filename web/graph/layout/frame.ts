import type { Places } from "./request.ts";

/** Room for one node with its label, as the side of a square in px: what the screens of the design give each node. */
const ROOM = 118;

/** Stretching more than this would show. */
const STRETCH = 1.3;

/**
 * Turns places so that they spread along the longer side of the picture, stretches them a little towards its shape, centres them,
 * and gives every node the same room. `aspect` is the picture's width by its height.
 */
export function frame(places: Places, aspect: number): Places {
  const ids = Object.keys(places).sort();
  if (ids.length < 2) return Object.fromEntries(ids.map((id) => [id, { x: 0, y: 0 }]));
  const points = ids.map((id) => places[id] ?? { x: 0, y: 0 });
  const mean = { x: average(points.map((p) => p.x)), y: average(points.map((p) => p.y)) };
  const centred = points.map((p) => ({ x: p.x - mean.x, y: p.y - mean.y }));
  const angle = mainAxis(centred) + (aspect >= 1 ? 0 : Math.PI / 2);
  const turned = centred.map((p) => ({
    x: p.x * Math.cos(angle) + p.y * Math.sin(angle),
    y: p.y * Math.cos(angle) - p.x * Math.sin(angle),
  }));
  const [wide, high] = [spread(turned, "x"), spread(turned, "y")];
  const stretch = Math.min(STRETCH, Math.max(1 / STRETCH, Math.sqrt(aspect / (wide / high))));
  // For an ellipse filled evenly, the standard deviation along an axis is half its radius: area = 4 π σx σy.
  const area = 4 * Math.PI * Math.max(wide * high, wide ** 2 / 8, high ** 2 / 8);
  const scale = Math.sqrt((points.length * ROOM * ROOM) / area);
  return Object.fromEntries(
    ids.map((id, i) => [id, { x: (turned[i]?.x ?? 0) * scale * stretch, y: ((turned[i]?.y ?? 0) * scale) / stretch }]),
  );
}

/** The direction in which points spread most: first principal axis, in radians. */
function mainAxis(points: readonly { x: number; y: number }[]): number {
  const xx = average(points.map((p) => p.x * p.x));
  const yy = average(points.map((p) => p.y * p.y));
  const xy = average(points.map((p) => p.x * p.y));
  return 0.5 * Math.atan2(2 * xy, xx - yy);
}

const spread = (points: readonly { x: number; y: number }[], key: "x" | "y") =>
  Math.max(1e-6, Math.sqrt(average(points.map((p) => p[key] ** 2))));

const average = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
