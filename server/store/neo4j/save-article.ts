import { compare, deriveEdge, deriveNode, type StoredEdge, type StoredRecord } from "../../domain/derive.ts";
import { edgeId, kindOfId } from "../../domain/ids.ts";
import {
  type ArticleGraph,
  type ArticleNode,
  EDGE_TYPES,
  type EdgeProperties,
  type EdgeType,
  type GraphEdge,
  type GraphNode,
  NODE_KINDS,
  type NodeKind,
  type RecordData,
} from "../../domain/model.ts";
import { groupBy } from "../shared/group-by.ts";
import { storedArticle } from "../shared/stored-article.ts";
import * as cypher from "./cypher.ts";
import { edgeProperties, edgeRecordProperties, nodeProperties, recordProperties } from "./properties.ts";
import type { Run } from "./server.ts";

/** Rows of one statement: articles rarely have more, and the server's memory has a limit. */
const BATCH = 2_000;

/** What a change touches: these nodes and edges are derived anew, and no others. */
interface Touched {
  nodes: Set<string>;
  edges: Map<string, EdgeType>;
}

/**
 * Saves what an article says in place of what it said before; `run` belongs to one transaction. `graph` is checked and storable.
 * A transaction runs its statements in the order in which they are asked: those whose answers nobody needs yet are not waited
 * for, which leaves three journeys to the server instead of thirty.
 */
export async function saveArticle(run: Run, graph: ArticleGraph): Promise<void> {
  const { article, extractor, records } = graph;
  const [[old], touched] = await Promise.all([
    run<{ data: string | null }>(cypher.LOCK_ARTICLE, { id: article.id }),
    touchedBy(run, article.id),
  ]);
  const edges = graph.edges.map((edge) => ({ ...edge, id: edgeId(edge.type, edge.from, edge.to, edge.qualifier) }));
  for (const record of records) touched.nodes.add(record.node);
  for (const edge of edges) touched.edges.set(edge.id, edge.type);
  const recordRows = records.map((record) => ({ node: record.node, properties: recordProperties(article.id, record) }));
  const edgeRows = edges.map((edge) => ({ from: edge.from, properties: edgeRecordProperties(article.id, edge) }));
  const node = storedArticle(article, old?.data ? (JSON.parse(old.data) as ArticleNode) : null);
  const articleRow = { id: article.id, properties: { ...nodeProperties(node), extractor } };
  await Promise.all([
    lockNodes(run, touched),
    run(cypher.DELETE_GIVEN, { id: article.id }),
    inBatches(recordRows, (rows) => run(cypher.ADD_RECORDS, { article: article.id, rows })),
    inBatches(edgeRows, (rows) => run(cypher.ADD_EDGE_RECORDS, { article: article.id, rows })),
    run(cypher.SET_NODES, { rows: [articleRow] }),
    deriveAll(run, touched),
  ]);
}

/** Removes an article with exactly its own evidence; `run` belongs to one transaction. False when there is none of this id. */
export async function deleteArticle(run: Run, id: string): Promise<boolean> {
  const [[known], touched] = await Promise.all([run(cypher.LOCK_KNOWN_ARTICLE, { id }), touchedBy(run, id)]);
  if (!known) return false;
  await Promise.all([lockNodes(run, touched), run(cypher.DELETE_GIVEN, { id }), deriveAll(run, touched)]);
  await run(cypher.DELETE_NODES, { ids: [id] });
  return true;
}

async function touchedBy(run: Run, id: string): Promise<Touched> {
  const [nodes, edges] = await Promise.all([
    run<{ id: string }>(cypher.NODES_GIVEN, { id }),
    run<{ id: string; type: EdgeType }>(cypher.EDGES_GIVEN, { id }),
  ]);
  return { nodes: new Set(nodes.map((n) => n.id)), edges: new Map(edges.map((e) => [e.id, e.type])) };
}

/** Locked before their records are read: otherwise two articles at once would each derive a node without the other's record. */
async function lockNodes(run: Run, { nodes }: Touched): Promise<void> {
  const ids = [...nodes].sort(compare);
  const lock = (kind: NodeKind) =>
    inBatches(
      ids.filter((id) => kindOfId(id) === kind),
      (batch) => run(cypher.LOCK_NODES[kind], { ids: batch }),
    );
  await Promise.all([...NODE_KINDS].sort(compare).map(lock));
}

async function deriveAll(run: Run, touched: Touched): Promise<void> {
  const [nodes, edges] = await Promise.all([
    deriveNodes(run, [...touched.nodes].sort(compare)),
    deriveEdges(run, [...touched.edges.keys()].sort(compare)),
  ]);
  const goneEdges = [...touched.edges].filter(([id]) => !edges.has(id));
  const goneNodes = [...touched.nodes].filter((id) => !nodes.has(id));
  const nodeRows = [...nodes.values()].map((node) => ({ id: node.id, properties: nodeProperties(node) }));
  const idsOf = (type: EdgeType) => goneEdges.filter(([, own]) => own === type).map(([id]) => id);
  const rowsOf = (type: EdgeType) => [...edges.values()].filter((edge) => edge.type === type).map(edgeRow);
  // Edges that go come before the nodes that go with them, and nodes that come before their edges.
  await Promise.all([
    ...EDGE_TYPES.map((type) => inBatches(idsOf(type), (ids) => run(cypher.DELETE_EDGES[type], { ids }))),
    inBatches(goneNodes, (ids) => run(cypher.DELETE_NODES, { ids })),
    inBatches(nodeRows, (rows) => run(cypher.SET_NODES, { rows })),
    ...EDGE_TYPES.map((type) => inBatches(rowsOf(type), (rows) => run(cypher.SET_EDGES[type], { rows }))),
  ]);
}

function edgeRow(edge: GraphEdge) {
  return { id: edge.id, from: edge.from, to: edge.to, properties: edgeProperties(edge) };
}

async function deriveNodes(run: Run, ids: readonly string[]): Promise<Map<string, GraphNode>> {
  type Row = Omit<StoredRecord, "data" | "evidence"> & { data: string };
  const rows = await inBatches(ids, (batch) => run<Row>(cypher.RECORDS_OF_NODES, { ids: batch }));
  // Evidence plays no part in what a node or edge adds up to, so it is not read.
  const records = rows.map((row): StoredRecord => ({ ...row, data: JSON.parse(row.data) as RecordData, evidence: [] }));
  return new Map([...groupBy(records, (r) => r.node)].map(([id, own]) => [id, deriveNode(id, own)]));
}

async function deriveEdges(run: Run, ids: readonly string[]): Promise<Map<string, GraphEdge>> {
  type Row = Omit<StoredEdge, "properties" | "evidence"> & { id: string; properties: string };
  const rows = await inBatches(ids, (batch) => run<Row>(cypher.RECORDS_OF_EDGES, { ids: batch }));
  const records = rows.map((row) => ({
    ...row,
    properties: JSON.parse(row.properties) as EdgeProperties,
    evidence: [],
  }));
  return new Map([...groupBy(records, (r) => r.id)].map(([id, own]) => [id, deriveEdge(own)]));
}

/** Asks for all batches at once, in order. */
async function inBatches<T, R>(items: readonly T[], ask: (batch: T[]) => Promise<R[]>): Promise<R[]> {
  const asked: Promise<R[]>[] = [];
  for (let at = 0; at < items.length; at += BATCH) asked.push(ask(items.slice(at, at + BATCH)));
  return (await Promise.all(asked)).flat();
}
