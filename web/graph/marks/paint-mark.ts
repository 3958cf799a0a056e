import { drawMark } from "./draw-mark.ts";
import type { Paints } from "./paints.ts";
import type { MarkSpec } from "./spec.ts";

/** Marks made of lines alone recede by thinner lines; the others by their fill. */
const RECEDING = 0.72;

/** Draws a mark around the context's origin; the context is already scaled to the marks' grid. */
export function paintMark(
  context: CanvasRenderingContext2D,
  spec: MarkSpec,
  paints: Paints & { receding: boolean },
): void {
  const weight = paints.receding && (spec.kind === "Claim" || spec.kind === "Article") ? RECEDING : 1;
  for (const shape of drawMark(spec)) {
    const path = new Path2D(shape.d);
    if (shape.fill) {
      context.fillStyle = paints[shape.fill];
      context.fill(path);
    }
    if (!shape.stroke) continue;
    context.strokeStyle = paints[shape.stroke];
    context.lineWidth = (shape.width ?? 1) * weight;
    context.setLineDash(shape.dash ? [...shape.dash] : []);
    context.lineDashOffset = shape.dashOffset ?? 0;
    context.stroke(path);
  }
}
