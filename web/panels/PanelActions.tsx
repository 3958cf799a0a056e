import { expand } from "../state/explore.ts";
import { useExplorer } from "../state/explorer.ts";
import { sayError } from "../state/say-error.ts";
import { hideNode, togglePin } from "../state/steps.ts";
import { Button } from "../ui/Button.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { Menu } from "../ui/Menu.tsx";
import { nodeEntries } from "./node-entries.ts";
import styles from "./panel.module.css";

/** Entries of the menu that stand beside it as buttons. */
const BUTTONS = new Set(["Expand", "Path to…", "Pin", "Let go", "Hide"]);

/** What can be done with the node. */
export function PanelActions({ id }: { id: string }) {
  const isPinned = useExplorer((state) => state.history.present.pinned.has(id));
  // Read here so that the menu's words follow the focus.
  useExplorer((state) => state.history.present.focus);
  const more = nodeEntries(id).filter((entry) => !BUTTONS.has(entry.label));
  return (
    <div className={styles.actions} role="toolbar" aria-label="Actions">
      <Button look="quiet" icon="expand" keys="E" onClick={() => void expand(id).catch(sayError)}>
        Expand
      </Button>
      <Button look="quiet" icon="path" keys="P" onClick={() => useExplorer.setState({ pathFrom: id })}>
        Path
      </Button>
      <Button look="quiet" icon={isPinned ? "unpin" : "pin"} aria-pressed={isPinned} onClick={() => togglePin(id)}>
        {isPinned ? "Let go" : "Pin"}
      </Button>
      <Button look="quiet" icon="hide" keys="H" onClick={() => hideNode(id)}>
        Hide
      </Button>
      <span className={styles.more}>
        <Menu align="end" trigger={<IconButton icon="more" label="More actions" />} entries={more} />
      </span>
    </div>
  );
}
