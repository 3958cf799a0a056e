import { drawMark } from "./draw-mark.ts";
import type { Paints } from "./paints.ts";
import type { MarkSpec } from "./spec.ts";

/** Half the side of the square that every mark fits into, bars and open edges included, in grid units. */
export const REACH = 25;

/** A mark as an SVG document in the given colours, `2 * REACH` grid units wide and high with the node's centre in the middle. */
export function markSvg(spec: MarkSpec, paints: Paints): string {
  const paths = drawMark(spec).map((shape) => {
    const dash = shape.dash
      ? ` stroke-dasharray="${shape.dash.join(" ")}" stroke-dashoffset="${shape.dashOffset ?? 0}"`
      : "";
    const stroke = shape.stroke ? ` stroke="${paints[shape.stroke]}" stroke-width="${shape.width ?? 1}"${dash}` : "";
    return `<path d="${shape.d}" fill="${shape.fill ? paints[shape.fill] : "none"}"${stroke}/>`;
  });
  const side = 2 * REACH;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-REACH} ${-REACH} ${side} ${side}" stroke-linejoin="miter" stroke-linecap="butt">${paths.join("")}</svg>`;
}
