import { classes } from "./classes.ts";
import styles from "./Icon.module.css";
import { ICONS, type IconName } from "./icons.ts";

export interface IconProps {
  name: IconName;
  /** Width and height in px; 16 by default. */
  size?: number;
  className?: string | undefined;
}

/** A stroke icon in the colour of the text around it. It says nothing to a screen reader: the control beside it has the words. */
export function Icon({ name, size = 16, className }: IconProps) {
  return (
    <svg className={classes(styles.icon, className)} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={ICONS[name]} />
    </svg>
  );
}
