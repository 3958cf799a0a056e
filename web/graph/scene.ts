import Graph from "graphology";
import { Arrangement } from "./arrangement.ts";
import { Camera } from "./camera.ts";
import { Atlas } from "./gl/atlas.ts";
import { createRenderer } from "./gl/create-renderer.ts";
import { drawHover } from "./layers/hover-layer.ts";
import { nodeBlock } from "./layers/label-plan.ts";
import { Layers } from "./layers/layers.ts";
import type { Stage } from "./layers/stage.ts";
import { fontsReady } from "./layers/text-styles.ts";
import { edgeLook, nodeLook } from "./looks/looks.ts";
import { ViewState } from "./looks/view-state.ts";
import { buildGraph } from "./model/build-graph.ts";
import { applyDiff, type DrawnGraph, type EdgeAttributes, type NodeAttributes } from "./model/diff-graph.ts";
import { Sight } from "./sight.ts";
import type { Sigma } from "./sigma.ts";
import { readTokens, type Tokens } from "./theme/tokens.ts";
import type { GraphCanvasProps, ViewNode } from "./types.ts";

/** From this many nodes on, discs and straight lines; marks come back when sizes are whole enough to read them. */
const LARGE = 2_000;
const READABLE = 0.8;
const FONT_PATIENCE = 1_500;
/** How long a node that jumped keeps its halo, in ms. */
const JUMPED = 1_000;

/** The canvas behind the React component: brings the drawn graph to the props, and keeps what is seen of it. */
export class Scene {
  readonly graph: DrawnGraph = new Graph<NodeAttributes, EdgeAttributes>({ multi: true, type: "directed" });
  readonly sigma: Sigma<NodeAttributes, EdgeAttributes>;
  readonly sight: Sight;
  readonly camera: Camera;
  readonly layers: Layers;
  readonly arrangement: Arrangement;
  tokens: Tokens;
  view: ViewState;
  private props: GraphCanvasProps;
  private nodes: ReadonlyMap<string, ViewNode> = new Map();
  private hovered: string | null = null;
  private hoveredLine: string | null = null;
  private readonly atlas: Atlas;
  private readonly surface: HTMLElement;
  private started = false;
  private killed = false;
  private fitted = false;
  private hoverTimer: ReturnType<typeof setTimeout> | undefined;
  private jumpTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(surface: HTMLElement, props: GraphCanvasProps) {
    this.surface = surface;
    this.props = props;
    this.tokens = readTokens(surface, props.theme);
    this.atlas = new Atlas(this.tokens, window.devicePixelRatio || 1);
    this.view = this.makeView();
    this.sigma = createRenderer(this.graph, surface, {
      atlas: this.atlas,
      nodeLook: (id, attributes) =>
        nodeLook(id, attributes, { view: this.view, tokens: this.tokens, current: this.layers?.current ?? null }),
      edgeLook: (id, attributes) =>
        edgeLook(id, attributes, { view: this.view, tokens: this.tokens, plain: this.large }),
      drawHover: (context, id) => drawHover(context, this.stage(), { id, texts: this.layers.texts }),
      sizeScale: (ratio) => Camera.sizeScale(this.camera ? this.camera.zoomAt(ratio) : 1),
      plain: (scale) => this.large && scale < READABLE,
    });
    this.sight = new Sight(this.graph, this.sigma);
    this.camera = new Camera(this.sigma);
    this.layers = new Layers(this.sigma);
    this.arrangement = new Arrangement(this.graph, this.arrangementPorts());
    this.sigma.on("afterRender", () => this.drawLayers());
    surface.style.opacity = "0";
    void this.start();
  }

  /** Brings the canvas to new props. */
  update(props: GraphCanvasProps): void {
    const before = this.props;
    this.props = props;
    if (!this.started) return;
    if (props.theme !== before.theme) this.retheme();
    if (props.nodes !== before.nodes || props.edges !== before.edges) this.rebuild();
    else this.look();
  }

  /** Something about what is seen has changed; the graph has not. */
  look(): void {
    this.view = this.makeView();
    this.layers.pinned = this.props.pinned;
    this.layers.replan();
    this.sigma.refresh({ schedule: true });
  }

  hover(id: string | null): void {
    if (this.hovered === id || this.large) return;
    this.hovered = id;
    this.look();
  }

  /** Attention follows the pointer after the time of a touch; the outline does at once. */
  hoverSoon(id: string | null): void {
    clearTimeout(this.hoverTimer);
    this.hoverTimer = setTimeout(() => this.hover(id), this.tokens.touch);
  }

  hoverLine(line: string | null): void {
    this.hoveredLine = line;
    this.layers.replan();
    this.sigma.scheduleRender();
  }

  moveTo(current: string | null): void {
    this.layers.current = current;
    this.look();
  }

  /** The node the keyboard acts on: the one it moved to, else the selected one. */
  get current(): string | null {
    const id = this.layers.current ?? this.props.selected;
    return id !== null && this.graph.hasNode(id) && !this.view.isHidden(id) ? id : null;
  }

  /** The node of the view behind a drawn one: for an unnamed speaker, its claim. */
  realNode(id: string): string {
    return this.graph.hasNode(id) ? (this.graph.getNodeAttribute(id, "data").gapOf ?? id) : id;
  }

  zoomBy(steps: number): void {
    this.camera.zoomBy(steps, this.tokens.reveal);
  }

  show(id: string): void {
    if (this.graph.hasNode(id)) this.camera.show(this.graph.getNodeAttributes(id), this.tokens.camera);
  }

  fit(duration = this.tokens.camera): void {
    const extent = this.sight.extent(this.view);
    if (extent) this.camera.fit(extent, duration);
  }

  /** After the canvas has got another size. */
  resize(): void {
    this.camera.follow(() => this.sigma.resize());
    if (this.camera.isFitted) this.fit(0);
    this.layers.replan();
    this.sigma.refresh({ schedule: true });
  }

  stage(): Stage {
    const { width, height } = this.sigma.getDimensions();
    const scale = this.sigma.scaleSize(1);
    return {
      graph: this.graph,
      view: this.view,
      tokens: this.tokens,
      width,
      height,
      scale,
      hoveredLine: this.hoveredLine,
      detailed: !this.large || scale >= READABLE,
      locate: (id) => this.sight.locate(id),
    };
  }

  kill(): void {
    this.killed = true;
    clearTimeout(this.jumpTimer);
    clearTimeout(this.hoverTimer);
    document.fonts.removeEventListener("loadingdone", this.refont);
    this.arrangement.kill();
    this.layers.kill();
    this.sigma.kill();
  }

  private get large(): boolean {
    return this.graph.order > LARGE;
  }

  /** Labels are measured for the layout, so their fonts come first. */
  private async start(): Promise<void> {
    await fontsReady(this.tokens, FONT_PATIENCE);
    if (this.killed) return;
    document.fonts.addEventListener("loadingdone", this.refont);
    this.started = true;
    this.camera.bound();
    this.rebuild();
  }

  private readonly refont = (): void => {
    this.layers.texts.forget();
    this.look();
  };

  private rebuild(): void {
    this.nodes = new Map(this.props.nodes.map((node) => [node.id, node]));
    this.arrangement.remember();
    const change = applyDiff(this.graph, buildGraph(this.props.nodes, this.props.edges), (id) =>
      this.arrangement.placeOf(id),
    );
    this.look();
    this.arrangement.arrange(change, this.props);
  }

  private retheme(): void {
    this.tokens = readTokens(this.surface, this.props.theme);
    this.atlas.reset(this.tokens, window.devicePixelRatio || 1);
    this.layers.texts.forget();
  }

  private makeView(): ViewState {
    return new ViewState(this.graph, { ...this.props, hovered: this.hovered, nodes: this.nodes });
  }

  private drawLayers(): void {
    if (this.atlas.pixelRatio !== (window.devicePixelRatio || 1)) {
      this.retheme();
      this.sigma.refresh({ schedule: true });
    }
    this.layers.draw(this.stage());
  }

  private arrangementPorts() {
    return {
      labelSize: (id: string) => {
        const { spec } = this.graph.getNodeAttribute(id, "data");
        // Claims are labelled in focus only.
        return spec.kind === "Claim" ? { width: 0, height: 0 } : nodeBlock(this.stage(), id, this.layers.texts, "near");
      },
      isDrawn: (line: string) => this.view.isDrawn(line),
      wide: () => this.sigma.getDimensions().width >= this.sigma.getDimensions().height,
      moveDuration: () => this.tokens.move,
      watched: () => this.reveal(),
      progress: (progress: { placed: number; total: number } | null) => this.props.onLayout(progress),
      settled: ({ whole, moved }: { whole: boolean; moved: string[] }) => this.settled(whole, moved),
    };
  }

  private settled(whole: boolean, moved: string[]): void {
    this.look();
    if (whole || !this.fitted) this.reveal();
    else if (moved.some((id) => this.sight.isOff(id))) this.fit();
    if (this.tokens.move > 1 || moved.length === 0) return;
    this.layers.jumped = new Set(moved);
    clearTimeout(this.jumpTimer);
    this.jumpTimer = setTimeout(() => {
      this.layers.jumped = new Set();
      this.sigma.scheduleRender();
    }, JUMPED);
  }

  /** The first picture stands at once; later ones travel there. */
  private reveal(): void {
    this.fit(this.fitted ? this.tokens.camera : 0);
    this.fitted = true;
    this.surface.style.opacity = "1";
  }
}
