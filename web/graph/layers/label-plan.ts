import type { Level } from "../model/attention.ts";
import { Crowd } from "./crowd.ts";
import { flagRoom } from "./flags.ts";
import { byRank, type LabelCandidate } from "./label-candidate.ts";
import { lineLabels } from "./line-labels.ts";
import { nodeLabel, rankNode } from "./node-labels.ts";
import { type PlacedLabel, placeLabels } from "./place-labels.ts";
import { onStage, type SeenNode, type Stage, seeNode } from "./stage.ts";
import type { TextBlocks } from "./text-blocks.ts";

/** A label with what it belongs to; its spot is relative to the node's centre, or to the middle of the line. */
export interface PlannedLabel extends PlacedLabel {
  node: string | null;
  line: string | null;
}

/** Labels of nodes that are considered at most; the best supported come first. */
const CONSIDERED = 260;
/** From this many nodes or lines on, not all of them can be kept free of labels. */
const CROWDED = 600;
/** How bad it is to cover a mark, by its level. */
const MARK_WEIGHT: Record<Level, number> = { focus: 6, near: 3, rest: 1, outside: 1 };

/** Decides which labels are shown and where: the focus first and always, then by importance as far as there is room. */
export function planLabels(stage: Stage, texts: TextBlocks): PlannedLabel[] {
  const crowd = new Crowd();
  // The choice comes before any text is set: measuring is what costs in a large graph.
  const seen = seenNodes(stage);
  const chosen = seen
    .flatMap((node) => rankNode(stage, node) ?? [])
    .sort(byRank)
    .slice(0, CONSIDERED);
  // Among hundreds of marks a label has no place but on some of them: then on those of no rank.
  for (const node of seen.length > CROWDED ? chosen.map((ranked) => ranked.node) : seen) {
    const { left, right, top, bottom } = node.bounds;
    const weight = MARK_WEIGHT[stage.view.levelOf(node.id)];
    crowd.block({ x: node.x - left, y: node.y - top, width: left + right, height: top + bottom }, node.id, weight);
    const flags = flagRoom(stage, node);
    if (flags) crowd.block(flags, `flags ${node.id}`);
  }
  const candidates: LabelCandidate[] = chosen.map((ranked, place) => nodeLabel(stage, { ...ranked, place }, texts));
  if (stage.detailed) candidates.push(...lineLabels(stage, linesThatMatter(stage), { texts, crowd }));
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
