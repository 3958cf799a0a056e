import { pointOn } from "../layout/bend.ts";
import { distanceTo, type Span } from "../marks/span.ts";

export interface LineEnd {
  /** Viewport px, y downwards. */
  x: number;
  y: number;
  span: Span;
}

/** A line as it is seen: between the gaps around its nodes, as points in viewport px with the length up to each. */
export interface LinePath {
  points: { x: number; y: number; along: number }[];
  length: number;
}

const PIECES = 32;

/** The same curve and the same gaps as the edge program draws; `gap` in px. */
export function linePath(from: LineEnd, to: LineEnd, { bend, gap }: { bend: number; gap: number }): LinePath {
  const points: LinePath["points"] = [];
  let length = 0;
  for (let i = 0; i <= PIECES; i++) {
    // The curve is defined with y upwards.
    const up = pointOn({ x: from.x, y: -from.y }, { x: to.x, y: -to.y }, { bend, t: i / PIECES });
    const at = { x: up.x, y: -up.y };
    if (distanceTo(from.span, at.x - from.x, at.y - from.y) < gap) continue;
    if (distanceTo(to.span, at.x - to.x, at.y - to.y) < gap) break;
    const last = points.at(-1);
    if (last) length += Math.hypot(at.x - last.x, at.y - last.y);
    points.push({ ...at, along: length });
  }
  return { points, length };
}

/** The point at a share of the way, 0 to 1; null for a line too short to be seen. */
export function pointAt(path: LinePath, share: number): { x: number; y: number } | null {
  const wanted = path.length * share;
  for (let i = 1; i < path.points.length; i++) {
    const [a, b] = [path.points[i - 1], path.points[i]];
    if (!a || !b || b.along < wanted) continue;
    const t = (wanted - a.along) / Math.max(b.along - a.along, 1e-6);
    return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
  }
  return null;
}
