import type { Level } from "../model/attention.ts";
import { Crowd } from "./crowd.ts";
import { STEP_AT } from "./flags.ts";
import { pointAt } from "./line-path.ts";
import { type LabelSpot, type LabelWish, type PlacedLabel, placeLabels, spotsAround } from "./place-labels.ts";
import { onStage, type SeenNode, type Stage, seeLine, seeNode } from "./stage.ts";
import type { TextBlock, TextBlocks } from "./text-blocks.ts";
import { labelStyle, lineStyle, noteStyle } from "./text-styles.ts";

/** A label with what it belongs to; its spot is relative to the node's centre, or to the line's anchor. */
export interface PlannedLabel extends PlacedLabel {
  node: string | null;
  line: string | null;
}

const RANK: Record<Level, number> = { focus: 0, near: 1, rest: 2, outside: 3 };
/** Labels that are considered at most; the best supported come first. */
const CONSIDERED = 260;
const LABEL_GAP = 3;
/** Distance in px between the points that stand for a line. */
const STEP = 9;
const LINE_WEIGHT: Record<Level, number> = { focus: 2.5, near: 1.2, rest: 0.5, outside: 0.4 };

interface Candidate {
  wish: LabelWish;
  order: number;
  weight: number;
  node: string | null;
  line: string | null;
  anchor: { x: number; y: number };
}

/** Decides which labels are shown and where: the focus first and always, then by importance as far as there is room. */
export function planLabels(stage: Stage, texts: TextBlocks): PlannedLabel[] {
  const crowd = new Crowd();
  const seen = seenNodes(stage);
  for (const node of seen) {
    const { left, right, top, bottom } = node.bounds;
    crowd.block({ x: node.x - left, y: node.y - top, width: left + right, height: top + bottom }, node.id);
  }
  const candidates = seen.flatMap((node) => nodeCandidate(stage, node, texts) ?? []);
  if (stage.detailed)
    stage.graph.forEachEdge((line) => candidates.push(...lineCandidate(stage, line, { texts, crowd })));
  candidates.sort((a, b) => a.order - b.order || b.weight - a.weight || (a.wish.id < b.wish.id ? -1 : 1));
  const byId = new Map(candidates.map((candidate) => [candidate.wish.id, candidate]));
  const wishes = candidates.slice(0, CONSIDERED).map((candidate) => candidate.wish);
  return placeLabels(wishes, crowd, stage).flatMap((label) => {
    const from = byId.get(label.id);
    if (!from) return [];
    const spot = { ...label.spot, x: label.spot.x - from.anchor.x, y: label.spot.y - from.anchor.y };
    return [{ ...label, spot, node: from.node, line: from.line }];
  });
}

function seenNodes(stage: Stage): SeenNode[] {
  return stage.graph.nodes().flatMap((id) => {
    const node = seeNode(stage, id);
    return node && onStage(stage, node, 40) ? [node] : [];
  });
}

function nodeCandidate(stage: Stage, node: SeenNode, texts: TextBlocks): Candidate | null {
  const level = stage.view.levelOf(node.id);
  const { weight, spec } = stage.graph.getNodeAttribute(node.id, "data");
  if (spec.kind === "Claim" && !claimSpeaks(stage, level)) return null;
  const block = nodeBlock(stage, node.id, texts);
  if (block.lines.length === 0) return null;
  const spots = spotsAround(node, block, LABEL_GAP);
  const order = RANK[level] * 2 + (spec.kind === "Claim" && level !== "focus" ? 10 : 0);
  const must = level === "focus";
  return { wish: { id: node.id, block, must, spots }, order, weight, node: node.id, line: null, anchor: node };
}

/** A claim shows its words in focus, and where nothing is in focus if it is looked at from close by. */
const claimSpeaks = (stage: Stage, level: Level) => level === "focus" || (level === "rest" && stage.scale === 1);

/** A node's label as it is set at its level of attention. */
export function nodeBlock(stage: Stage, id: string, texts: TextBlocks, level = stage.view.levelOf(id)): TextBlock {
  const { label, note, spec } = stage.graph.getNodeAttribute(id, "data");
  const selected = stage.view.selected === id;
  return texts.block([
    { text: label, style: labelStyle(spec.kind, { level, selected }, stage.tokens) },
    { text: note, style: noteStyle(level, stage.tokens) },
  ]);
}

/** The room a label needs in the layout. Claims are labelled in focus only, so none is kept for their words. */
export function layoutRoom(stage: Stage, id: string, texts: TextBlocks): { width: number; height: number } {
  const claim = stage.graph.getNodeAttribute(id, "data").spec.kind === "Claim";
  return claim ? { width: 0, height: 0 } : nodeBlock(stage, id, texts, "near");
}

/** Also tells the crowd where the line runs, so that node labels keep off it. */
function lineCandidate(stage: Stage, line: string, { texts, crowd }: { texts: TextBlocks; crowd: Crowd }): Candidate[] {
  const path = seeLine(stage, line);
  const middle = path && pointAt(path, 0.5);
  if (!path || !middle || !onStage(stage, middle, 0)) return [];
  const level = stage.view.levelOfEdge(line);
  for (let along = STEP; along < path.length; along += STEP) {
    const point = pointAt(path, along / path.length);
    if (point) crowd.dot({ ...point, weight: LINE_WEIGHT[level], owner: line });
  }
  const { data } = stage.graph.getEdgeAttributes(line);
  const step = stage.view.inChain(line) ? pointAt(path, STEP_AT) : null;
  if (step) crowd.block({ x: step.x - 9, y: step.y - 9, width: 18, height: 18 }, line);
  if (step && data.class === "article") return [];
  const cue = data.class === "said";
  // Our own words on lines only where the reader is looking; cues are the text's, and stay as long as there is room.
  const looked = line === stage.hoveredLine;
  if (data.label === "" || !(cue || looked || level === "focus" || level === "near")) return [];
  const block = texts.block([{ text: data.label, style: lineStyle(cue, level, stage.tokens) }]);
  if (path.length < block.width * 0.7) return [];
  const spots = spotsAlong(path, block);
  const must = looked || (cue && level === "focus");
  return [
    { wish: { id: line, block, must, spots }, order: RANK[level] * 2 + 1, weight: 0, node: null, line, anchor: middle },
  ];
}

const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66];

function spotsAlong(path: NonNullable<ReturnType<typeof seeLine>>, block: TextBlock): LabelSpot[] {
  return SHARES.flatMap((share) => {
    const at = pointAt(path, share);
    return at ? [{ x: at.x - block.width / 2, y: at.y - block.height / 2, align: "center" as const }] : [];
  });
}
