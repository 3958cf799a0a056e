import type {
  ArticleGraph,
  ArticleNode,
  EdgeType,
  Evidence,
  GraphEdge,
  GraphNode,
  IncidentStatus,
  IncidentType,
  NodeKind,
  Stance,
} from "../domain/model.ts";

export interface PageRequest {
  /** 1 to 500. */
  first: number;
  /** `endCursor` of the page before; null for the first page. Opaque. */
  after: string | null;
}

export interface Page<T> {
  items: { cursor: string; item: T }[];
  hasNextPage: boolean;
  totalCount: number;
}

/**
 * Filters are joined by AND; values inside one by OR. Null or absent means any, an empty list none. A node without the field that a
 * filter asks for does not pass: `told` leaves incidents alone, `from` only incidents and articles with a date.
 */
export interface NodeFilter {
  kinds?: readonly NodeKind[] | null;
  minConfidence?: number | null;
  /** Node ids of articles: only these and what they give. */
  articles?: readonly string[] | null;
  publishers?: readonly string[] | null;
  incidentTypes?: readonly IncidentType[] | null;
  statuses?: readonly IncidentStatus[] | null;
  told?: boolean | null;
  stances?: readonly Stance[] | null;
  /** Claims made by these people or organisations. */
  speakers?: readonly string[] | null;
  /** Claims and incidents connected to this node by ABOUT, OCCURRED_IN, PERPETRATED_BY or TARGETED. */
  about?: string | null;
  /** ISO dates; incidents whose date range meets [from, to]. Articles: publication date. */
  from?: string | null;
  to?: string | null;
}

export interface EdgeFilter {
  types?: readonly EdgeType[] | null;
  /** Kinds of the node at the other end. */
  kinds?: readonly NodeKind[] | null;
  direction?: "in" | "out" | "both";
  minConfidence?: number | null;
}

export interface Neighbour {
  edge: GraphEdge;
  node: GraphNode;
}

export interface Subgraph {
  nodes: GraphNode[];
  /** Every edge whose both ends are among `nodes`. */
  edges: GraphEdge[];
  /** How many nodes pass the filter in the whole graph. */
  totalNodes: number;
}

export interface GraphPath {
  /** n nodes and the n-1 edges between them, in order. */
  nodes: GraphNode[];
  edges: GraphEdge[];
}

export interface Stats {
  nodes: Record<NodeKind, number>;
  /** Edges over all articles, per type. */
  edges: Record<EdgeType, number>;
}

/** One node or edge of an export, sorted by (kind or type, id): the same graph gives the same lines. */
export type ExportItem = { node: GraphNode; evidence: Evidence[] } | { edge: GraphEdge; evidence: Evidence[] };

/**
 * Where the graph is kept. Every adapter passes tests/contract/graph-store.contract.ts.
 * Errors: AppError STORE_UNAVAILABLE when the store does not answer, TIMEOUT when a query takes too long, BAD_INPUT for a cursor it never gave.
 */
export interface GraphStore {
  /** "SQLite, data/graph.db" or "Neo4j, neo4j://host:7687": for people. */
  readonly description: string;

  /**
   * Saves what an article says, in one transaction, in place of anything it said before. Idempotent; the earliest `ingestedAt` stays.
   * Nodes are derived anew from all their records (domain/derive.ts).
   * @throws Error for a graph that is not sound: a record or edge twice or without evidence, an edge whose end has no record here
   */
  saveArticle(graph: ArticleGraph): Promise<void>;
  /** Removes the article, its records, its evidence, and nodes left with none. False when there is no such article. */
  deleteArticle(id: string): Promise<boolean>;
  /** The extractor that made an article's records, with the article as stored; null when it is not in the graph. */
  articleState(id: string): Promise<{ article: ArticleNode; extractor: string } | null>;
  /**
   * What `saveArticle` last saved for an article: all its records and edges, each with the node it belongs to now; null when the
   * article is not in the graph. Records sorted by first evidence, edges by (type, from, to, qualifier).
   */
  articleGraph(id: string): Promise<ArticleGraph | null>;

  /** One answer for each id, in order; null for an unknown one. */
  nodes(ids: readonly string[]): Promise<(GraphNode | null)[]>;
  /** Sorted by articleCount, then confidence (both descending), then id; articles by publishedAt (newest first, undated last), then id. */
  list(filter: NodeFilter, page: PageRequest): Promise<Page<GraphNode>>;
  /** Best matches first over labels, aliases, titles and claims' text; every word is a prefix: "hol" finds Anna Holm. Any input is safe. Where more than 500 match, the store chooses 500. */
  search(text: string, filter: NodeFilter, page: PageRequest): Promise<Page<GraphNode>>;
  /** Sorted by edge articleCount and confidence (descending), then edge id. Empty for an unknown node. */
  neighbours(id: string, filter: EdgeFilter, page: PageRequest): Promise<Page<Neighbour>>;
  /** How many edges each node has; 0 for an unknown one. */
  degrees(ids: readonly string[]): Promise<number[]>;
  /** Edges among the given nodes. */
  edgesAmong(ids: readonly string[]): Promise<GraphEdge[]>;
  /** The best supported `limit` nodes that pass the filter (the order of `list`, over all kinds), with the edges among them. */
  subgraph(filter: NodeFilter, limit: number): Promise<Subgraph>;
  /**
   * The shortest paths if they have at most `maxLength` edges (1 to 6), at most `limit` of them (1 to 50), not through articles: all
   * of one length, the better supported edges first, each row of nodes once. Empty when there is none, and from a node to itself.
   */
  paths(from: string, to: string, options: { maxLength: number; limit: number }): Promise<GraphPath[]>;
  /** Edges of given ids; null for an unknown one. */
  edges(ids: readonly string[]): Promise<(GraphEdge | null)[]>;
  /** Evidence of each node or edge id, in order, each sorted by article and start. An article has none. */
  evidence(ids: readonly string[]): Promise<Evidence[][]>;
  stats(): Promise<Stats>;
  /** The whole graph: nodes, then edges. */
  export(): AsyncIterable<ExportItem>;
  /** Resolves when the store answers; rejects with STORE_UNAVAILABLE. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
