import type { LabelSpot } from "./place-labels.ts";
import type { TextBlock } from "./text-blocks.ts";

/** Width of the ground around letters in px. */
const HALO = 3.5;

/** Draws a block of text with its halo; the spot in the context's coordinates. */
export function paintText(
  context: CanvasRenderingContext2D,
  { block, spot, halo }: { block: TextBlock; spot: LabelSpot; halo: string },
): void {
  context.textAlign = "left";
  context.textBaseline = "alphabetic";
  context.lineJoin = "round";
  context.strokeStyle = halo;
  context.lineWidth = HALO * 2;
  let y = spot.y;
  for (const { text, style, width } of block.lines) {
    const slack = block.width - width;
    const x = spot.x + (spot.align === "right" ? slack : spot.align === "center" ? slack / 2 : 0);
    // The baseline sits where capitals look centred in the line.
    const baseline = y + style.lineHeight * 0.78;
    context.font = style.font;
    context.strokeText(text, x, baseline);
    context.fillStyle = style.colour;
    context.fillText(text, x, baseline);
    y += style.lineHeight;
  }
}
