import { PIN_ICON } from "../marks/icons.ts";
import type { Rect } from "./crowd.ts";
import { pointAt } from "./line-path.ts";
import { onStage, type SeenNode, type Stage, seeLine, seeNode } from "./stage.ts";

const DISC = 8;
/** Of a line that has room for its count, in px. */
const SHORTEST = 30;
/** Where a step's number stands on its line: before the chevrons. */
export const STEP_AT = 0.42;
/** Where the count of parallel edges stands. */
export const COUNT_AT = 0.5;

/** The numbers of the chain's steps, in ink discs on its lines. */
export function drawSteps(context: CanvasRenderingContext2D, stage: Stage): void {
  if (!stage.view.marksChain || standsOnOneWord(stage)) return;
  const numbered = stage.view.chainLines.filter((line) => {
    const kind = stage.graph.getEdgeAttribute(line, "data").class;
    return kind === "article" || kind === "quotes";
  });
  numbered.forEach((line, i) => {
    const path = seeLine(stage, line);
    // On a shorter line the disc would lie on the nodes.
    const at = path && path.length > DISC ? pointAt(path, STEP_AT) : null;
    if (!at) return;
    context.fillStyle = stage.tokens.ink;
    context.beginPath();
    context.arc(at.x, at.y, DISC, 0, 2 * Math.PI);
    context.fill();
    write(context, String(i + 1), { ...at, font: `600 11px ${stage.tokens.sans}`, colour: stage.tokens.inverse });
  });
}

/** Speaker, claim and incident are read without numbers. */
function standsOnOneWord({ graph, view }: Stage): boolean {
  const { selected } = view;
  return (
    selected !== null && graph.hasNode(selected) && graph.getNodeAttribute(selected, "data").spec.kind === "Incident"
  );
}

/** How many edges a thick line stands for, in a small box on it. */
export function drawCounts(context: CanvasRenderingContext2D, stage: Stage): void {
  stage.graph.forEachEdge((line, { data }) => {
    if (data.members.length < 2 || !stage.view.isDrawn(line)) return;
    const path = seeLine(stage, line);
    const at = path && path.length > SHORTEST ? pointAt(path, COUNT_AT) : null;
    if (!at || !onStage(stage, at, 0)) return;
    const faint = stage.view.levelOfEdge(line) === "outside";
    context.fillStyle = stage.tokens.ground;
    context.strokeStyle = faint ? stage.tokens["edge-faint"] : stage.tokens.edge;
    context.lineWidth = 1;
    context.beginPath();
    context.rect(at.x - 9, at.y - 7.5, 18, 15);
    context.fill();
    context.stroke();
    const colour = faint ? stage.tokens["label-faint"] : stage.tokens.ink;
    write(context, String(data.members.length), { ...at, font: `600 11px ${stage.tokens.sans}`, colour });
  });
}

/** Pins of nodes held in place, and the counts of what is folded into nodes, at their top right. */
export function drawFlags(context: CanvasRenderingContext2D, stage: Stage): void {
  for (const id of stage.pinned) {
    const node = seeNode(stage, id);
    if (node && onStage(stage, node, 40)) drawPin(context, node, stage);
  }
  stage.graph.forEachNode((id, { data }) => {
    if (data.holds === 0) return;
    const node = seeNode(stage, id);
    if (node && onStage(stage, node, 40))
      drawHolds(context, node, { count: data.holds, stage, pinned: stage.pinned.has(id) });
  });
}

/** The room that a node's pin and count take, in viewport px; null for a node without. */
export function flagRoom(stage: Stage, node: SeenNode): Rect | null {
  const { holds } = stage.graph.getNodeAttribute(node.id, "data");
  const width = (stage.pinned.has(node.id) ? 8 : 0) + (holds > 0 ? 8 + 6.2 * String(holds).length : 0);
  if (width === 0) return null;
  return { x: node.x + node.radius * 0.8, y: node.y - node.radius * 0.9 - 9, width: width + 4, height: 18 };
}

function drawPin(context: CanvasRenderingContext2D, node: SeenNode, { tokens }: Stage): void {
  context.save();
  context.translate(node.x + node.radius * 1.05, node.y - node.radius * 0.72);
  context.scale(0.95, 0.95);
  const pin = new Path2D(PIN_ICON);
  context.lineJoin = "round";
  context.strokeStyle = tokens.ground;
  context.lineWidth = 5;
  context.stroke(pin);
  context.fillStyle = tokens.ground;
  context.fill(pin);
  context.strokeStyle = tokens.ink;
  context.lineWidth = 1.5;
  context.stroke(pin);
  context.restore();
}

function drawHolds(
  context: CanvasRenderingContext2D,
  node: SeenNode,
  at: { count: number; stage: Stage; pinned: boolean },
): void {
  const text = String(at.count);
  const width = 8 + 6.2 * text.length;
  const x = node.x + node.radius * 1.05 + (at.pinned ? 8 : 0);
  const y = node.y - node.radius * 0.9 - 7.5;
  context.fillStyle = at.stage.tokens.ink;
  context.fillRect(x, y, width, 15);
  const middle = { x: x + width / 2, y: y + 7.5 };
  write(context, text, { ...middle, font: `600 11px ${at.stage.tokens.sans}`, colour: at.stage.tokens.inverse });
}

function write(
  context: CanvasRenderingContext2D,
  text: string,
  at: { x: number; y: number; font: string; colour: string },
): void {
  context.font = at.font;
  context.fillStyle = at.colour;
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  // Figures of this size are 8 px high.
  context.fillText(text, at.x, at.y + 4);
}
