import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./SectionLabel.module.css";

export interface SectionLabelProps {
  children: ReactNode;
  /** Heading level; the look is the same. */
  level?: 2 | 3 | 4;
  /** A quieter remark after the label. */
  aside?: ReactNode;
  /** Draws the heavy rule that opens a section. */
  ruled?: boolean;
  /** Of the heading, for `aria-labelledby`. */
  id?: string;
  className?: string | undefined;
}

/** The only capitals there are: a section's name. */
export function SectionLabel({ children, level = 2, aside, ruled = false, id, className }: SectionLabelProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={classes(styles.line, ruled && styles.ruled, className)}>
      <Heading id={id} className={styles.label}>
        {children}
      </Heading>
      {aside != null && aside !== false && <span className={styles.aside}>{aside}</span>}
    </div>
  );
}
