import { useExplorer } from "../../state/explorer.ts";
import { count } from "../../state/names.ts";
import { ProgressRule } from "../../ui/ProgressRule.tsx";
import styles from "./Canvas.module.css";

/** How far the placing of the nodes is. */
export function Placing() {
  const placing = useExplorer((state) => state.placing);
  const total = useExplorer((state) => state.totalNodes) ?? 0;
  if (!placing || placing.total === 0) return null;
  const words = `Placing ${placing.placed.toLocaleString("en-GB")} of ${count(placing.total, "node")}.`;
  return (
    <div className={styles.placing}>
      <ProgressRule label={words} done={placing.placed / placing.total} />
      <p>
        {words}
        {total > placing.total && ` The graph has ${total.toLocaleString("en-GB")}; the best supported come first.`}
      </p>
    </div>
  );
}
