import { GRID, type Outline, SILHOUETTES } from "./silhouettes.ts";
import type { MarkKind, MarkSpec } from "./spec.ts";

/** How far the bar of a denied incident and the open edge of an ongoing one reach, in grid units; and where tails end. */
const STRETCHED = 24;
const CLAIM_TAIL = 20.4;
const PLACE_POINT = 16.4;

/** A mark's extent around its centre in px: half extents of a box, half diagonals of a diamond, a radius. */
export interface Span {
  outline: Outline;
  x: number;
  y: number;
}

export const OUTLINE_CODE: Record<Outline, number> = { circle: 0, box: 1, diamond: 2 };

/** The extent of a mark of a given radius, widened by a margin such as a halo; both in px. */
export function spanOf(kind: MarkKind, radius: number, margin = 0): Span {
  const { outline, half } = SILHOUETTES[kind];
  const scale = radius / GRID;
  // A margin across a diamond's side is longer along its axis.
  const wide = outline === "diamond" ? margin * Math.SQRT2 : margin;
  return { outline, x: half[0] * scale + wide, y: half[1] * scale + wide };
}

/** Distance in px from a point to a mark's edge, negative inside; the point is relative to the mark's centre. */
export function distanceTo(span: Span, x: number, y: number): number {
  const [ax, ay] = [Math.abs(x), Math.abs(y)];
  switch (span.outline) {
    case "circle":
      return Math.hypot(ax, ay) - span.x;
    case "box": {
      const [dx, dy] = [ax - span.x, ay - span.y];
      return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0);
    }
    case "diamond":
      return (ax + ay - span.x) * Math.SQRT1_2;
  }
}

/** How far a mark reaches from its centre, in px: tails, bars and open edges included. */
export interface Bounds {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The room a mark takes, widened by a margin such as a halo; radius and margin in px. */
export function boundsOf(spec: MarkSpec, radius: number, margin = 0): Bounds {
  const { half } = SILHOUETTES[spec.kind];
  const scale = radius / GRID;
  const status = spec.kind === "Incident" ? spec.status : undefined;
  const right = status === "ongoing" || status === "denied" ? STRETCHED : half[0];
  const bottom = spec.kind === "Claim" ? CLAIM_TAIL : spec.kind === "Place" ? PLACE_POINT : half[1];
  return {
    left: (status === "denied" ? STRETCHED : half[0]) * scale + margin,
    right: right * scale + margin,
    top: half[1] * scale + margin,
    bottom: bottom * scale + margin,
  };
}
