import { openView, useRoute } from "../state/route.ts";
import { Icon } from "../ui/Icon.tsx";
import styles from "./BottomBar.module.css";

const TABS = [
  { view: "graph", label: "Graph", icon: "path" },
  { view: "reader", label: "Reader", icon: "book" },
] as const;

/** The views at the foot of a phone, where a thumb reaches. */
export function BottomBar() {
  const view = useRoute((state) => state.view);
  const isAdding = useRoute((state) => state.isAdding);
  return (
    <nav className={styles.bar} aria-label="Views">
      {TABS.map((tab) => (
        <button
          key={tab.view}
          type="button"
          className={styles.tab}
          aria-current={tab.view === view && !isAdding ? "page" : undefined}
          onClick={() => openView(tab.view)}
        >
          <Icon name={tab.icon} size={20} />
          {tab.label}
        </button>
      ))}
    </nav>
  );
}
