import type { Level } from "../model/attention.ts";
import type { Crowd } from "./crowd.ts";
import { COUNT_AT, STEP_AT } from "./flags.ts";
import { type LabelCandidate, MAY_COVER, RANK } from "./label-candidate.ts";
import { type LinePath, pointAt } from "./line-path.ts";
import type { LabelSpot } from "./place-labels.ts";
import { onStage, type Stage, seeLine } from "./stage.ts";
import type { TextBlock, TextBlocks } from "./text-blocks.ts";
import { lineStyle } from "./text-styles.ts";

/** Distance in px between the points that stand for a line. */
const STEP = 9;
/** About where the chain's chevrons are. */
const CHEVRON_AT = 0.66;
/** The marker's band is wide, and words on it are hard to read. */
const BAND_WEIGHT = 7;
const LINE_WEIGHT: Record<Level, number> = { focus: 2.5, near: 1.2, rest: 0.5, outside: 0.4 };

/** The words on lines; also tells the crowd where the lines run, so that other labels keep off them. */
export function lineLabels(
  stage: Stage,
  lines: readonly string[],
  at: { texts: TextBlocks; crowd: Crowd },
): LabelCandidate[] {
  return lines.flatMap((line) => lineLabel(stage, line, at) ?? []);
}

function lineLabel(
  stage: Stage,
  line: string,
  { texts, crowd }: { texts: TextBlocks; crowd: Crowd },
): LabelCandidate | null {
  const path = seeLine(stage, line);
  const middle = path && pointAt(path, 0.5);
  if (!path || !middle || !onStage(stage, middle, 0)) return null;
  tellCrowd(stage, line, { path, crowd });
  if (!lineSpeaks(stage, line)) return null;
  const { data } = stage.graph.getEdgeAttributes(line);
  const level = stage.view.levelOfEdge(line);
  const block = texts.block([{ text: data.label, style: lineStyle(data.class === "said", level, stage.tokens) }]);
  if (path.length < block.width * 0.7) return null;
  const looked = line === stage.hoveredLine;
  const must = looked || (data.class === "said" && level === "focus");
  const mayCover = must ? MAY_COVER.anything : MAY_COVER.hardly;
  // A claim's stance is said once, on the longest of its lines that has room.
  const group = data.class === "about" && !looked ? { group: `${data.from} ${data.label}` } : {};
  const wish = { id: line, block, mayCover, spots: spotsAlong(path, block), ...group };
  return { id: line, wish, order: RANK[level] + 1, weight: path.length, node: null, line, anchor: middle };
}

function tellCrowd(stage: Stage, line: string, { path, crowd }: { path: LinePath; crowd: Crowd }): void {
  const weight = stage.view.inChain(line) ? BAND_WEIGHT : LINE_WEIGHT[stage.view.levelOfEdge(line)];
  for (let along = STEP; along < path.length; along += STEP) {
    const point = pointAt(path, along / path.length);
    if (point) crowd.dot({ ...point, weight, owner: line });
  }
  const counted = stage.graph.getEdgeAttribute(line, "data").members.length > 1 ? [COUNT_AT] : [];
  const signs = stage.view.inChain(line) ? [STEP_AT, CHEVRON_AT] : counted;
  for (const share of signs) {
    const sign = pointAt(path, share);
    if (sign) crowd.block({ x: sign.x - 9, y: sign.y - 9, width: 18, height: 18 }, line);
  }
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

function spotsAlong(path: LinePath, block: TextBlock): LabelSpot[] {
  return SHARES.flatMap((share) => {
    const at = pointAt(path, share);
    return at ? [{ x: at.x - block.width / 2, y: at.y - block.height / 2, align: "center" as const }] : [];
  });
}
