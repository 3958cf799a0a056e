import { useSyncExternalStore } from "react";

/** Below this the panel is a sheet and views go to a bottom bar. */
export const NARROW = "(max-width: 719px)";
/** Below this the key is a drawer. */
export const MIDDLE = "(max-width: 1099px)";

/** Whether a media query holds, kept up to date. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    () => matchMedia(query).matches,
  );
}
