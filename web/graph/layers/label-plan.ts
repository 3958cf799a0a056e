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
/** From this many nodes or lines on, not all of them can be kept free of labels. */
const CROWDED = 600;
/** Of the canvas, in px. */
const NARROW = 560;
const LABEL_GAP = 3;
/** Distance in px between the points that stand for a line. */
const STEP = 9;
const LINE_WEIGHT: Record<Level, number> = { focus: 2.5, near: 1.2, rest: 0.5, outside: 0.4 };

interface Ranked {
  id: string;
  /** Attention first, then importance. */
  order: number;
  weight: number;
}

interface RankedNode extends Ranked {
  node: SeenNode;
}

interface Candidate extends Ranked {
  wish: LabelWish;
  node: string | null;
  line: string | null;
  anchor: { x: number; y: number };
}

const byRank = (a: Ranked, b: Ranked) => a.order - b.order || b.weight - a.weight || (a.id < b.id ? -1 : 1);

/** Decides which labels are shown and where: the focus first and always, then by importance as far as there is room. */
export function planLabels(stage: Stage, texts: TextBlocks): PlannedLabel[] {
  const crowd = new Crowd();
  // The choice comes before any text is set: measuring is what costs in a large graph.
  const seen = seenNodes(stage);
  const chosen = seen
    .flatMap((node) => nodeRank(stage, node) ?? [])
    .sort(byRank)
    .slice(0, CONSIDERED);
  // Among hundreds of marks a label has no place but on some of them: then on those of no rank.
  for (const node of seen.length > CROWDED ? chosen.map((ranked) => ranked.node) : seen) {
    const { left, right, top, bottom } = node.bounds;
    crowd.block({ x: node.x - left, y: node.y - top, width: left + right, height: top + bottom }, node.id);
  }
  const candidates: Candidate[] = chosen.map((ranked) => nodeCandidate(stage, ranked, texts));
  if (stage.detailed) {
    const lines = linesThatMatter(stage).flatMap((line) => lineCandidate(stage, line, { texts, crowd }) ?? []);
    candidates.push(...withoutRepeats(stage, lines));
  }
  candidates.sort(byRank);
  const byId = new Map(candidates.map((candidate) => [candidate.wish.id, candidate]));
  const wishes = candidates.map((candidate) => candidate.wish);
  return placeLabels(wishes, crowd, stage).flatMap((label) => {
    const from = byId.get(label.id);
    if (!from) return [];
    const spot = { ...label.spot, x: label.spot.x - from.anchor.x, y: label.spot.y - from.anchor.y };
    return [{ ...label, spot, node: from.node, line: from.line }];
  });
}

/** In a crowd of lines no label can keep off them all, and only those looked at have words. */
function linesThatMatter(stage: Stage): string[] {
  if (stage.graph.size <= CROWDED) return stage.graph.edges();
  return stage.graph.filterEdges((line) => {
    const level = stage.view.levelOfEdge(line);
    return level === "focus" || level === "near" || line === stage.hoveredLine;
  });
}

function seenNodes(stage: Stage): SeenNode[] {
  return stage.graph.nodes().flatMap((id) => {
    const node = seeNode(stage, id);
    return node && onStage(stage, node, 40) ? [node] : [];
  });
}

/** How a node's label ranks among all; null for one that has none. */
function nodeRank(stage: Stage, node: SeenNode): RankedNode | null {
  const level = stage.view.levelOf(node.id);
  const { weight, spec, label } = stage.graph.getNodeAttribute(node.id, "data");
  if (label === "" || (spec.kind === "Claim" && !claimSpeaks(stage, level))) return null;
  const order = RANK[level] * 2 + (spec.kind === "Claim" && level !== "focus" ? 10 : 0);
  return { id: node.id, node, order, weight };
}

function nodeCandidate(stage: Stage, { node, order, weight }: RankedNode, texts: TextBlocks): Candidate {
  const block = nodeBlock(stage, node.id, texts);
  const spots = spotsAround(node, block, LABEL_GAP);
  const must = stage.view.levelOf(node.id) === "focus";
  const wish = { id: node.id, block, must, spots };
  return { id: node.id, wish, order, weight, node: node.id, line: null, anchor: node };
}

/** A claim shows its words in focus, and where nothing is in focus if it is looked at from close by. */
const claimSpeaks = (stage: Stage, level: Level) => level === "focus" || (level === "rest" && stage.scale === 1);

/** A node's label as it is set at its level of attention. */
export function nodeBlock(stage: Stage, id: string, texts: TextBlocks, level = stage.view.levelOf(id)): TextBlock {
  const { label, note, spec } = stage.graph.getNodeAttribute(id, "data");
  const selected = stage.view.selected === id;
  return texts.block([
    { text: label, style: labelStyle(spec.kind, { level, selected, narrow: stage.width < NARROW }, stage.tokens) },
    { text: note, style: noteStyle(level, stage.tokens) },
  ]);
}

/** The room a label needs in the layout. Claims are labelled in focus only, so none is kept for their words. */
export function layoutRoom(stage: Stage, id: string, texts: TextBlocks): { width: number; height: number } {
  const claim = stage.graph.getNodeAttribute(id, "data").spec.kind === "Claim";
  return claim ? { width: 0, height: 0 } : nodeBlock(stage, id, texts, "near");
}

/** A claim's stance is said once, on the longest of its lines. */
function withoutRepeats(stage: Stage, lines: readonly Candidate[]): Candidate[] {
  const told = new Set<string>();
  return [...lines]
    .sort((a, b) => b.weight - a.weight)
    .filter(({ id }) => {
      const { data } = stage.graph.getEdgeAttributes(id);
      if (data.class !== "about") return true;
      const words = `${data.from} ${data.label}`;
      return !told.has(words) && told.add(words);
    });
}

/** Also tells the crowd where the line runs, so that node labels keep off it. */
function lineCandidate(
  stage: Stage,
  line: string,
  { texts, crowd }: { texts: TextBlocks; crowd: Crowd },
): Candidate | null {
  const path = seeLine(stage, line);
  const middle = path && pointAt(path, 0.5);
  if (!path || !middle || !onStage(stage, middle, 0)) return null;
  const level = stage.view.levelOfEdge(line);
  for (let along = STEP; along < path.length; along += STEP) {
    const point = pointAt(path, along / path.length);
    if (point) crowd.dot({ ...point, weight: LINE_WEIGHT[level], owner: line });
  }
  const { data } = stage.graph.getEdgeAttributes(line);
  const step = stage.view.inChain(line) ? pointAt(path, STEP_AT) : null;
  if (step) crowd.block({ x: step.x - 9, y: step.y - 9, width: 18, height: 18 }, line);
  if (!lineSpeaks(stage, line)) return null;
  const cue = data.class === "said";
  const block = texts.block([{ text: data.label, style: lineStyle(cue, level, stage.tokens) }]);
  if (path.length < block.width * 0.7) return null;
  const spots = spotsAlong(path, block);
  const must = line === stage.hoveredLine || (cue && level === "focus");
  return {
    id: line,
    wish: { id: line, block, must, spots },
    order: RANK[level] * 2 + 1,
    weight: path.length,
    node: null,
    line,
    anchor: middle,
  };
}

/**
 * Our own words stand on lines only where the reader is looking; cues are the text's, and stay as long as there is room. An article's
 * many lines would all say the same.
 */
function lineSpeaks(stage: Stage, line: string): boolean {
  const { data } = stage.graph.getEdgeAttributes(line);
  if (data.label === "") return false;
  if (line === stage.hoveredLine || data.class === "said") return true;
  const level = stage.view.levelOfEdge(line);
  return data.class !== "article" && (level === "focus" || level === "near");
}

const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66];

function spotsAlong(path: NonNullable<ReturnType<typeof seeLine>>, block: TextBlock): LabelSpot[] {
  return SHARES.flatMap((share) => {
    const at = pointAt(path, share);
    return at ? [{ x: at.x - block.width / 2, y: at.y - block.height / 2, align: "center" as const }] : [];
  });
}
