import { Arrangement } from "./arrangement.ts";
import { canHover, Drawing } from "./drawing.ts";
import { layoutRoom } from "./layers/node-labels.ts";
import { fontsReady } from "./layers/text-styles.ts";
import { buildGraph } from "./model/build-graph.ts";
import { applyDiff } from "./model/diff-graph.ts";
import { Pointing } from "./pointing.ts";
import { Settling } from "./settling.ts";
import type { GraphCanvasProps, ViewNode } from "./types.ts";

const FONT_PATIENCE = 1_500;
/** Left with this share of the nodes or less, a picture is drawn closer. */
const FEW = 0.5;

/** Props that change what is seen of the same graph; callbacks are read when they are called. */
const SEEN = ["selected", "chain", "hidden", "pinned"] as const;

/** The canvas behind the React component: keeps the drawing true to the props and to what pointer and keyboard do. */
export class Scene {
  readonly drawing: Drawing;
  readonly arrangement: Arrangement;
  private readonly settling: Settling;
  private readonly pointing = new Pointing();
  private props: GraphCanvasProps;
  private nodes: ReadonlyMap<string, ViewNode> = new Map();
  /** A node that the reader wants to read, as soon as it has its place. */
  private wanted: string | null = null;
  private state: "waiting" | "running" | "killed" = "waiting";

  constructor(surface: HTMLElement, props: GraphCanvasProps) {
    this.props = props;
    this.drawing = new Drawing(surface, props.theme);
    this.settling = new Settling(surface, this.drawing);
    this.arrangement = this.makeArrangement();
    void this.start();
  }

  /** Brings the canvas to new props. */
  update(props: GraphCanvasProps): void {
    const before = this.props;
    this.props = props;
    if (this.state !== "running") return;
    if (props.theme !== before.theme) this.drawing.dress(props.theme);
    if (props.selected !== before.selected) this.drawing.layers.current = null;
    if (props.nodes !== before.nodes || props.edges !== before.edges) this.rebuild();
    else if (SEEN.some((key) => props[key] !== before[key])) this.look();
    this.follow(before);
  }

  hover(id: string | null): void {
    if (this.drawing.large || !canHover()) return;
    this.pointing.hover(id, { delay: this.drawing.tokens.touch, changed: () => this.look() });
  }

  hoverLine(line: string | null): void {
    this.drawing.hoveredLine = line;
    this.drawing.layers.replan();
    this.drawing.sigma.scheduleRender();
  }

  /** The node the keyboard acts on: the one it moved to, else the selected one. */
  get current(): string | null {
    const { layers, graph, view } = this.drawing;
    const id = layers.current ?? this.props.selected;
    return id !== null && graph.hasNode(id) && !view.isHidden(id) ? id : null;
  }

  moveTo(current: string | null): void {
    this.drawing.layers.current = current;
    this.look();
  }

  /** The node of the view behind a drawn one: for an unnamed speaker, its claim. */
  realNode(id: string): string {
    const { graph } = this.drawing;
    return graph.hasNode(id) ? (graph.getNodeAttribute(id, "data").gapOf ?? id) : id;
  }

  zoomBy(steps: number): void {
    this.drawing.camera.zoomBy(steps, this.drawing.tokens.reveal);
  }

  /** Goes to a node. One whose place is still being found is gone to when it has one. */
  show(id: string): void {
    this.wanted = id;
    if (!this.arrangement.busy) this.goToWanted({ always: true });
  }

  fit(): void {
    this.drawing.gaze.showAll(this.drawing.tokens.camera);
  }

  /** After the canvas has got another size: the camera keeps to what it was looking at, and the selection does not slip out. */
  resize(): void {
    const { camera, sigma, gaze, tokens } = this.drawing;
    const { selected } = this.props;
    const [at, duration] = [gaze.at, camera.isTravelling ? tokens.camera : 0];
    const inSight = selected !== null && gaze.isInSight(selected);
    camera.follow(() => sigma.resize());
    if (at === "all") gaze.showAll(duration);
    else if (selected !== null && (at === "focus" || inSight)) {
      gaze.showFocus(selected, { duration: duration || tokens.camera, always: at === "focus" });
    }
    if (this.state === "running") this.look();
  }

  kill(): void {
    this.state = "killed";
    document.fonts.removeEventListener("loadingdone", this.refont);
    this.pointing.kill();
    this.arrangement.kill();
    this.settling.kill();
    this.drawing.kill();
  }

  /** Labels are measured for the layout, so their fonts come first. */
  private async start(): Promise<void> {
    await fontsReady(this.drawing.tokens, FONT_PATIENCE);
    if (this.state === "killed") return;
    document.fonts.addEventListener("loadingdone", this.refont);
    this.state = "running";
    this.wanted = this.props.selected;
    this.drawing.dress(this.props.theme);
    this.drawing.camera.bound();
    this.rebuild();
  }

  private readonly refont = (): void => this.drawing.dress(this.props.theme);

  private rebuild(): void {
    this.nodes = new Map(this.props.nodes.map((node) => [node.id, node]));
    const data = buildGraph(this.props.nodes, this.props.edges);
    const change = applyDiff(this.drawing.graph, data, (id) => this.arrangement.placeOf(id));
    this.look();
    this.arrangement.arrange(change, this.props);
  }

  /** The camera after a change of the props: to what has been selected, or to the little that a filter has left. */
  private follow(before: GraphCanvasProps): void {
    const { selected, chain, nodes, hidden } = this.props;
    const { gaze, tokens } = this.drawing;
    const isChosen = selected !== before.selected || (chain !== before.chain && gaze.at === "focus");
    if (isChosen) this.wanted = selected;
    if (this.arrangement.busy) return;
    const [now, then] = [nodes.length - hidden.size, before.nodes.length - before.hidden.size];
    const isFew = now <= then * FEW;
    if (hidden !== before.hidden && (isFew || gaze.at === "all")) gaze.showAll(tokens.camera);
    else this.goToWanted({ always: false });
  }

  private goToWanted({ always }: { always: boolean }): void {
    if (this.wanted === null) return;
    this.drawing.gaze.showFocus(this.wanted, { duration: this.drawing.tokens.camera, always });
    this.forgetShown();
  }

  /** What is wanted may still be on its way from the server: then it is wanted on. */
  private forgetShown(): void {
    if (this.wanted !== null && this.drawing.gaze.canShow(this.wanted)) this.wanted = null;
  }

  private look(): void {
    this.drawing.pinned = this.props.pinned;
    this.drawing.show({ ...this.props, hovered: this.pointing.node, nodes: this.nodes });
  }

  private makeArrangement(): Arrangement {
    const { drawing } = this;
    return new Arrangement(drawing.graph, {
      labelSize: (id) => layoutRoom(drawing.stage(), id, drawing.layers.texts),
      isDrawn: (line) => drawing.view.isDrawn(line),
      aspect: () => drawing.sigma.getDimensions().width / drawing.sigma.getDimensions().height,
      moveDuration: () => drawing.tokens.move,
      progress: (progress) => this.props.onLayout(progress),
      watched: () => this.settling.reveal(),
      settled: (how) => {
        this.look();
        this.settling.settled({ ...how, wanted: this.wanted });
        this.forgetShown();
      },
    });
  }
}
