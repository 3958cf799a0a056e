import { useState } from "react";

/** px: the width the panel starts with, and the least that its lines can be read in. */
export const [START, LEAST] = [392, 320] as const;
const STORED = "newsweft.panel";

/** The widest that leaves the canvas a place, in px. */
export function most(): number {
  return Math.max(LEAST, Math.floor(innerWidth * 0.6));
}

/** The panel's width in px, kept within bounds and remembered by `store`. */
export function usePanelWidth() {
  const [width, setWidth] = useState(stored);
  const set = (next: number) => setWidth(Math.round(Math.min(most(), Math.max(LEAST, next))));
  const store = () => {
    try {
      localStorage.setItem(STORED, String(width));
    } catch {
      // Storage may be forbidden; the width then lasts as long as the page.
    }
  };
  return { width, set, store };
}

function stored(): number {
  try {
    return Math.max(LEAST, Number(localStorage.getItem(STORED)) || START);
  } catch {
    return START;
  }
}
