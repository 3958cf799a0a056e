import { Menu } from "@base-ui/react/menu";
import { Chip } from "../ui/Chip.tsx";
import { type FilterChoice, FilterChoiceItem } from "./FilterChoiceItem.tsx";
import styles from "./FilterMenu.module.css";

export interface FilterMenuProps {
  title: string;
  choices: readonly FilterChoice[];
  /** On: the filter differs from its default. */
  isActive: boolean;
  onToggle(choice: FilterChoice): void;
  onClear(): void;
}

/** A chip that opens the choices of one filter; they stay open so that several can be made. */
export function FilterMenu({ title, choices, isActive, onToggle, onClear }: FilterMenuProps) {
  const on = choices.filter((choice) => choice.isOn);
  const [only] = on;
  const words = isActive && on.length === 1 && only ? `${title}: ${only.label}` : title;
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger
        render={
          <Chip opens pressed={isActive} {...(words === title && { count: isActive ? on.length : choices.length })}>
            {words}
            {isActive && words === title && <span className={styles.hidden}>, some left out</span>}
          </Chip>
        }
      />
      <Menu.Portal>
        <Menu.Positioner className={styles.positioner} align="start" sideOffset={4}>
          <Menu.Popup className={styles.popup}>
            {choices.map((choice) => (
              <FilterChoiceItem key={choice.name} choice={choice} onToggle={() => onToggle(choice)} />
            ))}
            {isActive && (
              <Menu.Item className={styles.clear} onClick={onClear}>
                Clear {title.toLowerCase()}
              </Menu.Item>
            )}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
