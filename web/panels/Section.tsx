import type { ReactNode } from "react";
import { SectionLabel } from "../ui/SectionLabel.tsx";
import styles from "./panel.module.css";

/** A part of the panel under its name, with a remark at the right. */
export function Section({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <SectionLabel level={3} className={styles.sectionLabel} aside={aside}>
        {title}
      </SectionLabel>
      {children}
    </section>
  );
}
