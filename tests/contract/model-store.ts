import { compare, deriveEdge, deriveNode } from "../../server/domain/derive.ts";
import { edgeId } from "../../server/domain/ids.ts";
import {
  type ArticleGraph,
  EDGE_TYPES,
  type Evidence,
  type GraphEdge,
  type GraphNode,
  NODE_KINDS,
} from "../../server/domain/model.ts";
import type {
  EdgeFilter,
  ExportItem,
  GraphPath,
  Neighbour,
  NodeFilter,
  Stats,
  Subgraph,
} from "../../server/ports/graph-store.ts";
import { matchTier, queryWords, searchLines } from "../../server/store/shared/search-words.ts";
import { edgePasses, passes } from "./model-filter.ts";

/**
 * The port's meaning without any database: every answer is worked out anew from the articles saved. Lists come whole; the stores'
 * pages, put together, must equal them.
 */
export class ModelStore {
  readonly #articles = new Map<string, ArticleGraph>();
  #derived: { nodes: GraphNode[]; edges: GraphEdge[] } | null = null;

  save(graph: ArticleGraph): void {
    this.#derived = null;
    this.#articles.set(graph.article.id, graph);
  }

  delete(id: string): boolean {
    this.#derived = null;
    return this.#articles.delete(id);
  }

  list(filter: NodeFilter): GraphNode[] {
    const byDate = filter.kinds?.length === 1 && filter.kinds[0] === "Article";
    return this.#nodes()
      .filter((node) => passes(node, filter, { articles: this.#graphs(), edges: this.#edges() }))
      .sort((a, b) => (byDate && a.kind === "Article" && b.kind === "Article" ? newest(a, b) : bySupport(a, b)));
  }

  search(text: string, filter: NodeFilter): GraphNode[] {
    const query = queryWords(text);
    const found = (node: GraphNode) =>
      query.every((q) => searchLines(node).some((line) => line.split(" ").some((w) => w.startsWith(q))));
    const tier = (node: GraphNode) => matchTier(query, node.kind, searchLines(node));
    if (query.length === 0) return [];
    return this.list({ ...filter })
      .filter(found)
      .sort((a, b) => tier(a) - tier(b) || bySupport(a, b));
  }

  neighbours(id: string, filter: EdgeFilter): Neighbour[] {
    return this.#edges()
      .filter((edge) => edge.from === id || edge.to === id)
      .map((edge) => ({ edge, node: this.#node(edge.from === id ? edge.to : edge.from) }))
      .filter(({ edge, node }) => edgePasses(edge, filter, { id, other: node }))
      .sort((a, b) => bySupport(a.edge, b.edge));
  }

  degree(id: string): number {
    return this.neighbours(id, {}).length;
  }

  edgesAmong(ids: readonly string[]): GraphEdge[] {
    return this.#edges().filter((edge) => ids.includes(edge.from) && ids.includes(edge.to));
  }

  subgraph(filter: NodeFilter, limit: number): Subgraph {
    const all = this.list(filter);
    const nodes = all.slice(0, limit);
    return { nodes, edges: this.edgesAmong(nodes.map((n) => n.id)), totalNodes: all.length };
  }

  /** Every simple path, tried in the order of `neighbours`, then the shortest of different nodes. */
  paths(from: string, to: string, { maxLength, limit }: { maxLength: number; limit: number }): GraphPath[] {
    const known = new Set(this.#nodes().map((n) => n.id));
    if (from === to || !known.has(from) || !known.has(to)) return [];
    for (let length = 1; length <= maxLength; length++) {
      const found = new Map<string, GraphPath>();
      this.#walk({ nodes: [this.#node(from)], edges: [] }, { to, length, found });
      if (found.size) return [...found.values()].slice(0, limit);
    }
    return [];
  }

  stats(): Stats {
    const nodes = this.#nodes();
    const edges = this.#edges();
    return {
      nodes: Object.fromEntries(NODE_KINDS.map((k) => [k, nodes.filter((n) => n.kind === k).length])) as Stats["nodes"],
      edges: Object.fromEntries(EDGE_TYPES.map((t) => [t, edges.filter((e) => e.type === t).length])) as Stats["edges"],
    };
  }

  export(): ExportItem[] {
    const nodes = this.#nodes().sort((a, b) => compare(a.kind, b.kind) || compare(a.id, b.id));
    const edges = this.#edges().sort((a, b) => compare(a.type, b.type) || compare(a.id, b.id));
    return [
      ...nodes.map((node) => ({ node, evidence: this.evidence(node.id) })),
      ...edges.map((edge) => ({ edge, evidence: this.evidence(edge.id) })),
    ];
  }

  evidence(id: string): Evidence[] {
    return this.#graphs()
      .flatMap(({ article, records, edges }) => [
        ...records.filter((r) => r.node === id).flatMap((r) => r.evidence.map((e) => ({ ...e, article: article.id }))),
        ...edges
          .filter((e) => edgeId(e.type, e.from, e.to, e.qualifier) === id)
          .flatMap((r) => r.evidence.map((e) => ({ ...e, article: article.id }))),
      ])
      .sort((a, b) => compare(a.article, b.article) || a.start - b.start);
  }

  #walk(path: GraphPath, goal: { to: string; length: number; found: Map<string, GraphPath> }): void {
    const last = path.nodes.at(-1) as GraphNode;
    const key = path.nodes.map((n) => n.id).join();
    if (path.edges.length === goal.length) {
      if (last.id === goal.to && !goal.found.has(key)) goal.found.set(key, path);
      return;
    }
    for (const { edge, node } of this.neighbours(last.id, {})) {
      if (path.nodes.some((n) => n.id === node.id) || (node.kind === "Article" && node.id !== goal.to)) continue;
      this.#walk({ nodes: [...path.nodes, node], edges: [...path.edges, edge] }, goal);
    }
  }

  #graphs(): ArticleGraph[] {
    return [...this.#articles.values()];
  }

  #node(id: string): GraphNode {
    return this.#nodes().find((n) => n.id === id) as GraphNode;
  }

  #nodes(): GraphNode[] {
    return [...this.#all().nodes];
  }

  #edges(): GraphEdge[] {
    return [...this.#all().edges];
  }

  #all(): { nodes: GraphNode[]; edges: GraphEdge[] } {
    this.#derived ??= { nodes: deriveNodes(this.#graphs()), edges: deriveEdges(this.#graphs()) };
    return this.#derived;
  }
}

function deriveNodes(graphs: readonly ArticleGraph[]): GraphNode[] {
  const records = graphs.flatMap((g) => g.records.map((r) => ({ ...r, article: g.article.id })));
  const articles = graphs.map(
    ({ article }): GraphNode => ({ ...article, kind: "Article", label: article.title, articleCount: 1, confidence: 1 }),
  );
  const ids = [...new Set(records.map((r) => r.node))];
  return [
    ...articles,
    ...ids.map((id) =>
      deriveNode(
        id,
        records.filter((r) => r.node === id),
      ),
    ),
  ];
}

function deriveEdges(graphs: readonly ArticleGraph[]): GraphEdge[] {
  const records = graphs.flatMap((g) =>
    g.edges.map((e) => ({ ...e, article: g.article.id, id: edgeId(e.type, e.from, e.to, e.qualifier) })),
  );
  const ids = [...new Set(records.map((r) => r.id))].sort(compare);
  return ids.map((id) => deriveEdge(records.filter((r) => r.id === id)));
}

function bySupport(a: { articleCount: number; confidence: number; id: string }, b: typeof a): number {
  return b.articleCount - a.articleCount || b.confidence - a.confidence || compare(a.id, b.id);
}

function newest(a: { publishedAt: string | null; id: string }, b: typeof a): number {
  return compare(b.publishedAt ?? "", a.publishedAt ?? "") || compare(a.id, b.id);
}
