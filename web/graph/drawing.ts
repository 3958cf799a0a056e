import Graph from "graphology";
import { Camera } from "./camera.ts";
import { Gaze } from "./gaze.ts";
import { Atlas } from "./gl/atlas.ts";
import { createRenderer } from "./gl/create-renderer.ts";
import { drawHover } from "./layers/hover-layer.ts";
import { Layers } from "./layers/layers.ts";
import type { Stage } from "./layers/stage.ts";
import { edgeLook, nodeLook } from "./looks/looks.ts";
import { type ViewInput, ViewState } from "./looks/view-state.ts";
import type { DrawnGraph, EdgeAttributes, NodeAttributes } from "./model/diff-graph.ts";
import { Sight } from "./sight.ts";
import type { Sigma } from "./sigma.ts";
import { readTokens, type Tokens } from "./theme/tokens.ts";
import type { Theme } from "./types.ts";

/** From this many nodes on, discs and straight lines; marks come back when sizes are whole enough to read them. */
const LARGE = 2_000;
const READABLE = 0.8;

/** A finger leaves no pointer behind, but browsers say that it does. */
export const canHover = (): boolean => matchMedia("(hover: hover)").matches;

const pixelRatio = () => window.devicePixelRatio || 1;

/** The graph on the screen: Sigma, our layers around it, the marks' atlas, and what is seen at the moment. */
export class Drawing {
  readonly graph: DrawnGraph = new Graph<NodeAttributes, EdgeAttributes>({ multi: true, type: "directed" });
  readonly sigma: Sigma<NodeAttributes, EdgeAttributes>;
  readonly sight: Sight;
  readonly camera: Camera;
  readonly layers: Layers;
  readonly gaze: Gaze;
  view: ViewState = new ViewState(this.graph, NOTHING);
  tokens: Tokens;
  /** The line under the pointer, which shows its words. */
  hoveredLine: string | null = null;
  pinned: ReadonlySet<string> = new Set();
  private theme: Theme;
  private readonly surface: HTMLElement;
  private readonly atlas: Atlas;

  constructor(surface: HTMLElement, theme: Theme) {
    this.surface = surface;
    this.theme = theme;
    this.tokens = readTokens(surface, theme);
    this.atlas = new Atlas(this.tokens, pixelRatio());
    this.sigma = this.makeRenderer();
    this.sight = new Sight(this.graph, this.sigma);
    this.camera = new Camera(this.sigma);
    this.layers = new Layers(this.sigma);
    this.gaze = new Gaze(this);
    this.sigma.on("afterRender", () => this.drawLayers());
  }

  /** Too many nodes for marks, ends of lines and attention by the pointer. */
  get large(): boolean {
    return this.graph.order > LARGE;
  }

  /** Shows the graph as it is now, with attention where the input puts it. */
  show(input: ViewInput): void {
    this.view = new ViewState(this.graph, input);
    this.layers.replan();
    this.sigma.refresh({ schedule: true });
  }

  /** Reads colours and fonts again: for another theme, another screen, or fonts that have come. */
  dress(theme: Theme): void {
    this.theme = theme;
    this.tokens = readTokens(this.surface, theme);
    this.atlas.reset(this.tokens, pixelRatio());
    this.layers.texts.forget();
    this.layers.replan();
    this.sigma.refresh({ schedule: true });
  }

  /** What the layers draw from. */
  stage(): Stage {
    const { width, height } = this.sigma.getDimensions();
    const { graph, view, tokens, hoveredLine, pinned } = this;
    const scale = this.sigma.scaleSize(1);
    const detailed = !this.large || scale >= READABLE;
    return {
      graph,
      view,
      tokens,
      hoveredLine,
      pinned,
      width,
      height,
      scale,
      detailed,
      locate: (id) => this.sight.locate(id),
    };
  }

  kill(): void {
    this.layers.kill();
    this.sigma.kill();
  }

  private drawLayers(): void {
    if (this.atlas.pixelRatio !== pixelRatio()) this.dress(this.theme);
    this.layers.draw(this.stage());
  }

  private makeRenderer(): Sigma<NodeAttributes, EdgeAttributes> {
    return createRenderer(this.graph, this.surface, {
      atlas: this.atlas,
      nodeLook: (id, attributes) => {
        const current = this.layers?.current ?? null;
        return nodeLook(id, attributes, { view: this.view, tokens: this.tokens, current });
      },
      edgeLook: (id, attributes) => {
        return edgeLook(id, attributes, { view: this.view, tokens: this.tokens, plain: this.large });
      },
      drawHover: (context, id) => {
        if (canHover()) drawHover(context, this.stage(), { id, layers: this.layers });
      },
      sizeScale: (ratio) => this.camera?.sizeScale(ratio) ?? 1,
      plain: (scale) => this.large && scale < READABLE,
    });
  }
}

const NOTHING: ViewInput = { selected: null, chain: null, hovered: null, hidden: new Set(), nodes: new Map() };
