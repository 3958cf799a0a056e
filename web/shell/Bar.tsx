import type { RefObject } from "react";
import { setAdding } from "../state/route.ts";
import { toggleTheme, useTheme } from "../state/theme.ts";
import { MIDDLE, useMedia } from "../state/use-media.ts";
import { Button } from "../ui/Button.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { Tooltip } from "../ui/Tooltip.tsx";
import styles from "./Bar.module.css";
import { Logo } from "./Logo.tsx";
import { Search } from "./Search.tsx";
import { Tabs } from "./Tabs.tsx";
import { UndoButtons } from "./UndoButtons.tsx";

export interface BarProps {
  searchRef: RefObject<HTMLInputElement | null>;
  /** Nothing is in the graph yet: no views, no search. */
  isEmpty: boolean;
  onKey(): void;
  onHelp(): void;
}

/** The bar of a wide screen: what this is, search, views, undo, adding, theme, help. */
export function Bar({ searchRef, isEmpty, onKey, onHelp }: BarProps) {
  const isMiddle = useMedia(MIDDLE);
  return (
    <header className={styles.bar}>
      <div className={styles.home}>
        {isMiddle && !isEmpty && <IconButton icon="menu" label="Key" aria-haspopup="dialog" onClick={onKey} />}
        <Logo />
      </div>
      {!isEmpty && (
        <>
          <div className={styles.search}>
            <Search inputRef={searchRef} />
          </div>
          <Tabs className={styles.tabs} />
        </>
      )}
      <div className={styles.actions}>
        {!isEmpty && (
          <>
            <UndoButtons />
            <span className={styles.rule} />
            <Button look="quiet" icon="plus" className={styles.add} onClick={() => setAdding(true)}>
              Add articles
            </Button>
            <span className={styles.rule} />
          </>
        )}
        <ThemeButton />
        <Tooltip content="All keys" keys="?">
          <IconButton icon="help" label="All keys" onClick={onHelp} />
        </Tooltip>
      </div>
    </header>
  );
}

function ThemeButton() {
  const isDark = useTheme((state) => state.theme === "dark");
  const words = isDark ? "Light theme" : "Dark theme";
  return (
    <Tooltip content={words}>
      <IconButton icon={isDark ? "sun" : "moon"} label={words} onClick={toggleTheme} />
    </Tooltip>
  );
}
