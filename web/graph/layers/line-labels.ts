import type { Level } from "../model/attention.ts";
import type { Crowd } from "./crowd.ts";
import { STEP_AT } from "./flags.ts";
import { type LabelCandidate, MAY_COVER, RANK } from "./label-candidate.ts";
import { pointAt } from "./line-path.ts";
import type { LabelSpot } from "./place-labels.ts";
import { onStage, type Stage, seeLine } from "./stage.ts";
import type { TextBlock, TextBlocks } from "./text-blocks.ts";
import { lineStyle } from "./text-styles.ts";

/** Distance in px between the points that stand for a line. */
const STEP = 9;
const LINE_WEIGHT: Record<Level, number> = { focus: 2.5, near: 1.2, rest: 0.5, outside: 0.4 };

/** The words on lines; also tells the crowd where the lines run, so that other labels keep off them. */
export function lineLabels(
  stage: Stage,
  lines: readonly string[],
  at: { texts: TextBlocks; crowd: Crowd },
): LabelCandidate[] {
  return withoutRepeats(
    stage,
    lines.flatMap((line) => lineLabel(stage, line, at) ?? []),
  );
}

/** A claim's stance is said once, on the longest of its lines. */
function withoutRepeats(stage: Stage, lines: readonly LabelCandidate[]): LabelCandidate[] {
  const told = new Set<string>();
  return [...lines]
    .sort((a, b) => b.weight - a.weight)
    .filter(({ id }) => {
      const { data } = stage.graph.getEdgeAttributes(id);
      if (data.class !== "about" || id === stage.hoveredLine) return true;
      const words = `${data.from} ${data.label}`;
      return !told.has(words) && told.add(words);
    });
}

function lineLabel(
  stage: Stage,
  line: string,
  { texts, crowd }: { texts: TextBlocks; crowd: Crowd },
): LabelCandidate | null {
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
  const mayCover = line === stage.hoveredLine || (cue && level === "focus") ? MAY_COVER.anything : MAY_COVER.hardly;
  return {
    id: line,
    wish: { id: line, block, mayCover, spots },
    order: RANK[level] + 1,
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
