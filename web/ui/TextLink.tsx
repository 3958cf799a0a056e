import type { ComponentProps } from "react";
import { classes } from "./classes.ts";
import styles from "./TextLink.module.css";

/** An address inside the text: ink with an underline. */
export function TextLink({ className, children, ...rest }: ComponentProps<"a">) {
  return (
    <a {...rest} className={classes(styles.link, className)}>
      {children}
    </a>
  );
}

/** Something to do inside a sentence, looking like a link. */
export function TextButton({ className, ...rest }: ComponentProps<"button">) {
  return <button type="button" {...rest} className={classes(styles.link, styles.button, className)} />;
}
