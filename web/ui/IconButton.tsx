import type { ComponentProps } from "react";
import { classes } from "./classes.ts";
import { Icon } from "./Icon.tsx";
import styles from "./IconButton.module.css";
import type { IconName } from "./icons.ts";

export interface IconButtonProps extends Omit<ComponentProps<"button">, "children"> {
  icon: IconName;
  /** What it does, in words: the name a screen reader says. */
  label: string;
  /** Icon size in px; 16 by default. */
  size?: number;
}

/** A square button with an icon alone. Put a `Tooltip` around it. */
export function IconButton({ icon, label, size = 16, className, ...rest }: IconButtonProps) {
  return (
    <button type="button" aria-label={label} {...rest} className={classes(styles.button, className)}>
      <Icon name={icon} size={size} />
    </button>
  );
}
