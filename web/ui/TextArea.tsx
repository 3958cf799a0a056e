import { type ComponentProps, type ReactNode, useId } from "react";
import { classes } from "./classes.ts";
import styles from "./TextField.module.css";

export interface TextAreaProps extends Omit<ComponentProps<"textarea">, "onChange" | "value"> {
  label: string;
  value: string;
  onChange(value: string): void;
  /** What is wrong and what to write instead, in a sentence or two. */
  error?: ReactNode;
}

/** Several lines of a source's words, in its serif. */
export function TextArea({ label, onChange, error, className, ...rest }: TextAreaProps) {
  const id = useId();
  const errorId = `${id}-error`;
  return (
    <div className={classes(styles.field, className)}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <span className={classes(styles.box, error != null && styles.wrong)}>
        <textarea
          {...rest}
          id={id}
          className={styles.area}
          aria-invalid={error != null}
          aria-describedby={error != null ? errorId : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
      </span>
      {error != null && (
        <p id={errorId} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}
