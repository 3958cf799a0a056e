import { expand } from "../state/explore.ts";
import { flyTo, useExplorer } from "../state/explorer.ts";
import { openReader } from "../state/route.ts";
import { sayError } from "../state/say-error.ts";
import { hideNode, toggleFocus, togglePin } from "../state/steps.ts";
import type { MenuEntry } from "../ui/Menu.tsx";

/** What can be done with a node, for its menu on the canvas. */
export function nodeEntries(id: string): MenuEntry[] {
  const { history, pool } = useExplorer.getState();
  const { pinned, focus } = history.present;
  const isArticle = pool.nodes.get(id)?.kind === "Article";
  return [
    { label: "Expand", icon: "expand", keys: "E", run: () => void expand(id).catch(sayError) },
    { label: "Path to…", icon: "path", keys: "P", run: () => useExplorer.setState({ selected: id, pathFrom: id }) },
    {
      label: focus === id ? "Leave the focus" : "Focus, 2 steps",
      icon: "focus",
      keys: "G",
      run: () => toggleFocus(id),
    },
    pinned.has(id)
      ? { label: "Let go", icon: "unpin", keys: "L", run: () => togglePin(id) }
      : { label: "Pin", icon: "pin", keys: "L", run: () => togglePin(id) },
    { label: "Go there", icon: "fit", run: () => flyTo(id) },
    ...(isArticle ? [{ label: "Open in reader", icon: "book", run: () => openReader(id) } satisfies MenuEntry] : []),
    { label: "Hide", icon: "hide", keys: "H", ruled: true, run: () => hideNode(id) },
  ];
}
