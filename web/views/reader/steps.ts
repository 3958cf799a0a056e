import type { ReadClaim, Reading, ReadMark } from "./reading.ts";

export interface StepOptions {
  /** What is under the marker. */
  from: ReadMark | null;
  by: 1 | -1;
}

/** The claim before or after the marker: from a claim its neighbour, from anywhere else the nearest that way. The ends meet. */
export function stepTo({ claims, marks }: Reading, { from, by }: StepOptions): ReadClaim | null {
  if (claims.length === 0) return null;
  const at = claims.findIndex(({ id }) => id === from?.node.id);
  if (at !== -1) return claims[(at + by + claims.length) % claims.length] ?? null;
  const startOf = (claim: ReadClaim) =>
    marks.find(({ node, role }) => role === "content" && node.id === claim.id)?.start ?? 0;
  const here = from?.start ?? (by === 1 ? -1 : Number.POSITIVE_INFINITY);
  const next = by === 1 ? claims.find((c) => startOf(c) > here) : claims.findLast((c) => startOf(c) < here);
  return next ?? (by === 1 ? claims[0] : claims.at(-1)) ?? null;
}
