import type { ReactNode } from "react";
import { SectionLabel } from "../ui/SectionLabel.tsx";
import styles from "./Key.module.css";

/** What each sort of line says. Solid: the article tells it. Dashed: somebody in it says it. Dotted: neither. */
export function KeyLines() {
  return (
    <section className={styles.group}>
      <SectionLabel>Lines</SectionLabel>
      <ul className={styles.lines}>
        <Line words="The article tells it">
          <path d="M0 8h48" className={styles.told} />
        </Line>
        <Line words="Somebody says it">
          <path d="M0 8h48" className={styles.said} />
        </Line>
        <Line words="Nobody says it: concluded">
          <path d="M0 8h48" className={styles.concluded} />
        </Line>
        <Line words="Somebody denies it">
          <path d="M0 8h46" className={styles.said} />
          <path d="m21 12 5-8M47 4v8" className={styles.stop} />
        </Line>
        <Line words="A claim inside a claim">
          <path d="M0 8h48M21 4l4.500 4-4.500 4M27 4l4.500 4-4.500 4" className={styles.speech} />
        </Line>
        <Line words="On whose word: the selected node’s chain">
          <path d="M0 8h48" className={styles.band} />
          <path d="M0 8h48" className={styles.speech} />
        </Line>
      </ul>
    </section>
  );
}

function Line({ words, children }: { words: string; children: ReactNode }) {
  return (
    <li className={styles.line}>
      <svg width="48" height="16" viewBox="0 0 48 16" aria-hidden="true">
        {children}
      </svg>
      <span>{words}</span>
    </li>
  );
}
