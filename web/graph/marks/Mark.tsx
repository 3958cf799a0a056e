import { drawMark } from "./draw-mark.ts";
import { REACH } from "./mark-svg.ts";
import { cssPaintsOf } from "./paints.ts";
import { GRID } from "./silhouettes.ts";
import type { MarkSpec } from "./spec.ts";

export interface MarkProps {
  spec: MarkSpec;
  /** Height and width in px. */
  size?: number;
  /** Names the mark for a screen reader; without it the mark is decoration. */
  title?: string;
}

// A mark by itself needs no room for the bars and open edges of others; those may stand out of the square.
const VIEW = `${-REACH + 5} ${-REACH + 5} ${2 * (REACH - 5)} ${2 * (REACH - 5)}`;

/** Height in px up to which a mark is drawn with fewer dashes. */
const SMALL = 20;
const FEWER_DASHES = 1.5;

const FRAME_STYLE = { overflow: "visible", flex: "none" } as const;

/** The mark of a kind, status or stance for legend, panel and notes: the canvas's own drawing, coloured by CSS variables. */
export function Mark({ spec, size = 20, title }: MarkProps) {
  const paints = cssPaintsOf(spec.kind);
  // Small marks keep their lines readable: below the grid's own size, strokes shrink half as fast as shapes.
  const weight = Math.max(1, Math.sqrt((2 * GRID) / size));
  // Three dashes a side would run together at this size: two are left, and corners stay closed.
  const coarser = size <= SMALL ? FEWER_DASHES : 1;
  const frame = { viewBox: VIEW, width: size, height: size, style: FRAME_STYLE };
  const paths = drawMark(spec).map((shape) => (
    <path
      key={`${shape.d}${shape.stroke}`}
      d={shape.d}
      fill={shape.fill ? paints[shape.fill] : "none"}
      stroke={shape.stroke ? paints[shape.stroke] : "none"}
      strokeWidth={(shape.width ?? 1) * weight}
      strokeDasharray={shape.dash?.map((length) => length * (shape.dashOffset ? coarser : 1)).join(" ")}
      strokeDashoffset={shape.dashOffset && shape.dashOffset * coarser}
    />
  ));
  if (title === undefined) {
    return (
      <svg {...frame} aria-hidden="true">
        {paths}
      </svg>
    );
  }
  return (
    <svg {...frame} role="img">
      <title>{title}</title>
      {paths}
    </svg>
  );
}
