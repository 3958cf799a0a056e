import styles from "./Figures.module.css";
import { type CountParts, figureColumns } from "./figure-columns.ts";
import { listWords } from "./wording.ts";

/** Casualty figures, each with whoever gives it: rivals stand side by side, none is chosen. */
export function Figures({ counts }: { counts: readonly CountParts[] }) {
  const columns = figureColumns(counts);
  if (columns.length === 0) return null;
  return (
    <ul className={styles.figures} aria-label="Figures">
      {columns.map(({ key, kind, number, text, by }) => (
        <li key={key} className={styles.figure}>
          <p className={styles.number} title={`“${text}”`}>
            <b>{number}</b> {kind}
          </p>
          <p className={styles.by}>{listWords(by)}</p>
        </li>
      ))}
    </ul>
  );
}
