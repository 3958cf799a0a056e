import type { ViewState } from "../looks/view-state.ts";
import { boundsOf, spanOf } from "../marks/span.ts";
import type { MarkSpec } from "../marks/spec.ts";
import type { DrawnGraph } from "../model/diff-graph.ts";
import type { Tokens } from "../theme/tokens.ts";
import type { LineEnd } from "./line-path.ts";
import { type LinePath, linePath } from "./line-path.ts";

/** A node as it stands on the screen now; viewport px. */
export interface SeenNode extends LineEnd {
  id: string;
  spec: MarkSpec;
  radius: number;
  bounds: ReturnType<typeof boundsOf>;
}

/** What the two-dimensional layers draw from: the graph, what is seen of it, and where. */
export interface Stage {
  graph: DrawnGraph;
  view: ViewState;
  tokens: Tokens;
  hoveredLine: string | null;
  pinned: ReadonlySet<string>;
  width: number;
  height: number;
  /** Of sizes, not of distances: 1 at zoom 1 and closer. */
  scale: number;
  /** Marks that may be looked at one by one; false far out in a large graph. */
  detailed: boolean;
  /** Where Sigma draws a node now; null when there is none. `size` in px. */
  locate(id: string): { x: number; y: number; size: number; margin: number } | null;
}

/** Gap of ground between a node and its lines, in px. */
export const GAP = 5;

/** A node on the stage; null for one that is hidden or gone. */
export function seeNode(stage: Stage, id: string): SeenNode | null {
  if (!stage.graph.hasNode(id) || stage.view.isHidden(id)) return null;
  const at = stage.locate(id);
  if (!at) return null;
  const { spec } = stage.graph.getNodeAttribute(id, "data");
  return {
    id,
    x: at.x,
    y: at.y,
    spec,
    radius: at.size,
    span: spanOf(spec.kind, at.size, at.margin),
    bounds: boundsOf(spec, at.size, at.margin),
  };
}

/** A line on the stage; null for one that is not drawn. */
export function seeLine(stage: Stage, line: string): LinePath | null {
  if (!stage.view.isDrawn(line)) return null;
  const from = seeNode(stage, stage.graph.source(line));
  const to = seeNode(stage, stage.graph.target(line));
  if (!from || !to) return null;
  return linePath(from, to, { bend: stage.graph.getEdgeAttribute(line, "bend"), gap: GAP * stage.scale });
}

/** Whether a point is on the canvas, or within `margin` px of it. */
export function onStage(stage: Stage, { x, y }: { x: number; y: number }, margin: number): boolean {
  return x > -margin && y > -margin && x < stage.width + margin && y < stage.height + margin;
}
