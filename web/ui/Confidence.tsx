import styles from "./Confidence.module.css";

const STEPS = 4;

/** How many of the four steps stand for a confidence of 0 to 1: the nearest quarter, and at least one for anything above 0. */
export function confidenceSteps(value: number): number {
  return value > 0 ? Math.min(STEPS, Math.max(1, Math.round(value * STEPS))) : 0;
}

/** Four steps for the eye and the number for the record. */
export function Confidence({ value }: { value: number }) {
  const filled = confidenceSteps(value);
  return (
    <span className={styles.confidence}>
      <span className={styles.steps} aria-hidden="true">
        {Array.from({ length: STEPS }, (_, step) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the four steps never move
          <span key={step} className={step < filled ? styles.full : styles.empty} />
        ))}
      </span>
      <span className={styles.hidden}>Confidence </span>
      {value.toFixed(2)}
    </span>
  );
}
