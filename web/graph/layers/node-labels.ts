import type { Level } from "../model/attention.ts";
import { type LabelCandidate, MAY_COVER, RANK, type Ranked } from "./label-candidate.ts";
import { spotsAround } from "./place-labels.ts";
import type { SeenNode, Stage } from "./stage.ts";
import type { TextBlock, TextBlocks } from "./text-blocks.ts";
import { labelStyle, noteStyle } from "./text-styles.ts";

/** Of the canvas, in px. */
const NARROW = 560;
const LABEL_GAP = 4;
/** Where the focus is crowded, its labels may stand this far off. */
const FARTHER = 20;
/** How many nodes count as the best supported. */
const FIRST = 28;

export interface RankedNode extends Ranked {
  node: SeenNode;
}

/** How a node's label ranks among all; null for one that has none. */
export function rankNode(stage: Stage, node: SeenNode): RankedNode | null {
  const level = stage.view.levelOf(node.id);
  const { weight, spec, label } = stage.graph.getNodeAttribute(node.id, "data");
  if (label === "" || (spec.kind === "Claim" && !claimSpeaks(stage, level))) return null;
  const order = RANK[level] + (spec.kind === "Claim" && level !== "focus" ? 10 : 0);
  return { id: node.id, node, order, weight };
}

/** `place` is the node's among all that have labels. */
export function nodeLabel(
  stage: Stage,
  { node, order, weight, place }: RankedNode & { place: number },
  texts: TextBlocks,
): LabelCandidate {
  const block = nodeBlock(stage, node.id, texts);
  const focus = stage.view.levelOf(node.id) === "focus";
  const close = spotsAround(node, block, LABEL_GAP);
  const spots = focus ? [...close, ...spotsAround(node, block, FARTHER)] : close;
  const mayCover = focus
    ? MAY_COVER.anything
    : place < FIRST && node.spec.kind !== "Claim"
      ? MAY_COVER.some
      : MAY_COVER.hardly;
  const wish = { id: node.id, block, mayCover, spots };
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
