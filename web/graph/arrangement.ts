import { bendLines } from "./layout/bend.ts";
import { LayoutClient } from "./layout/layout-client.ts";
import { lengthOf, pullOf } from "./layout/pull.ts";
import type { PlaceEdge, PlaceNode, Places } from "./layout/request.ts";
import type { DrawnGraph, GraphChange, Position } from "./model/diff-graph.ts";
import { type Motion, moveNodes } from "./motion.ts";

/** Above this a bend is not worth looking for. */
const BENT_LINES = 1_500;
/** Larger graphs are not placed with room for labels, which are not measured then. */
const LABELLED = 2_000;
/** From here on a layout is shown while it comes about, because it takes seconds. */
const WATCHED = 1_200;

export interface ArrangementPorts {
  /** Size of a node's label in px. */
  labelSize(id: string): { width: number; height: number };
  isDrawn(line: string): boolean;
  /** The canvas's width by its height. */
  aspect(): number;
  moveDuration(): number;
  progress(placed: { placed: number; total: number } | null): void;
  /** The first places of a layout that is shown while it comes about. */
  watched(): void;
  /** Everything has its place; `jumped` are nodes that moved without being seen to move. */
  settled(how: { whole: boolean; moved: string[] }): void;
}

/** Where nodes are: asks the worker for layouts, moves nodes there, and remembers places of nodes that have gone. */
export class Arrangement {
  private readonly client = new LayoutClient();
  /** Of every node that has ever been placed, also of those that have gone. */
  private readonly places = new Map<string, Position>();
  /** How many lines there were when places were last found. */
  private sizePlaced = 0;
  private readonly graph: DrawnGraph;
  private readonly ports: ArrangementPorts;
  private motion: Motion | null = null;

  constructor(graph: DrawnGraph, ports: ArrangementPorts) {
    this.graph = graph;
    this.ports = ports;
  }

  /** Where a node was, or the middle for one never placed. */
  placeOf(id: string): Position {
    return this.places.get(id) ?? { x: 0, y: 0 };
  }

  /** Finds places after a change: for the whole graph if most of it is new, else only around what is new. */
  arrange(change: GraphChange, at: { expandedFrom: string | null; pinned: ReadonlySet<string> }): void {
    const fresh = new Set(this.graph.filterNodes((id) => !this.places.has(id)));
    const known = this.graph.order - fresh.size;
    // Places found without most of the lines mean nothing.
    const joined = change.edges && this.graph.size > 2 * this.sizePlaced;
    if (known === 0 || joined || (at.expandedFrom === null && fresh.size > known)) this.arrangeAll();
    else if (fresh.size > 0) this.arrangeSome(fresh, at);
    else this.settle({ whole: false, moved: [] });
  }

  /** Whether nodes are on their way to places of their own. */
  get busy(): boolean {
    return this.client.running || this.motion !== null;
  }

  /** Moves one node, as a reader drags it. */
  drag(id: string, to: Position): void {
    this.graph.mergeNodeAttributes(id, to);
    if (this.places.has(id)) this.places.set(id, to);
  }

  /** The dragged node has been let go: its lines find their ways again. */
  dropped(): void {
    this.bend();
  }

  kill(): void {
    this.client.stop();
    this.halt();
  }

  private halt(): void {
    this.motion?.stop();
    this.motion = null;
  }

  /** Every node of the graph has its place now. */
  private settle(how: { whole: boolean; moved: string[] }): void {
    this.motion = null;
    this.graph.forEachNode((id, { x, y }) => this.places.set(id, { x, y }));
    this.sizePlaced = this.graph.size;
    this.bend();
    this.ports.progress(null);
    this.ports.settled(how);
  }

  private arrangeAll(): void {
    this.halt();
    const total = this.graph.order;
    const nodes = this.graph.mapNodes((id): PlaceNode => this.toPlace(id, { at: null, fixed: false }));
    this.ports.progress({ placed: 0, total });
    this.client.run(
      { nodes, edges: this.pulls(), mode: "full", aspect: this.ports.aspect() },
      {
        progress: (done, of, places) => {
          this.ports.progress({ placed: Math.floor((total * done) / of), total });
          if (total <= WATCHED) return;
          this.assign(places);
          this.ports.watched();
        },
        placed: (places) => {
          this.assign(places);
          this.settle({ whole: true, moved: [] });
        },
      },
    );
  }

  private arrangeSome(
    fresh: ReadonlySet<string>,
    at: { expandedFrom: string | null; pinned: ReadonlySet<string> },
  ): void {
    this.halt();
    const { expandedFrom, pinned } = at;
    const free = new Set(fresh);
    if (expandedFrom !== null && this.graph.hasNode(expandedFrom)) {
      for (const id of this.oneHop(expandedFrom)) if (!pinned.has(id)) free.add(id);
      for (const id of fresh) this.graph.mergeNodeAttributes(id, this.placeOf(expandedFrom));
    }
    const nodes = this.graph.mapNodes((id, { x, y }): PlaceNode => {
      return this.toPlace(id, { at: fresh.has(id) ? null : { x, y }, fixed: !free.has(id) });
    });
    this.client.run(
      { nodes, edges: this.pulls(), mode: "local", aspect: this.ports.aspect() },
      { progress: () => {}, placed: (places) => this.move(places, [...free]) },
    );
  }

  /** Without an article's lines: its hop is everything it contains. */
  private oneHop(id: string): string[] {
    const lines = this.graph.filterEdges(id, (_, { data }) => data.class !== "article");
    return lines.map((line) => this.graph.opposite(id, line));
  }

  private move(places: Places, moved: string[]): void {
    let isDone = false;
    const done = () => {
      isDone = true;
      this.settle({ whole: false, moved });
    };
    const motion = moveNodes(this.graph, places, { duration: this.ports.moveDuration(), done });
    // Without a duration it is done before it is returned.
    this.motion = isDone ? null : motion;
  }

  private assign(places: Places): void {
    this.graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...places[id] }), {
      attributes: ["x", "y"],
    });
  }

  private toPlace(id: string, at: { at: Position | null; fixed: boolean }): PlaceNode {
    const label = this.graph.order > LABELLED ? { width: 0, height: 0 } : this.ports.labelSize(id);
    return { id, ...at, radius: this.graph.getNodeAttribute(id, "data").radius, label };
  }

  private pulls(): PlaceEdge[] {
    const quoted = new Set<string>();
    this.graph.forEachEdge((_, { data }, _from, to) => {
      if (data.class === "quotes") quoted.add(to);
    });
    return this.graph.mapEdges((_, { data }, from, to): PlaceEdge => {
      const weights = data.members.map((edge) => pullOf(edge, quoted));
      // An unnamed speaker's line has no edge behind it and pulls as a speaker's.
      return { from, to, weight: weights.length === 0 ? 1.3 : Math.max(...weights), length: lengthOf(data) };
    });
  }

  private bend(): void {
    if (this.graph.size > BENT_LINES) return;
    const nodes = this.graph.mapNodes((id, { x, y, data }) => ({ id, x, y, radius: data.radius }));
    const lines = this.graph.filterEdges((line, { data }) => data.class !== "article" || this.ports.isDrawn(line));
    const bends = bendLines(
      nodes,
      lines.map((id) => ({ id, from: this.graph.source(id), to: this.graph.target(id) })),
    );
    // One by one: Sigma repaints edges changed all at once before it has counted new ones, and fails.
    for (const line of this.graph.edges()) {
      const bend = bends.get(line) ?? 0;
      if (this.graph.getEdgeAttribute(line, "bend") !== bend) this.graph.setEdgeAttribute(line, "bend", bend);
    }
  }
}
