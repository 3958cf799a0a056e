import { act, redoStep, scene, undoStep, useExplorer } from "./explorer.ts";
import type { Filters } from "./filters.ts";
import type { Deed } from "./history.ts";
import { shortLabel } from "./names.ts";
import { say } from "./notes.ts";
import { restored, type Scene, withFilters, withFocus, withHidden, withPath, withPinToggled } from "./scene.ts";

/** A node's label as a sentence says it. */
export function labelOf(id: string): string {
  const node = useExplorer.getState().pool.nodes.get(id);
  return node ? shortLabel(node) : "the node";
}

/** Does a step and says so at the foot of the page, with a way back. */
export function step(deed: Deed, change: (now: Scene) => Scene): void {
  const before = scene();
  act(deed, change);
  if (scene() !== before) say("done", deed.done, { action: { label: "Undo", run: undoLast } });
}

/** Takes the last step back and says which it was. */
export function undoLast(): void {
  const deed = undoStep();
  if (deed) say("done", `Taken back: ${deed.name}`, { action: { label: "Redo", run: redoNext } });
}

/** Takes the step that was undone last again. */
export function redoNext(): void {
  const deed = redoStep();
  if (deed) say("done", deed.done, { action: { label: "Undo", run: undoLast } });
}

export function hideNode(id: string): void {
  const label = labelOf(id);
  if (useExplorer.getState().selected === id) useExplorer.setState({ selected: null });
  step({ name: `hide ${label}`, done: `${label} hidden` }, (now) => withHidden(now, id));
}

export function togglePin(id: string): void {
  const isPinned = scene().pinned.has(id);
  const label = labelOf(id);
  const [name, done] = isPinned ? [`let go of ${label}`, `${label} let go`] : [`pin ${label}`, `${label} pinned`];
  step({ name, done }, (now) => withPinToggled(now, id));
}

/** Shows a node's surroundings of two steps alone; a second time shows everything again. */
export function toggleFocus(id: string): void {
  const label = labelOf(id);
  if (scene().focus === id) clearFocus();
  else step({ name: `focus ${label}`, done: `Only 2 steps around ${label}` }, (now) => withFocus(now, id));
}

export function clearFocus(): void {
  step({ name: "leave the focus", done: "Everything in view again" }, (now) => withFocus(now, null));
}

export function clearPath(): void {
  step({ name: "clear the path", done: "Path cleared" }, (now) => withPath(now, null));
}

/** Filters show at once what they do, so they leave no note; undo takes them back all the same. */
export function setFilters(change: (filters: Filters) => Filters, name: string): void {
  act({ name, done: "Filters changed" }, (now) => withFilters(now, change(now.filters)));
}

/** Brings everything into view again. */
export function restoreAll(): void {
  step({ name: "restore everything", done: "Everything restored" }, restored);
}
