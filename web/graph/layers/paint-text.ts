import type { LabelSpot } from "./place-labels.ts";
import type { TextBlock } from "./text-blocks.ts";
import type { TextStyle } from "./text-styles.ts";

/** Width in px of the stroke of ground behind letters, half of it outside them. */
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
  context.lineWidth = HALO;
  const lines: { text: string; x: number; baseline: number; style: TextStyle }[] = [];
  let y = spot.y;
  for (const { text, style, width } of block.lines) {
    const slack = block.width - width;
    const x = spot.x + (spot.align === "right" ? slack : spot.align === "center" ? slack / 2 : 0);
    // Here capitals look centred in their line.
    lines.push({ text, x, baseline: y + style.lineHeight * 0.78, style });
    y += style.lineHeight;
  }
  // All grounds first, or one line's ground would cut the letters of the line above.
  for (const { text, x, baseline, style } of lines) {
    context.font = style.font;
    context.strokeText(text, x, baseline);
  }
  for (const { text, x, baseline, style } of lines) {
    context.font = style.font;
    context.fillStyle = style.colour;
    context.fillText(text, x, baseline);
  }
}
