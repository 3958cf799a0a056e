import type { MarkSpec } from "./spec.ts";

export interface MarkProps {
  spec: MarkSpec;
  /** Height and width in px. */
  size?: number;
  /** Names the mark for a screen reader; without it the mark is decoration. */
  title?: string;
}

/** The mark of a kind, status or stance for legend, panel and notes: the same drawing as on the canvas, coloured by CSS variables. */
export function Mark({ spec, size = 20, title }: MarkProps) {
  return (
    <svg
      viewBox="-16 -16 32 32"
      width={size}
      height={size}
      role="img"
      aria-label={title}
      aria-hidden={title ? undefined : true}
    >
      <circle r="12" fill={spec.kind === "Claim" ? "var(--paper)" : "var(--ink)"} stroke="var(--ink)" />
    </svg>
  );
}
