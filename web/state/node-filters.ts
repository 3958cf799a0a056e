import type { NodeFilter } from "../api/generated/graphql.ts";
import type { NodeKind } from "../graph/types.ts";
import { type Filters, isActive, STATUS_GROUPS, type StatusGroup } from "./filters.ts";
import { ALL_KINDS, ALL_STANCES } from "./names.ts";

/**
 * What to ask the store for so that a view narrowed by filters fills up from the whole graph. One filter for each kind of
 * narrowing, since a status filter let on incidents would otherwise shut out all other nodes. Empty when nothing narrows.
 */
export function toNodeFilters(filters: Filters): NodeFilter[] {
  const common = commonFilter(filters);
  const isByStatus = isActive(filters, "withoutStatuses") && !filters.withoutKinds.has("Incident");
  const isByStance = isActive(filters, "withoutStances") && !filters.withoutKinds.has("Claim");
  const isByKind = isActive(filters, "withoutKinds");
  if (Object.keys(common).length === 0 && !isByStatus && !isByStance && !isByKind) return [];
  const apart: NodeKind[] = [...(isByStatus ? ["Incident" as const] : []), ...(isByStance ? ["Claim" as const] : [])];
  const kinds = ALL_KINDS.filter((kind) => !filters.withoutKinds.has(kind) && !apart.includes(kind));
  const stances = ALL_STANCES.filter((stance) => !filters.withoutStances.has(stance));
  return [
    ...(kinds.length ? [{ ...common, kinds }] : []),
    ...(isByStatus ? [{ ...common, kinds: ["Incident" as const], statuses: statusesOf(filters) }] : []),
    ...(isByStance ? [{ ...common, kinds: ["Claim" as const], stances }] : []),
  ];
}

/** The part of the filters that only the store can judge: whose nodes they are. Null when any will do. */
export function scopeFilter(filters: Filters): NodeFilter | null {
  const { publishers, articles } = filters;
  if (publishers.size === 0 && articles.size === 0) return null;
  return {
    ...(publishers.size > 0 && { publishers: [...publishers] }),
    ...(articles.size > 0 && { articles: [...articles] }),
  };
}

function commonFilter(filters: Filters): NodeFilter {
  return {
    ...scopeFilter(filters),
    ...(filters.minConfidence > 0 && { minConfidence: filters.minConfidence }),
  };
}

function statusesOf({ withoutStatuses }: Filters) {
  const isIn = (group: StatusGroup) => !withoutStatuses.has(group);
  return [...new Set(STATUS_GROUPS.filter(isIn).map((g) => (g === "told" || g === "said" ? "happened" : g)))];
}
