import { Menu as Base } from "@base-ui/react/menu";
import { Fragment, type ReactElement } from "react";
import { classes } from "./classes.ts";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.ts";
import styles from "./Menu.module.css";

export interface MenuEntry {
  /** Unique in the menu; disabled entries say why: "Split, nothing merged". */
  label: string;
  icon?: IconName;
  /** The key that does the same from outside the menu. */
  keys?: string;
  disabled?: boolean;
  /** Draws a hairline above. */
  ruled?: boolean;
  /** For choices: whether it is the one in force. */
  checked?: boolean;
  run(): void;
}

interface MenuParts {
  /** What the menu is about, in capitals at its top. */
  title?: string;
  entries: readonly MenuEntry[];
}

export interface MenuProps extends MenuParts {
  /** The button that opens it. */
  trigger: ReactElement;
  align?: "start" | "end";
}

/** A menu under its button. */
export function Menu({ trigger, align = "start", ...parts }: MenuProps) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger render={trigger} />
      <Popup {...parts} align={align} />
    </Base.Root>
  );
}

export interface PointMenuProps extends MenuParts {
  /** Where it opens, in client px; null while it is closed. */
  at: { x: number; y: number } | null;
  onClose(): void;
}

/** A menu at a point, such as a node of the canvas. */
export function PointMenu({ at, onClose, ...parts }: PointMenuProps) {
  const anchor = { getBoundingClientRect: () => new DOMRect(at?.x ?? 0, at?.y ?? 0, 0, 0) };
  return (
    <Base.Root modal={false} open={at !== null} onOpenChange={(open) => !open && onClose()}>
      <Popup {...parts} align="start" anchor={anchor} />
    </Base.Root>
  );
}

interface PopupProps extends MenuParts {
  align: "start" | "end";
  anchor?: { getBoundingClientRect(): DOMRect };
}

function Popup({ title, entries, align, anchor }: PopupProps) {
  return (
    <Base.Portal>
      <Base.Positioner className={styles.positioner} align={align} sideOffset={4} {...(anchor && { anchor })}>
        <Base.Popup className={styles.popup}>
          <Base.Group>
            {title && <Base.GroupLabel className={styles.title}>{title}</Base.GroupLabel>}
            {entries.map((entry) => (
              <Entry key={entry.label} {...entry} />
            ))}
          </Base.Group>
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  );
}

function Entry({ label, icon, keys, disabled = false, ruled, checked, run }: MenuEntry) {
  const content = (
    <>
      <span className={styles.icon}>{checked ? <Icon name="check" /> : icon && <Icon name={icon} />}</span>
      <span className={styles.label}>{label}</span>
      {keys && <kbd className={styles.keys}>{keys}</kbd>}
    </>
  );
  return (
    <Fragment>
      {ruled && <Base.Separator className={styles.rule} />}
      {checked === undefined ? (
        <Base.Item className={styles.entry} disabled={disabled} label={label} onClick={run}>
          {content}
        </Base.Item>
      ) : (
        <Base.CheckboxItem
          className={classes(styles.entry, checked && styles.checked)}
          disabled={disabled}
          label={label}
          checked={checked}
          closeOnClick
          onCheckedChange={run}
        >
          {content}
        </Base.CheckboxItem>
      )}
    </Fragment>
  );
}
