import { useQuery } from "@tanstack/react-query";
import { operation } from "../api/operation.ts";
import { OverviewDocument } from "../api/queries/overview.ts";
import { useExplorer } from "../state/explorer.ts";
import { count } from "../state/names.ts";
import type { Sight } from "../state/sight.ts";
import { Kbd } from "../ui/Kbd.tsx";
import { KEYS } from "./keys.ts";
import styles from "./StatusLine.module.css";

/** How much is in sight of how much there is, and the keys for the node at hand. */
export function StatusLine({ sight }: { sight: Sight }) {
  const total = useExplorer((state) => state.totalNodes);
  const selected = useExplorer((state) => state.selected);
  const { data } = useQuery(operation(OverviewDocument, {}));
  const inSight = sight.nodes.length - sight.hidden.size;
  const edges = sight.edges.filter((edge) => !sight.hidden.has(edge.from) && !sight.hidden.has(edge.to)).length;
  const all = Math.max(total ?? 0, sight.nodes.length);
  return (
    <footer className={styles.line}>
      <p aria-live="polite">
        {total === null && sight.nodes.length === 0
          ? "Waiting for the graph"
          : `${inSight.toLocaleString("en-GB")} of ${count(all, "node")}, ${count(edges, "edge")}`}
        {data && `, ${count(data.stats.articles, "article")}`}
      </p>
      {selected && <p>1 selected</p>}
      <ul className={styles.keys} aria-label="Keys">
        {KEYS.filter((key) => key.short).map((key) => (
          <li key={key.keys}>
            <Kbd>{key.keys}</Kbd> {key.short}
          </li>
        ))}
      </ul>
    </footer>
  );
}
