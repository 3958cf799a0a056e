import type { ClaimNode } from "../domain/model.ts";
import type { Loaders } from "./loaders.ts";

/** Deeper nesting than any sentence has: a longer chain would be a loop in the data. */
const MAX_CHAIN = 20;

/** From the outermost claim to this one: on whose word it rests. */
export async function chainOf(claim: ClaimNode, loaders: Loaders): Promise<ClaimNode[]> {
  const chain = [claim];
  for (let parent = claim.parent; parent && chain.length < MAX_CHAIN; parent = (chain[0] as ClaimNode).parent) {
    chain.unshift(await loaders.nodeOfKind(parent, "Claim"));
  }
  return chain;
}
