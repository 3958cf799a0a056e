import type { Theme } from "../types.ts";

/** The design tokens the canvas draws with. The stylesheet holds the values; the canvas cannot use CSS variables itself. */
export const TOKEN_NAMES = [
  "ground",
  "paper",
  "ink",
  "ink-2",
  "ink-3",
  "inverse",
  "mark",
  "mark-line",
  "focus",
  "person",
  "org",
  "place",
  "incident",
  "claim",
  "article",
  "edge",
  "edge-faint",
  "edge-speech",
  "halo",
  "label-faint",
] as const;
export type TokenName = (typeof TOKEN_NAMES)[number];

export interface Tokens extends Record<TokenName, string> {
  /** Shares of the kind's colour mixed into ground outside the focus, 0 to 1. */
  restFill: number;
  restLine: number;
  serif: string;
  sans: string;
  /** Milliseconds; 1 when the reader asked for reduced motion. */
  touch: number;
  reveal: number;
  move: number;
  camera: number;
}

/**
 * Reads the tokens of a theme. The element is given `data-theme` first, so the answer does not wait for the page to change its own.
 * Without a stylesheet every colour is black and every duration 0.
 */
export function readTokens(element: HTMLElement, theme: Theme): Tokens {
  element.dataset.theme = theme;
  const style = getComputedStyle(element);
  const text = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const number = (name: string) => Number.parseFloat(text(name)) || 0;
  const colours = Object.fromEntries(TOKEN_NAMES.map((name) => [name, text(name)])) as Record<TokenName, string>;
  return {
    ...colours,
    restFill: number("rest-fill") / 100,
    restLine: number("rest-line") / 100,
    serif: text("serif") || "serif",
    sans: text("sans") || "sans-serif",
    touch: milliseconds(text("m-touch")),
    reveal: milliseconds(text("m-reveal")),
    move: milliseconds(text("m-move")),
    camera: milliseconds(text("m-camera")),
  };
}

/** A minifier may write 300ms as .3s. */
function milliseconds(duration: string): number {
  const value = Number.parseFloat(duration) || 0;
  return duration.endsWith("ms") ? value : value * 1000;
}
