import { drawMark } from "./draw-mark.ts";
import type { Paints } from "./paints.ts";
import type { MarkSpec } from "./spec.ts";

/** Draws a mark around the context's origin; the context is already scaled to the marks' grid. */
export function paintMark(context: CanvasRenderingContext2D, spec: MarkSpec, paints: Paints): void {
  for (const shape of drawMark(spec)) {
    const path = new Path2D(shape.d);
    if (shape.fill) {
      context.fillStyle = paints[shape.fill];
      context.fill(path);
    }
    if (!shape.stroke) continue;
    context.strokeStyle = paints[shape.stroke];
    context.lineWidth = shape.width ?? 1;
    context.setLineDash(shape.dash ? [...shape.dash] : []);
    context.lineDashOffset = shape.dashOffset ?? 0;
    context.stroke(path);
  }
}
