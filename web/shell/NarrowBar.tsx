import { type RefObject, useEffect } from "react";
import { canvas } from "../state/canvas.ts";
import { useExplorer } from "../state/explorer.ts";
import { setAdding } from "../state/route.ts";
import { redoNext } from "../state/steps.ts";
import { toggleTheme, useTheme } from "../state/theme.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { Menu, type MenuEntry } from "../ui/Menu.tsx";
import styles from "./Bar.module.css";
import { Logo } from "./Logo.tsx";
import { Search } from "./Search.tsx";
import { UndoButtons } from "./UndoButtons.tsx";

export interface NarrowBarProps {
  searchRef: RefObject<HTMLInputElement | null>;
  isEmpty: boolean;
  isSearching: boolean;
  onSearching(isSearching: boolean): void;
  onKey(): void;
  onHelp(): void;
}

/** The bar of a phone: the search takes its whole width while it is open. */
export function NarrowBar({ searchRef, isEmpty, isSearching, onSearching, onKey, onHelp }: NarrowBarProps) {
  useEffect(() => {
    if (isSearching) searchRef.current?.focus();
  }, [isSearching, searchRef]);
  const more = useMore({ isEmpty, onKey, onHelp });
  if (isSearching) {
    return (
      <header className={styles.narrow}>
        <div className={styles.search}>
          <Search inputRef={searchRef} onDone={() => onSearching(false)} />
        </div>
        <IconButton icon="close" label="Close the search" onClick={() => onSearching(false)} />
      </header>
    );
  }
  return (
    <header className={styles.narrow}>
      <div className={styles.home}>
        <Logo />
      </div>
      {!isEmpty && (
        <>
          <UndoButtons withRedo={false} size={20} />
          <IconButton icon="search" size={20} label="Search" onClick={() => onSearching(true)} />
        </>
      )}
      <Menu align="end" trigger={<IconButton icon="more" size={20} label="More" />} entries={more} />
    </header>
  );
}

function useMore({ isEmpty, onKey, onHelp }: Pick<NarrowBarProps, "isEmpty" | "onKey" | "onHelp">): MenuEntry[] {
  const isDark = useTheme((state) => state.theme === "dark");
  const next = useExplorer((state) => state.history.future[0]?.name);
  const graph: MenuEntry[] = [
    { label: "Add articles", icon: "plus", run: () => setAdding(true) },
    { label: "Key", icon: "list", run: onKey },
    { label: "Fit everything into view", icon: "fit", run: () => canvas.current?.fit() },
    { label: next ? `Redo: ${next}` : "Redo, nothing undone", icon: "redo", disabled: !next, run: redoNext },
  ];
  return [
    ...(isEmpty ? [] : graph),
    { label: isDark ? "Light theme" : "Dark theme", icon: isDark ? "sun" : "moon", ruled: !isEmpty, run: toggleTheme },
    { label: "All keys", icon: "help", run: onHelp },
  ];
}
