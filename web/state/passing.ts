import type { ViewNode } from "../graph/types.ts";
import { type Filters, passes } from "./filters.ts";

/** Filters as a sentence names them. */
export const FILTER_NAMES: Record<keyof Filters, string> = {
  minConfidence: "confidence",
  withoutKinds: "kind",
  withoutStatuses: "status",
  withoutStances: "stance",
  withoutRelations: "relation",
  publishers: "publisher",
  articles: "article",
};

/** How many nodes some filters would let through. */
export function countPassing(nodes: readonly ViewNode[], filters: Filters): number {
  return nodes.filter((node) => passes(node, filters)).length;
}
