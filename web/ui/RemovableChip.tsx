import type { ReactNode } from "react";
import styles from "./Chip.module.css";
import { classes } from "./classes.ts";
import { Icon } from "./Icon.tsx";

export interface RemovableChipProps {
  children: string;
  count?: number;
  mark?: ReactNode;
  onRemove(): void;
}

/** A filter that is set: pressing it takes it off. */
export function RemovableChip({ children, count, mark, onRemove }: RemovableChipProps) {
  return (
    <button
      type="button"
      className={classes(styles.chip, styles.on)}
      aria-label={`Remove ${children}`}
      onClick={onRemove}
    >
      {mark}
      <span>{children}</span>
      {count !== undefined && <span className={styles.count}>{count.toLocaleString("en-GB")}</span>}
      <Icon name="close" size={12} />
    </button>
  );
}
