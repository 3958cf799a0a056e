import styles from "./ProgressRule.module.css";

export interface ProgressRuleProps {
  /** What is going on, in words. */
  label: string;
  /** Share done, 0 to 1. */
  done: number;
  /** Share being worked on beyond `done`, 0 to 1. */
  working?: number;
}

/** The 4 px rule that fills: the one way loading is shown. */
export function ProgressRule({ label, done, working = 0 }: ProgressRuleProps) {
  const full = share(done);
  const ahead = Math.min(share(working), 1 - full);
  return (
    <div
      className={styles.rule}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(full * 100)}
    >
      <span className={styles.done} style={{ width: `${full * 100}%` }} />
      <span className={styles.working} style={{ width: `${ahead * 100}%` }} />
    </div>
  );
}

function share(value: number): number {
  return Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : 0;
}
