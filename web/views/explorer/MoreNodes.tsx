import { showMore } from "../../state/explore.ts";
import { useExplorer } from "../../state/explorer.ts";
import { FIRST_VIEW } from "../../state/first-view.ts";
import { count } from "../../state/names.ts";
import { sayError } from "../../state/say-error.ts";
import { NARROW, useMedia } from "../../state/use-media.ts";
import { TextButton } from "../../ui/TextLink.tsx";
import styles from "./Canvas.module.css";

/** How many nodes of the graph are on the canvas, where it is not all, and the way to more. */
export function MoreNodes() {
  const isNarrow = useMedia(NARROW);
  const total = useExplorer((state) => state.totalNodes) ?? 0;
  const shown = useExplorer((state) => state.history.present.shown.size);
  const isPlacing = useExplorer((state) => state.placing !== null);
  const isReading = useExplorer((state) => state.selected !== null);
  // Half a phone's canvas has no room to spare.
  if (shown >= total || isPlacing || (isNarrow && isReading)) return null;
  const page = Math.min(isNarrow ? FIRST_VIEW.narrow : FIRST_VIEW.wide, total - shown);
  return (
    <p className={styles.more}>
      {shown.toLocaleString("en-GB")} of {count(total, "node")}{" "}
      <TextButton onClick={() => void showMore(page).catch(sayError)}>
        Show {page.toLocaleString("en-GB")} more
      </TextButton>
    </p>
  );
}
