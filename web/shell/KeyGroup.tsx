import type { MouseEvent, ReactNode } from "react";
import { useExplorer } from "../state/explorer.ts";
import { alone, type FilterGroup, toggle } from "../state/filters.ts";
import { setFilters } from "../state/steps.ts";
import { classes } from "../ui/classes.ts";
import { SectionLabel } from "../ui/SectionLabel.tsx";
import styles from "./Key.module.css";

export interface KeyRow {
  name: string;
  label: string;
  mark: ReactNode;
  count: number;
}

export interface KeyGroupProps {
  title: string;
  group: Extract<FilterGroup, "withoutKinds" | "withoutStatuses" | "withoutStances">;
  rows: readonly KeyRow[];
  /** Every name of this sort, also of what is not on the canvas yet: alone means without all others. */
  all: readonly string[];
}

/** Rows of one sort, dimmed where there is nothing of it. */
export function KeyGroup({ title, group, rows, all }: KeyGroupProps) {
  const without: ReadonlySet<string> = useExplorer((state) => state.history.present.filters[group]);
  const press = (event: MouseEvent, { name, label }: KeyRow) => {
    if (event.altKey) setFilters((now) => alone(now, group, { name, all }), `show ${label} alone`);
    else setFilters((now) => toggle(now, group, name), `${without.has(name) ? "show" : "leave out"} ${label}`);
  };
  return (
    <section className={styles.group}>
      <SectionLabel>{title}</SectionLabel>
      <ul>
        {rows.map((row) => (
          <li key={row.name}>
            <button
              type="button"
              className={classes(styles.row, row.count === 0 && styles.none, without.has(row.name) && styles.off)}
              aria-pressed={!without.has(row.name)}
              title={`${row.label}. With Alt: this one alone`}
              onClick={(event) => press(event, row)}
            >
              <span className={styles.mark}>{row.mark}</span>
              <span className={styles.label}>{row.label}</span>
              <span className={styles.count}>{row.count.toLocaleString("en-GB")}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
