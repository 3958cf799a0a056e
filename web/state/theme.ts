import { create } from "zustand";
import type { Theme } from "../graph/types.ts";

const KEY = "newsweft.theme";

interface ThemeState {
  theme: Theme;
}

/** The theme in use: what the user chose and the browser remembers, else the system's. */
export const useTheme = create<ThemeState>(() => ({ theme: remembered() ?? systemTheme() }));

/** Puts the theme on the page and follows the system as long as nothing was chosen. Call once, before the first paint. */
export function startTheme(): void {
  apply(useTheme.getState().theme);
  useTheme.subscribe(({ theme }) => apply(theme));
  darkQuery().addEventListener("change", () => {
    if (!remembered()) useTheme.setState({ theme: systemTheme() });
  });
}

/** Changes to the other theme and remembers it. */
export function toggleTheme(): void {
  const theme = useTheme.getState().theme === "dark" ? "light" : "dark";
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage may be forbidden; the theme then lasts as long as the page.
  }
  useTheme.setState({ theme });
}

function remembered(): Theme | null {
  try {
    const value = localStorage.getItem(KEY);
    return value === "dark" || value === "light" ? value : null;
  } catch {
    return null;
  }
}

function systemTheme(): Theme {
  return darkQuery().matches ? "dark" : "light";
}

function darkQuery(): MediaQueryList {
  return matchMedia("(prefers-color-scheme: dark)");
}

function apply(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}
