import { HALO } from "../looks/looks.ts";
import { GRID, SILHOUETTES } from "../marks/silhouettes.ts";
import { type SeenNode, type Stage, seeLine, seeNode } from "./stage.ts";

/** Width of the marker under the chain's lines in px. */
const BAND = 11;

/** The marker: under the chain's lines, around the selection, and around nodes that have just jumped. Drawn beneath lines and nodes. */
export function drawMarker(context: CanvasRenderingContext2D, stage: Stage, jumped: ReadonlySet<string>): void {
  if (stage.view.marksChain) for (const line of stage.view.chainLines) drawBand(context, stage, line);
  for (const id of [stage.view.selected, ...jumped]) {
    const node = id === null ? null : seeNode(stage, id);
    if (node) drawHalo(context, node, stage);
  }
}

function drawBand(context: CanvasRenderingContext2D, stage: Stage, line: string): void {
  const path = seeLine(stage, line);
  if (!path) return;
  context.strokeStyle = stage.tokens.mark;
  context.lineWidth = BAND;
  context.lineCap = "butt";
  context.lineJoin = "round";
  context.beginPath();
  for (const { x, y } of path.points) context.lineTo(x, y);
  context.stroke();
}

function drawHalo(context: CanvasRenderingContext2D, node: SeenNode, { tokens }: Stage): void {
  outline(context, node, { colour: tokens["mark-line"], width: HALO + 1.3 });
  outline(context, node, { colour: tokens.mark, width: HALO });
  hollow(context, node, tokens.ground);
}

/** Clears the inside of a shape, so that the marker does not look like the filling of an empty mark. */
function hollow(context: CanvasRenderingContext2D, node: SeenNode, colour: string): void {
  const scale = node.radius / GRID;
  context.save();
  context.translate(node.x, node.y);
  context.scale(scale, scale);
  context.fillStyle = colour;
  context.fill(new Path2D(SILHOUETTES[node.spec.kind].d));
  context.restore();
}

/** A mark's own shape, widened by `width` px on every side. */
export function outline(
  context: CanvasRenderingContext2D,
  node: SeenNode,
  { colour, width }: { colour: string; width: number },
): void {
  const scale = node.radius / GRID;
  context.save();
  context.translate(node.x, node.y);
  context.scale(scale, scale);
  context.strokeStyle = colour;
  context.lineWidth = (2 * width) / scale;
  context.lineJoin = "round";
  context.stroke(new Path2D(SILHOUETTES[node.spec.kind].d));
  context.restore();
}
