import type { ComponentProps, ReactNode } from "react";
import styles from "./Chip.module.css";
import { classes } from "./classes.ts";
import { Icon } from "./Icon.tsx";

export interface ChipProps extends Omit<ComponentProps<"button">, "children"> {
  children: ReactNode;
  count?: number;
  /** An icon or a kind's mark before the words. */
  mark?: ReactNode;
  /** Toggles: whether it is on. */
  pressed?: boolean;
  /** Shows a chevron: the chip opens a menu. */
  opens?: boolean;
}

/** A filter or a toggle with its count. On, it carries an ink underline. */
export function Chip({ children, count, mark, pressed, opens = false, className, ...rest }: ChipProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      {...rest}
      className={classes(styles.chip, pressed && styles.on, className)}
    >
      {mark}
      <span>{children}</span>
      {count !== undefined && <span className={styles.count}>{count.toLocaleString("en-GB")}</span>}
      {opens && <Icon name="chevron-down" size={12} />}
    </button>
  );
}
