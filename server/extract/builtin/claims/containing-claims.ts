import type { ClaimDraft } from "../10-claims.ts";
import type { Reading } from "../reading.ts";

/**
 * The innermost claim in whose content each word stands, as an index; -1 for the article's own words. Shorter contents win.
 * Each claim paints its content once, longest first, so the work is the sum of the contents.
 */
export function containingClaims({ lower }: Reading, claims: readonly ClaimDraft[]): Int32Array {
  const at = new Int32Array(lower.length).fill(-1);
  const length = (claim: ClaimDraft) => claim.content.reduce((n, c) => n + c.to - c.from, 0);
  const order = claims.map((claim, i) => ({ i, claim, size: length(claim) })).sort((a, b) => b.size - a.size);
  for (const { i, claim } of order) for (const { from, to } of claim.content) at.fill(i, from, to);
  return at;
}
