import { deriveEdge, deriveNode, type StoredEdge, type StoredRecord } from "../../domain/derive.ts";
import { edgeId } from "../../domain/ids.ts";
import type { ArticleGraph, ArticleNode, EdgeProperties, GraphNode, RecordData } from "../../domain/model.ts";
import { daysOf } from "../shared/days.ts";
import { searchLines } from "../shared/search-words.ts";
import { storedArticle } from "../shared/stored-article.ts";
import type { Connection } from "./connection.ts";
import { fromJson, toJson } from "./json.ts";
import * as sql from "./sql.ts";

/** Keys of what a change touches: their nodes and edges are derived anew, and no others. */
interface Touched {
  nodes: Set<number>;
  edges: Set<number>;
}

/** Saves what an article says in place of what it said before, in one transaction. `graph` is checked and storable. */
export function saveArticle(db: Connection, graph: ArticleGraph): void {
  db.transaction(() => {
    const article = keyOfNode(db, graph.article.id, "Article");
    const touched = removeEvidence(db, article);
    saveArticleNode(db, article, graph);
    const keys = addRecords(db, article, graph);
    const edges = addEdgeRecords(db, article, { graph, keys });
    deriveAll(db, {
      nodes: new Set([...touched.nodes, ...keys.values()]),
      edges: new Set([...touched.edges, ...edges]),
    });
  });
}

/** Removes an article with exactly its own evidence. False when there is none of this id. */
export function deleteArticle(db: Connection, id: string): boolean {
  return db.transaction(() => {
    const old = db.get<{ key: number }>(sql.OLD_ARTICLE, id);
    if (!old) return false;
    deriveAll(db, removeEvidence(db, old.key));
    db.run(sql.DELETE_WORDS, old.key);
    db.run(sql.DELETE_NODE, old.key);
    return true;
  });
}

function removeEvidence(db: Connection, article: number): Touched {
  const nodes = new Set(db.all<{ node: number }>(sql.NODES_OF_ARTICLE, article).map((r) => r.node));
  const edges = new Set(db.all<{ edge: number }>(sql.EDGES_OF_ARTICLE, article).map((r) => r.edge));
  db.run(sql.DELETE_RECORDS, article);
  db.run(sql.DELETE_EDGE_RECORDS, article);
  return { nodes, edges };
}

function saveArticleNode(db: Connection, key: number, { article, extractor }: ArticleGraph): void {
  const old = db.get<{ data: string }>(sql.OLD_ARTICLE, article.id);
  db.run(sql.SAVE_ARTICLE_TEXT, key, extractor, article.text);
  // The text stands in its own table: rows that lists walk over stay small.
  setNode(db, key, { ...storedArticle(article, old ? fromJson<ArticleNode>(old.data) : null), text: "" });
}

function addRecords(db: Connection, article: number, { records }: ArticleGraph): Map<string, number> {
  const keys = new Map<string, number>();
  for (const { id, node, data, confidence, evidence } of records) {
    const key = keys.get(node) ?? keyOfNode(db, node, data.kind);
    keys.set(node, key);
    db.run(sql.ADD_RECORD, article, id, key, confidence, toJson(data), toJson(evidence));
  }
  return keys;
}

function addEdgeRecords(
  db: Connection,
  article: number,
  { graph, keys }: { graph: ArticleGraph; keys: Map<string, number> },
): number[] {
  const keyOf = (id: string) => (id === graph.article.id ? article : (keys.get(id) as number));
  return graph.edges.map((edge) => {
    const id = edgeId(edge.type, edge.from, edge.to, edge.qualifier);
    const key =
      db.get<{ key: number }>(sql.EDGE_KEY, id)?.key ??
      db.run(sql.ADD_EDGE, id, edge.type, keyOf(edge.from), keyOf(edge.to), edge.from === graph.article.id ? 1 : 0);
    const { qualifier, properties, claim, confidence, evidence } = edge;
    db.run(sql.ADD_EDGE_RECORD, key, article, qualifier, toJson(properties), claim, confidence, toJson(evidence));
    return key;
  });
}

function keyOfNode(db: Connection, id: string, kind: GraphNode["kind"]): number {
  return db.get<{ key: number }>(sql.NODE_KEY, id)?.key ?? db.run(sql.ADD_NODE, id, kind);
}

/** Edges first: a node that goes must have none left. */
function deriveAll(db: Connection, { nodes, edges }: Touched): void {
  for (const key of edges) rederiveEdge(db, key);
  for (const key of nodes) rederiveNode(db, key);
}

function rederiveEdge(db: Connection, key: number): void {
  type Row = Omit<StoredEdge, "properties" | "evidence"> & { properties: string };
  const rows = db.all<Row>(sql.RECORDS_OF_EDGE, key);
  if (rows.length === 0) {
    db.run(sql.DELETE_EDGE, key);
    return;
  }
  // Evidence plays no part in what an edge or node adds up to, so it is not read.
  const edge = deriveEdge(
    rows.map((row) => ({ ...row, properties: fromJson<EdgeProperties>(row.properties), evidence: [] })),
  );
  const data = toJson(edge);
  if (db.get<{ data: string }>(sql.EDGE_DATA, key)?.data === data) return;
  db.run(sql.SET_EDGE, edge.articleCount, edge.confidence, data, key);
}

function rederiveNode(db: Connection, key: number): void {
  type Row = Omit<StoredRecord, "data" | "evidence"> & { data: string };
  const rows = db.all<Row>(sql.RECORDS_OF_NODE, key);
  const [first] = rows;
  if (!first) {
    db.run(sql.DELETE_WORDS, key);
    db.run(sql.DELETE_NODE, key);
    return;
  }
  const records = rows.map((row) => ({ ...row, data: fromJson<RecordData>(row.data), evidence: [] }));
  setNode(db, key, deriveNode(first.node, records));
}

function setNode(db: Connection, key: number, node: GraphNode): void {
  const data = toJson(node);
  const search = searchLines(node).join("\n");
  const old = db.get<{ data: string; search: string }>(sql.NODE_STATE, key);
  if (old?.data === data) return;
  const incident = node.kind === "Incident" ? node : null;
  const claim = node.kind === "Claim" ? node : null;
  const article = node.kind === "Article" ? node : null;
  const days = daysOf(node);
  const told = incident ? Number(incident.told) : null;
  db.run(
    sql.SET_NODE,
    ...[node.articleCount, node.confidence, incident?.type ?? null, incident?.status ?? null, told],
    ...[claim?.stance ?? null, claim?.speaker ?? null, article?.publisher ?? null, article?.publishedAt ?? null],
    ...[days?.first ?? null, days?.last ?? null, search, data, key],
  );
  if (old?.search === search && old.data !== "") return;
  db.run(sql.DELETE_WORDS, key);
  db.run(sql.ADD_WORDS, key, search);
}
