import type { MarkKind } from "./spec.ts";

/** Radius of the grid that marks are drawn on: a node of radius r is scaled by r / GRID. Units are px at that radius; y grows downwards. */
export const GRID = 14;

/** The family of a mark's outline, for what must know its extent: line ends, halos, picking. */
export type Outline = "circle" | "box" | "diamond";

export interface Silhouette {
  /** Closed path, drawn for fills, halos and hover outlines. */
  d: string;
  outline: Outline;
  /** Half extents: of a box (x, y), of a diamond's axes, of a circle (radius twice). */
  half: readonly [number, number];
}

const box = (halfX: number, top: number, bottom: number) => `M${-halfX} ${top}H${halfX}V${bottom}H${-halfX}Z`;

const CIRCLE = "M-14 0A14 14 0 1 1 14 0A14 14 0 1 1 -14 0Z";

/** Half the diagonal of an incident's diamond, so that it looks as large as a circle of the same radius. */
export const DIAMOND = 17.6;
/** The full core of an incident that is said to have happened. */
export const CORE = 10.4;

/** A diamond of a given half diagonal around the origin. */
export const diamond = (half: number): string => `M0 ${-half}L${half} 0L0 ${half}L${-half} 0Z`;

/** The outline of each kind of mark. */
export const SILHOUETTES: Record<MarkKind, Silhouette> = {
  Person: { d: CIRCLE, outline: "circle", half: [14, 14] },
  Unnamed: { d: CIRCLE, outline: "circle", half: [14, 14] },
  Organisation: { d: box(12.8, -12.8, 12.8), outline: "box", half: [12.8, 12.8] },
  Place: { d: "M-12.8 -12.8H12.8V4.6L0 16.4L-12.8 4.6Z", outline: "box", half: [12.8, 13.6] },
  Incident: { d: diamond(DIAMOND), outline: "diamond", half: [DIAMOND, DIAMOND] },
  Claim: { d: "M-17 -12H17V11H-3.6L-11.6 20.4V11H-17Z", outline: "box", half: [17, 12] },
  Article: { d: "M-11.8 -14.6H5L11.8 -7.8V14.6H-11.8Z", outline: "box", half: [11.8, 14.6] },
};
