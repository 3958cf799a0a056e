import type { Sigma } from "../sigma.ts";
import { drawCounts, drawFlags, drawSteps } from "./flags.ts";
import { drawCurrent } from "./hover-layer.ts";
import { type PlannedLabel, planLabels } from "./label-plan.ts";
import { pointAt } from "./line-path.ts";
import { drawMarker } from "./marker-layer.ts";
import { paintText } from "./paint-text.ts";
import { onStage, type Stage, seeLine } from "./stage.ts";
import { TextBlocks } from "./text-blocks.ts";

type LayerSigma = Pick<Sigma, "createCanvas" | "getCamera" | "getCanvases"> & { scheduleRender(): unknown };

/** Labels are placed anew this many ms after the camera has come to rest. */
const REST = 90;

/** What is drawn with the reader's hand: the marker below Sigma's lines and nodes, and labels, steps and flags above them. */
export class Layers {
  readonly texts = new TextBlocks();
  jumped: ReadonlySet<string> = new Set();
  current: string | null = null;
  private readonly marker: HTMLCanvasElement;
  private readonly sigma: LayerSigma;
  private plan: PlannedLabel[] = [];
  /** The camera's place that the plan was made for. */
  private planned: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(sigma: LayerSigma) {
    this.sigma = sigma;
    this.marker = sigma.createCanvas("marker", { beforeLayer: "edges" });
  }

  /** Labels are to be placed anew: graph, places, attention or fonts have changed. */
  replan(): void {
    this.planned = null;
  }

  /** Whether a node has a label at the moment. */
  isLabelled(id: string): boolean {
    return this.plan.some((label) => label.node === id);
  }

  draw(stage: Stage): void {
    const marker = this.clearedMarker(stage);
    if (marker) {
      drawMarker(marker, stage, this.jumped);
      if (this.current !== null) drawCurrent(marker, stage, this.current);
    }
    const labels = this.sigma.getCanvases().labels?.getContext("2d");
    if (!labels) return;
    this.keepPlan(stage);
    if (stage.detailed) drawCounts(labels, stage);
    for (const label of this.plan) drawPlanned(labels, stage, label);
    drawSteps(labels, stage);
    drawFlags(labels, stage);
  }

  kill(): void {
    clearTimeout(this.timer);
  }

  /** Placing labels is the dearest step of a frame: while the camera moves, the labels that are there keep their side of the node. */
  private keepPlan(stage: Stage): void {
    const { x, y, ratio } = this.sigma.getCamera().getState();
    const view = `${x} ${y} ${ratio}`;
    if (this.planned === view) return;
    if (this.planned === null) {
      this.plan = planLabels(stage, this.texts);
      this.planned = view;
      return;
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.planned = null;
      this.sigma.scheduleRender();
    }, REST);
  }

  private clearedMarker(stage: Stage): CanvasRenderingContext2D | null {
    const ratio = window.devicePixelRatio || 1;
    const [width, height] = [Math.round(stage.width * ratio), Math.round(stage.height * ratio)];
    if (this.marker.width !== width || this.marker.height !== height) {
      this.marker.width = width;
      this.marker.height = height;
      this.marker.style.width = `${stage.width}px`;
      this.marker.style.height = `${stage.height}px`;
    }
    const context = this.marker.getContext("2d");
    context?.setTransform(ratio, 0, 0, ratio, 0, 0);
    context?.clearRect(0, 0, stage.width, stage.height);
    return context;
  }
}

function drawPlanned(context: CanvasRenderingContext2D, stage: Stage, label: PlannedLabel): void {
  const anchor = anchorOf(stage, label);
  if (!anchor || !onStage(stage, anchor, 200)) return;
  const spot = { ...label.spot, x: label.spot.x + anchor.x, y: label.spot.y + anchor.y };
  paintText(context, { block: label.block, spot, halo: stage.tokens.halo });
}

function anchorOf(stage: Stage, label: PlannedLabel): { x: number; y: number } | null {
  if (label.node !== null) return stage.graph.hasNode(label.node) ? stage.locate(label.node) : null;
  const path = label.line !== null && stage.graph.hasEdge(label.line) ? seeLine(stage, label.line) : null;
  return path && pointAt(path, 0.5);
}
