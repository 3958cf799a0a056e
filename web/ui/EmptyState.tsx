import type { ReactNode } from "react";
import styles from "./EmptyState.module.css";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.ts";

export interface EmptyStateProps {
  icon: IconName;
  /** What is so. */
  title: string;
  /** Why, and what can be done. */
  children?: ReactNode;
  /** Says it aloud at once: something is wrong. */
  urgent?: boolean;
}

/** Nothing to show, said in a sentence, with what can be done about it. */
export function EmptyState({ icon, title, children, urgent = false }: EmptyStateProps) {
  return (
    <section className={styles.state} role={urgent ? "alert" : undefined}>
      <Icon name={icon} className={styles.icon} />
      <div>
        <h2 className={styles.title}>{title}</h2>
        {children != null && <div className={styles.text}>{children}</div>}
      </div>
    </section>
  );
}
