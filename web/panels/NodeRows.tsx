import type { CanvasNodeFragment } from "../api/generated/graphql.ts";
import { toViewNode } from "../api/to-view.ts";
import { Mark } from "../graph/marks/Mark.tsx";
import { specOf } from "../graph/marks/spec.ts";
import { showNode } from "../state/explore.ts";
import { cut } from "../state/names.ts";
import { sayError } from "../state/say-error.ts";
import { classes } from "../ui/classes.ts";
import styles from "./panel.module.css";

export interface Row {
  node: CanvasNodeFragment;
  /** What it has to do with the node of the panel, or where else it comes up. */
  note?: string;
}

export interface NodeRowsProps {
  rows: readonly Row[];
  title?: string;
  /** How many there are in all, when `rows` may be the first of them. */
  total?: number;
}

/** Nodes as rows with their marks; choosing one goes there. */
export function NodeRows({ rows, title, total = rows.length }: NodeRowsProps) {
  if (rows.length === 0) return null;
  return (
    <div className={styles.rows}>
      {title && (
        <h4 className={styles.rowsTitle}>
          {title} <span>{total.toLocaleString("en-GB")}</span>
        </h4>
      )}
      <ul>
        {rows.map(({ node, note }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a node may come twice, with two notes
          <li key={`${node.id}-${index}`}>
            <button type="button" className={styles.row} onClick={() => void showNode(node.id).catch(sayError)}>
              <Mark spec={specOf(toViewNode(node))} size={20} />
              <span className={classes(styles.rowLabel, node.kind === "Claim" && styles.quoted)}>
                {node.kind === "Claim" ? `“${cut(node.label, 90)}”` : node.label}
              </span>
              {note && <span className={styles.rowNote}>{note}</span>}
            </button>
          </li>
        ))}
      </ul>
      {total > rows.length && (
        <p className={styles.rest}>and {(total - rows.length).toLocaleString("en-GB")} more; expand to see them</p>
      )}
    </div>
  );
}
