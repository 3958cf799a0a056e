import type { Layers } from "./layers.ts";
import { outline } from "./marker-layer.ts";
import { nodeBlock } from "./node-labels.ts";
import { paintText } from "./paint-text.ts";
import { spotsAround } from "./place-labels.ts";
import { type Stage, seeNode } from "./stage.ts";

/** The node under the pointer: a gap of paper and a line of ink around its own shape, and its label if it has none at rest. */
export function drawHover(
  context: CanvasRenderingContext2D,
  stage: Stage,
  { id, layers }: { id: string; layers: Layers },
): void {
  const node = seeNode(stage, id);
  if (!node) return;
  outline(context, node, { colour: stage.tokens.ink, width: 4.4 });
  outline(context, node, { colour: stage.tokens.paper, width: 3.2 });
  if (layers.isLabelled(id)) return;
  const block = nodeBlock(stage, id, layers.texts, "focus");
  const [below, above] = spotsAround(node, block, 6);
  const spot = below && below.y + block.height > stage.height && above ? above : below;
  if (spot) paintText(context, { block, spot, halo: stage.tokens.ground });
}

/** Where the keyboard is: the focus line 2 px off the node, with the marker outside it. */
export function drawCurrent(context: CanvasRenderingContext2D, stage: Stage, id: string): void {
  const node = seeNode(stage, id);
  if (!node) return;
  const { tokens } = stage;
  outline(context, node, { colour: tokens["mark-line"], width: 8 });
  outline(context, node, { colour: tokens.mark, width: 7 });
  outline(context, node, { colour: tokens.focus, width: 4 });
  outline(context, node, { colour: tokens.ground, width: 2 });
}
