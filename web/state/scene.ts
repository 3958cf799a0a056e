import { DEFAULT_FILTERS, type Filters } from "./filters.ts";

/** The route shown by "Path to…": n nodes and the n - 1 edges between them. */
export interface ShownPath {
  nodes: readonly string[];
  edges: readonly string[];
}

/** What an undo step restores. Ids only: the nodes themselves stay in the pool, which only grows. */
export interface Scene {
  shown: ReadonlySet<string>;
  hidden: ReadonlySet<string>;
  pinned: ReadonlySet<string>;
  /** Nodes expanded by hand, in order; one may come twice. */
  expanded: readonly string[];
  /** The node whose surroundings of two steps alone are shown. */
  focus: string | null;
  path: ShownPath | null;
  filters: Filters;
}

export const EMPTY_SCENE: Scene = {
  shown: new Set(),
  hidden: new Set(),
  pinned: new Set(),
  expanded: [],
  focus: null,
  path: null,
  filters: DEFAULT_FILTERS,
};

/** Puts more nodes on the canvas. The same scene when all are there. */
export function withShown(scene: Scene, ids: Iterable<string>): Scene {
  const shown = new Set(scene.shown);
  for (const id of ids) shown.add(id);
  return shown.size === scene.shown.size ? scene : { ...scene, shown };
}

/** What an expansion brings, with the node it came from. */
export function withExpansion(scene: Scene, id: string, found: Iterable<string>): Scene {
  return { ...withShown(withoutHidden(scene, [id, ...found]), found), expanded: [...scene.expanded, id] };
}

/** Takes a node out of sight; it keeps its place. */
export function withHidden(scene: Scene, id: string): Scene {
  return { ...scene, hidden: new Set([...scene.hidden, id]), focus: scene.focus === id ? null : scene.focus };
}

/** Brings hidden nodes back: who asks for a node wants to see it. */
export function withoutHidden(scene: Scene, ids: Iterable<string>): Scene {
  const hidden = new Set(scene.hidden);
  for (const id of ids) hidden.delete(id);
  return hidden.size === scene.hidden.size ? scene : { ...scene, hidden };
}

/** Pins a node to its place, or lets it go. */
export function withPinToggled(scene: Scene, id: string): Scene {
  const pinned = new Set(scene.pinned);
  if (!pinned.delete(id)) pinned.add(id);
  return { ...scene, pinned };
}

/** Shows a node's surroundings of two steps alone, or everything again with null. */
export function withFocus(scene: Scene, focus: string | null): Scene {
  return { ...scene, focus };
}

/** Shows a path, and every node on it. */
export function withPath(scene: Scene, path: ShownPath | null): Scene {
  return path ? { ...withShown(withoutHidden(scene, path.nodes), path.nodes), path } : { ...scene, path };
}

export function withFilters(scene: Scene, filters: Filters): Scene {
  return { ...scene, filters };
}

/** Everything in sight again: no filters, nothing hidden, no focus. */
export function restored(scene: Scene): Scene {
  return { ...scene, filters: DEFAULT_FILTERS, hidden: new Set(), focus: null };
}
