import { openView, useRoute } from "../state/route.ts";
import type { View } from "../state/url.ts";
import { classes } from "../ui/classes.ts";
import styles from "./Tabs.module.css";

const TABS: readonly { view: View; label: string }[] = [
  { view: "graph", label: "Graph" },
  { view: "reader", label: "Reader" },
];

/** The views, the open one underlined. */
export function Tabs({ className }: { className?: string | undefined }) {
  const view = useRoute((state) => state.view);
  const isAdding = useRoute((state) => state.isAdding);
  return (
    <nav className={classes(styles.tabs, className)} aria-label="Views">
      {TABS.map((tab) => (
        <button
          key={tab.view}
          type="button"
          className={styles.tab}
          aria-current={tab.view === view && !isAdding ? "page" : undefined}
          onClick={() => openView(tab.view)}
        >
          {tab.label}
        </button>
      ))}
    </nav>
  );
}
