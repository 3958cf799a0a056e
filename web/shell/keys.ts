import { canvas } from "../state/canvas.ts";
import { expand } from "../state/explore.ts";
import { useExplorer } from "../state/explorer.ts";
import { sayError } from "../state/say-error.ts";
import { hideNode, redoNext, toggleFocus, togglePin, undoLast } from "../state/steps.ts";

export interface KeyBinding {
  /** As written on the key's cap. */
  keys: string;
  /** What it does, for the list of all keys. */
  words: string;
  /** A word for the status line. */
  short?: string;
}

/** All keys, in the order in which the help lists them. */
export const KEYS: readonly KeyBinding[] = [
  { keys: "E", words: "Expand: up to 50 more neighbours of the selected node", short: "expand" },
  { keys: "P", words: "Path from the selected node to the next one you choose", short: "path to" },
  { keys: "G", words: "Focus: 2 steps around the selected node, and back", short: "focus" },
  { keys: "H", words: "Hide the selected node", short: "hide" },
  { keys: "L", words: "Pin the selected node to its place, and let it go" },
  { keys: "F", words: "Fit everything into view", short: "fit" },
  { keys: "/", words: "Search" },
  { keys: "Ctrl Z", words: "Undo" },
  { keys: "Ctrl Shift Z", words: "Redo, also Ctrl Y" },
  { keys: "Esc", words: "Close what is open, then let go of the selection" },
  { keys: "?", words: "All keys", short: "all keys" },
];

/** Keys for the selected node, without modifiers. */
const NODE_KEYS: Record<string, (id: string) => void> = {
  e: (id) => void expand(id).catch(sayError),
  p: (id) => useExplorer.setState({ pathFrom: id }),
  g: toggleFocus,
  h: hideNode,
  l: togglePin,
};

/** Does what a key says; whether it was one of ours. Letters act on the selected node alone. */
export function pressKey({
  key,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
}: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">): boolean {
  const letter = key.toLowerCase();
  if ((ctrlKey || metaKey) && !altKey) {
    if (letter === "z") (shiftKey ? redoNext : undoLast)();
    else if (letter === "y") redoNext();
    else return false;
    return true;
  }
  if (ctrlKey || metaKey || altKey) return false;
  if (letter === "f") {
    canvas.current?.fit();
    return true;
  }
  const { selected } = useExplorer.getState();
  const run = NODE_KEYS[letter];
  if (!run || !selected) return false;
  run(selected);
  return true;
}
