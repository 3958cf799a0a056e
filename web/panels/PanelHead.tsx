import type { ReactNode } from "react";
import { Mark } from "../graph/marks/Mark.tsx";
import { specOf } from "../graph/marks/spec.ts";
import type { ViewNode } from "../graph/types.ts";
import { cut } from "../state/names.ts";
import { Confidence } from "../ui/Confidence.tsx";
import { classes } from "../ui/classes.ts";
import styles from "./panel.module.css";
import { kindWords, quotingWords } from "./wording.ts";

/** Characters of a claim in the head; all of it stands in its sentence below. */
const MOST = 104;

/** What the node is and what it is called. */
export function PanelHead({ node, byWhom }: { node: ViewNode; byWhom?: ReactNode }) {
  const isClaim = node.kind === "Claim";
  return (
    <header className={styles.head}>
      <div className={styles.what}>
        <Mark spec={specOf(node)} size={22} />
        <span className={classes(styles.kind, node.kind === "Incident" && styles.incident)}>{kindWords(node)}</span>
        {isClaim && <span className={styles.quoting}>{quotingWords(node.claimKind)}</span>}
        {node.kind !== "Article" && (
          <span className={styles.confidence}>
            <Confidence value={node.confidence} />
          </span>
        )}
      </div>
      <h2 className={styles.label}>{isClaim ? `“${cut(node.label, MOST)}”` : node.label}</h2>
      {byWhom && <div className={styles.byWhom}>{byWhom}</div>}
    </header>
  );
}
