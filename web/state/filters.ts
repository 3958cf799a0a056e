import type { NodeKind, ViewEdge, ViewNode } from "../graph/types.ts";

/** How the key lists incidents: what happened is parted by who tells it, the rest by status. */
export const STATUS_GROUPS = ["told", "said", "ongoing", "alleged", "planned", "denied", "hypothetical"] as const;
export type StatusGroup = (typeof STATUS_GROUPS)[number];

/** What is left out, by name, and what alone is let in. */
export interface Filters {
  /** 0 lets everything through. */
  minConfidence: number;
  withoutKinds: ReadonlySet<NodeKind>;
  withoutStatuses: ReadonlySet<StatusGroup>;
  withoutStances: ReadonlySet<string>;
  withoutRelations: ReadonlySet<string>;
  /** Only what these publishers or articles give; empty means any. */
  publishers: ReadonlySet<string>;
  articles: ReadonlySet<string>;
}

/** The filters that are a set of names. */
export type FilterGroup = Exclude<keyof Filters, "minConfidence">;

export const DEFAULT_FILTERS: Filters = {
  minConfidence: 0,
  withoutKinds: new Set(),
  withoutStatuses: new Set(),
  withoutStances: new Set(),
  withoutRelations: new Set(),
  publishers: new Set(),
  articles: new Set(),
};

/** The group of an incident in the key; null for any other node. */
export function statusGroup(node: Pick<ViewNode, "kind" | "status" | "told">): StatusGroup | null {
  if (node.kind !== "Incident" || !node.status) return null;
  if (node.status === "happened") return node.told ? "told" : "said";
  return node.status;
}

/** Whether a node passes everything but `publishers` and `articles`, which only the store can judge. */
export function passes(node: ViewNode, filters: Filters): boolean {
  const status = statusGroup(node);
  return (
    node.confidence >= filters.minConfidence &&
    !filters.withoutKinds.has(node.kind) &&
    (status === null || !filters.withoutStatuses.has(status)) &&
    (node.kind !== "Claim" || !filters.withoutStances.has(node.stance ?? ""))
  );
}

/** Whether an edge's type is let through. */
export function passesRelation(edge: Pick<ViewEdge, "type">, filters: Filters): boolean {
  return !filters.withoutRelations.has(edge.type);
}

/** Turns one name of a group on or off. */
export function toggle(filters: Filters, group: FilterGroup, name: string): Filters {
  const names = new Set<string>(filters[group]);
  if (!names.delete(name)) names.add(name);
  return { ...filters, [group]: names };
}

/** Leaves one name of `all` in sight and takes the others out; a second time brings them all back. */
export function alone(
  filters: Filters,
  group: FilterGroup,
  { name, all }: { name: string; all: readonly string[] },
): Filters {
  const others = all.filter((other) => other !== name);
  const isAlone =
    !(filters[group] as ReadonlySet<string>).has(name) &&
    others.every((o) => (filters[group] as ReadonlySet<string>).has(o));
  return { ...filters, [group]: new Set(isAlone ? [] : others) };
}

/** Takes one filter back to its default. */
export function cleared(filters: Filters, group: keyof Filters): Filters {
  return { ...filters, [group]: DEFAULT_FILTERS[group] };
}

/** Whether a filter differs from its default. */
export function isActive(filters: Filters, group: keyof Filters): boolean {
  const [own, usual] = [filters[group], DEFAULT_FILTERS[group]];
  return own instanceof Set && usual instanceof Set ? !sameNames(own, usual) : own !== usual;
}

/** The filters that differ from their default. */
export function activeFilters(filters: Filters): (keyof Filters)[] {
  return (Object.keys(DEFAULT_FILTERS) as (keyof Filters)[]).filter((group) => isActive(filters, group));
}

function sameNames(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): boolean {
  return a.size === b.size && [...a].every((name) => b.has(name));
}
