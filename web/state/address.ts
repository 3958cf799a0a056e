import { amendScene, scene, useExplorer } from "./explorer.ts";
import { useRoute } from "./route.ts";
import type { Scene, ShownPath } from "./scene.ts";
import { type Address, fromSearch, toSearch } from "./url.ts";

/**
 * Keeps the address bar and the state in step. What is a place of its own (view, article, selection, focus, path) gets an entry
 * in the browser's history; filters and the like change the entry there is, since undo takes those back. Call once.
 */
export function startAddress(): void {
  apply(fromSearch(location.search));
  addEventListener("popstate", () => apply(fromSearch(location.search)));
  let isWaiting = false;
  const schedule = () => {
    if (isWaiting) return;
    isWaiting = true;
    // One entry for all that one deed changes.
    queueMicrotask(() => {
      isWaiting = false;
      write(currentAddress());
    });
  };
  useExplorer.subscribe(schedule);
  useRoute.subscribe(schedule);
}

/** The address of what is on screen. */
export function currentAddress(): Address {
  const { view, article, at } = useRoute.getState();
  const now = scene();
  return {
    view,
    article,
    at,
    selected: useExplorer.getState().selected,
    filters: now.filters,
    hidden: [...now.hidden],
    pinned: [...now.pinned],
    expanded: now.expanded,
    focus: now.focus,
    path: endsOf(now.path),
  };
}

function write(address: Address): void {
  const search = toSearch(address);
  if (search === toSearch(fromSearch(location.search))) return;
  const url = `${location.pathname}${search}`;
  if (place(address) === place(fromSearch(location.search))) history.replaceState(null, "", url);
  else history.pushState(null, "", url);
}

function place({ view, article, at, selected, focus, path }: Address): string {
  return JSON.stringify([view, article, at, selected, focus, path]);
}

function apply(address: Address): void {
  const { view, article, at, selected } = address;
  useRoute.setState({ view, article, at, isAdding: false });
  useExplorer.setState({ selected, pathFrom: null });
  amendScene((now) => withAddress(now, address));
}

/** A scene as an address has it. Of a path it knows the ends alone: `settle` fills in the rest. */
function withAddress(now: Scene, { filters, hidden, pinned, expanded, focus, path }: Address): Scene {
  const isSamePath = JSON.stringify(endsOf(now.path)) === JSON.stringify(path);
  return {
    ...now,
    filters,
    hidden: new Set(hidden),
    pinned: new Set(pinned),
    expanded,
    focus,
    path: isSamePath ? now.path : path && { nodes: path, edges: [] },
  };
}

function endsOf(path: ShownPath | null): readonly [string, string] | null {
  const [from, to] = [path?.nodes[0], path?.nodes.at(-1)];
  return from !== undefined && to !== undefined ? [from, to] : null;
}
