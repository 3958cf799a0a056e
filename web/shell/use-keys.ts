import { useEffect, useRef } from "react";
import { useExplorer } from "../state/explorer.ts";
import { useRoute } from "../state/route.ts";
import { pressKey } from "./keys.ts";

export interface KeyPlaces {
  openSearch(): void;
  openHelp(): void;
}

/** Where a letter is text, or belongs to what floats above the page. */
const OWN_KEYS =
  "input, textarea, select, [contenteditable], [role=menu], [role=dialog], [role=listbox], [role=slider]";

/** Listens to the keys of the whole page. */
export function useKeys(places: KeyPlaces): void {
  const latest = useRef(places);
  latest.current = places;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (event.target instanceof Element && event.target.closest(OWN_KEYS)) return;
      if (press(event, latest.current)) event.preventDefault();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, []);
}

function press(event: KeyboardEvent, { openSearch, openHelp }: KeyPlaces): boolean {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (isPlain && event.key === "/") openSearch();
  else if (isPlain && event.key === "?") openHelp();
  else if (useRoute.getState().view !== "graph" || useRoute.getState().isAdding) return false;
  else if (event.key === "Escape") return letGo();
  else return pressKey(event);
  return true;
}

/** Escape takes back the last thing that was begun: a path being asked for, then the selection. */
function letGo(): boolean {
  const { pathFrom, selected } = useExplorer.getState();
  if (pathFrom) useExplorer.setState({ pathFrom: null });
  else if (selected) useExplorer.setState({ selected: null });
  else return false;
  return true;
}
