import { compare } from "../../domain/derive.ts";
import { kindOfId } from "../../domain/ids.ts";
import type { Evidence, EvidenceSpan, GraphEdge, GraphNode } from "../../domain/model.ts";
import { EDGE_TYPES, NODE_KINDS } from "../../domain/model.ts";
import type { ExportItem, Stats } from "../../ports/graph-store.ts";
import { inReadingOrder } from "../shared/evidence-order.ts";
import type { Connection } from "./connection.ts";
import { fromJson } from "./json.ts";
import * as sql from "./sql.ts";

/** Items of an export read at once: few enough that other reads get their turn in between. */
const EXPORT_BATCH = 200;

interface NodeRow {
  key: number;
  id: string;
  data: string;
  /** Only of an article. */
  text: string | null;
}

/** A node as stored; an article gets its text back. */
export function nodeOf({ data, text }: Pick<NodeRow, "data" | "text">): GraphNode {
  const node = fromJson<GraphNode>(data);
  return node.kind === "Article" ? { ...node, text: text ?? "" } : node;
}

export function nodes(db: Connection, ids: readonly string[]): (GraphNode | null)[] {
  const rows = db.all<NodeRow>(sql.NODES_BY_ID, JSON.stringify(ids));
  const found = new Map(rows.map((row) => [row.id, nodeOf(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

/** Nodes of keys that are there, in the order of the keys. */
export function nodesOfKeys(db: Connection, keys: readonly number[]): GraphNode[] {
  const found = new Map(db.all<NodeRow>(sql.NODES_BY_KEY, JSON.stringify(keys)).map((row) => [row.key, nodeOf(row)]));
  return keys.map((key) => found.get(key) as GraphNode);
}

export function edges(db: Connection, ids: readonly string[]): (GraphEdge | null)[] {
  const rows = db.all<{ id: string; data: string }>(sql.EDGES_BY_ID, JSON.stringify(ids));
  const found = new Map(rows.map((row) => [row.id, fromJson<GraphEdge>(row.data)]));
  return ids.map((id) => found.get(id) ?? null);
}

/** Edges of keys that are there, in the order of the keys. */
export function edgesOfKeys(db: Connection, keys: readonly number[]): GraphEdge[] {
  const rows = db.all<{ key: number; data: string }>(sql.EDGES_BY_KEY, JSON.stringify(keys));
  const found = new Map(rows.map((row) => [row.key, fromJson<GraphEdge>(row.data)]));
  return keys.map((key) => found.get(key) as GraphEdge);
}

export function degrees(db: Connection, ids: readonly string[]): number[] {
  const rows = db.all<{ id: string; degree: number }>(sql.DEGREES, JSON.stringify(ids));
  const found = new Map(rows.map((row) => [row.id, row.degree]));
  return ids.map((id) => found.get(id) ?? 0);
}

/**
 * Edges among nodes, sorted by id. Only outgoing edges are looked at, for every edge has one source; those of hubs by pairs, for a
 * hub may have a hundred thousand.
 */
export function edgesAmong(db: Connection, ids: readonly string[]): GraphEdge[] {
  const rows = db.all<{ key: number; degree: number }>(sql.KEYS_AND_DEGREES, JSON.stringify(ids));
  const keys = (of: typeof rows) => JSON.stringify(of.map((row) => row.key));
  const few = rows.filter((row) => row.degree <= rows.length);
  const hubs = rows.filter((row) => row.degree > rows.length);
  type Row = { id: string; data: string };
  const found = [
    ...db.all<Row>(sql.EDGES_WALKED, keys(few), keys(rows)),
    ...(hubs.length ? db.all<Row>(sql.EDGES_PAIRED, keys(hubs), keys(rows)) : []),
  ];
  return found.sort((a, b) => compare(a.id, b.id)).map((row) => fromJson<GraphEdge>(row.data));
}

export function evidence(db: Connection, ids: readonly string[]): Evidence[][] {
  return ids.map((id) => {
    const statement = kindOfId(id) ? sql.NODE_EVIDENCE : sql.EDGE_EVIDENCE;
    const rows = db.all<{ article: string; evidence: string }>(statement, id);
    return inReadingOrder(
      rows.map((row) => ({ article: row.article, evidence: fromJson<EvidenceSpan[]>(row.evidence) })),
    );
  });
}

/** Reads one page of the file: an open connection alone proves nothing. */
export function ping(db: Connection): void {
  db.get(sql.PING);
}

export function stats(db: Connection): Stats {
  const count = (statement: string, names: readonly string[]) => {
    const found = new Map(db.all<{ name: string; n: number }>(statement).map((row) => [row.name, row.n]));
    return Object.fromEntries(names.map((name) => [name, found.get(name) ?? 0]));
  };
  return {
    nodes: count(sql.COUNT_NODES, NODE_KINDS) as Stats["nodes"],
    edges: count(sql.COUNT_EDGES, EDGE_TYPES) as Stats["edges"],
  };
}

/** The next nodes of an export after (kind, id); ["", ""] for the first ones. Empty at the end. */
export function exportNodes(
  db: Connection,
  [kind, id]: readonly [string, string],
): (ExportItem & { node: GraphNode })[] {
  const found = db.all<NodeRow>(sql.EXPORT_NODES, kind, id, EXPORT_BATCH).map(nodeOf);
  const spans = evidence(
    db,
    found.map((node) => node.id),
  );
  return found.map((node, i) => ({ node, evidence: spans[i] ?? [] }));
}

/** The next edges of an export after (type, id); ["", ""] for the first ones. Empty at the end. */
export function exportEdges(
  db: Connection,
  [type, id]: readonly [string, string],
): (ExportItem & { edge: GraphEdge })[] {
  const found = db
    .all<{ data: string }>(sql.EXPORT_EDGES, type, id, EXPORT_BATCH)
    .map((row) => fromJson<GraphEdge>(row.data));
  const spans = evidence(
    db,
    found.map((edge) => edge.id),
  );
  return found.map((edge, i) => ({ edge, evidence: spans[i] ?? [] }));
}
