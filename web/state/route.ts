import { create } from "zustand";
import type { ReaderFocus, View } from "./url.ts";

interface Route {
  view: View;
  /** Article of the reader; null before one was opened. */
  article: string | null;
  at: ReaderFocus | null;
  isAdding: boolean;
}

/** Which view is open, and what it stands at. */
export const useRoute = create<Route>(() => ({ view: "graph", article: null, at: null, isAdding: false }));

/** Opens an article in the reader, at some words of it. */
export function openReader(article: string, at: ReaderFocus | null = null): void {
  useRoute.setState({ view: "reader", article, at, isAdding: false });
}

/** Changes the view; the reader opens the article it had. */
export function openView(view: View): void {
  useRoute.setState({ view, isAdding: false });
}

/** Opens or closes the panel for adding articles. */
export function setAdding(isAdding: boolean): void {
  useRoute.setState({ isAdding });
}
