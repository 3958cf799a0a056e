import type { EdgeLook } from "../gl/edge-program.ts";
import type { NodeLook } from "../gl/node-program.ts";
import { KIND_TOKEN } from "../marks/paints.ts";
import type { EdgeAttributes, NodeAttributes } from "../model/diff-graph.ts";
import { SELECTED_RADIUS } from "../model/sizes.ts";
import type { Tokens } from "../theme/tokens.ts";
import { DEPTH, edgeStyle } from "./edge-style.ts";
import type { ViewState } from "./view-state.ts";

/** Width of the marker halo around the selection in px; lines end outside it. */
export const HALO = 6;

/** What Sigma and the node program need to draw a node now. */
export function nodeLook(
  id: string,
  { data, x, y }: NodeAttributes,
  at: { view: ViewState; tokens: Tokens; current: string | null },
): NodeLook & { margin: number } {
  const { view, tokens } = at;
  const level = view.levelOf(id);
  const selected = view.selected === id;
  return {
    x,
    y,
    label: null,
    size: selected ? Math.max(data.radius, SELECTED_RADIUS) : data.radius,
    color: tokens[KIND_TOKEN[data.spec.kind]],
    hidden: view.isHidden(id),
    forceLabel: false,
    highlighted: false,
    zIndex: selected ? 4 : DEPTH[level],
    type: "mark",
    spec: data.spec,
    paint: level === "outside" && !selected ? "rest" : "full",
    margin: selected || at.current === id ? HALO : 0,
  };
}

/** What Sigma and the edge program need to draw a line now. */
export function edgeLook(
  id: string,
  { data, bend }: EdgeAttributes,
  at: { view: ViewState; tokens: Tokens; plain: boolean },
): EdgeLook {
  const level = at.view.levelOfEdge(id);
  return {
    ...edgeStyle(data, { level, chain: at.view.inChain(id), tokens: at.tokens }),
    label: null,
    hidden: !at.view.isDrawn(id),
    forceLabel: false,
    zIndex: DEPTH[level],
    type: at.plain ? "plain" : "line",
    bend,
  };
}
