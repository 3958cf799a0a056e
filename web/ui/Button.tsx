import type { ComponentProps, ReactNode } from "react";
import styles from "./Button.module.css";
import { classes } from "./classes.ts";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.ts";

export interface ButtonProps extends ComponentProps<"button"> {
  /** Main: one per view. Other: the usual. Quiet: no border. Destructive: deletes. */
  look?: "main" | "other" | "quiet" | "destructive";
  icon?: IconName;
  /** The key that does the same, shown after the words. */
  keys?: string;
  children: ReactNode;
}

/** A button with words. It never submits a form unless `type` says so. */
export function Button({ look = "other", icon, keys, className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={classes(styles.button, styles[look], className)}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {keys && <kbd className={styles.keys}>{keys}</kbd>}
    </button>
  );
}
