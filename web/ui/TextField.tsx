import { type ComponentProps, type ReactNode, useId } from "react";
import { classes } from "./classes.ts";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.ts";
import { Kbd } from "./Kbd.tsx";
import styles from "./TextField.module.css";

export interface TextFieldProps extends Omit<ComponentProps<"input">, "onChange" | "value"> {
  label: string;
  /** Keeps the label for screen readers alone. */
  labelHidden?: boolean;
  value: string;
  onChange(value: string): void;
  /** What is wrong and what to write instead, in a sentence or two. */
  error?: ReactNode;
  icon?: IconName;
  /** The key that brings the cursor here. */
  keys?: string;
}

/** One line of text with its label; an error stands below, with its remedy. */
export function TextField({ label, labelHidden, onChange, error, icon, keys, className, ...rest }: TextFieldProps) {
  const id = useId();
  const errorId = `${id}-error`;
  return (
    <div className={classes(styles.field, className)}>
      <label className={labelHidden ? styles.hidden : styles.label} htmlFor={id}>
        {label}
      </label>
      <span className={classes(styles.box, error != null && styles.wrong)}>
        {icon && <Icon name={icon} className={styles.icon} />}
        <input
          {...rest}
          id={id}
          className={styles.input}
          aria-invalid={error != null}
          aria-describedby={error != null ? errorId : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
        {keys && <Kbd>{keys}</Kbd>}
      </span>
      {error != null && (
        <p id={errorId} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}
