import { Menu } from "@base-ui/react/menu";
import type { ReactNode } from "react";
import { Icon } from "../ui/Icon.tsx";
import styles from "./FilterMenu.module.css";

export interface FilterChoice {
  name: string;
  label: string;
  count: number | null;
  mark?: ReactNode;
  isOn: boolean;
}

/** One choice of a filter, with how many nodes or articles it stands for. */
export function FilterChoiceItem({ choice, onToggle }: { choice: FilterChoice; onToggle(): void }) {
  const { label, count, mark, isOn } = choice;
  return (
    <Menu.CheckboxItem
      className={styles.choice}
      checked={isOn}
      closeOnClick={false}
      label={label}
      onCheckedChange={onToggle}
    >
      <span className={styles.box}>{isOn && <Icon name="check" size={12} />}</span>
      {mark}
      <span className={styles.label}>{label}</span>
      {count !== null && <span className={styles.count}>{count.toLocaleString("en-GB")}</span>}
    </Menu.CheckboxItem>
  );
}
