import { type Attention, attend, type Level } from "../model/attention.ts";
import type { DrawnGraph } from "../model/diff-graph.ts";
import { isDrawn } from "../model/drawn-edges.ts";
import type { Chain, ViewNode } from "../types.ts";

export interface ViewInput {
  selected: string | null;
  chain: Chain | null;
  hovered: string | null;
  hidden: ReadonlySet<string>;
  nodes: ReadonlyMap<string, ViewNode>;
}

/** What is seen at one moment: which nodes and lines are drawn and how much attention each gets. Made anew when any of it changes. */
export class ViewState {
  /** Lines drawn as parts of the chain, in its order. */
  readonly chainLines: string[];
  private readonly drawn = new Set<string>();
  private readonly attention: Attention;
  private readonly graph: DrawnGraph;
  private readonly input: ViewInput;

  constructor(graph: DrawnGraph, input: ViewInput) {
    this.graph = graph;
    this.input = input;
    this.chainLines = chainLinesOf(graph, input.chain);
    this.findDrawn();
    const selected = input.selected !== null && graph.hasNode(input.selected) ? input.selected : null;
    const hovered = input.hovered !== null && graph.hasNode(input.hovered) ? input.hovered : null;
    const chain = input.chain && { nodes: input.chain.nodes, edges: this.chainLines };
    this.attention = attend(
      { selected, hovered, chain },
      { neighbours: (id) => this.neighbours(id), speakers: (id) => this.speakers(id) },
    );
  }

  get selected(): string | null {
    return this.input.selected;
  }

  /** Whether the chain is marked: not while another node is hovered, which has the attention then. */
  get marksChain(): boolean {
    return this.input.hovered === null || this.input.hovered === this.input.selected;
  }

  isHidden(id: string): boolean {
    if (this.input.hidden.has(id)) return true;
    const gapOf = this.graph.getNodeAttribute(id, "data").gapOf;
    return gapOf !== null && this.input.hidden.has(gapOf);
  }

  isDrawn(line: string): boolean {
    return this.drawn.has(line);
  }

  levelOf(id: string): Level {
    return this.attention.levelOf(id);
  }

  levelOfEdge(line: string): Level {
    return this.attention.levelOfEdge({ id: line, from: this.graph.source(line), to: this.graph.target(line) });
  }

  inChain(line: string): boolean {
    return this.marksChain && this.chainLines.includes(line);
  }

  /** Nodes with a drawn line to this one. */
  *neighbours(id: string): Iterable<string> {
    if (!this.graph.hasNode(id)) return;
    for (const line of this.graph.edges(id)) if (this.drawn.has(line)) yield this.graph.opposite(id, line);
  }

  private *speakers(id: string): Iterable<string> {
    if (!this.graph.hasNode(id)) return;
    for (const line of this.graph.outEdges(id)) {
      if (this.graph.getEdgeAttribute(line, "data").class === "said") yield this.graph.target(line);
    }
  }

  private findDrawn(): void {
    const { selected, hovered, nodes, chain } = this.input;
    const articles = new Set([selected, hovered].filter((id) => id !== null));
    const context = { articles, chain: new Set(chain?.edges ?? []) };
    this.graph.forEachEdge((line, { data }, from, to) => {
      if (this.isHidden(from) || this.isHidden(to)) return;
      const seen = data.members.length === 0 || data.members.some((edge) => isDrawn(edge, nodes.get(edge.to), context));
      if (seen) this.drawn.add(line);
    });
  }
}

/** Lines stand under the id of their first edge, or the unnamed speaker's; a chain may name any of their edges. */
function chainLinesOf(graph: DrawnGraph, chain: Chain | null): string[] {
  const wanted = new Set(chain?.edges ?? []);
  if (wanted.size === 0) return [];
  const lineOf = new Map<string, string>();
  graph.forEachEdge((line, { data }) => {
    if (wanted.has(line)) lineOf.set(line, line);
    for (const edge of data.members) if (wanted.has(edge.id)) lineOf.set(edge.id, line);
  });
  return [...wanted].flatMap((id) => lineOf.get(id) ?? []);
}
