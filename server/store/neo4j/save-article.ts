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

/** Saves what an article says in place of what it said before; `run` belongs to one transaction. `graph` is checked and storable. */
export async function saveArticle(run: Run, graph: ArticleGraph): Promise<void> {
  const { article, extractor, records } = graph;
  const [old] = await run<{ data: string | null }>(cypher.LOCK_ARTICLE, { id: article.id });
  const touched = await touchedBy(run, article.id);
  const edges = graph.edges.map((edge) => ({ ...edge, id: edgeId(edge.type, edge.from, edge.to, edge.qualifier) }));
  for (const record of records) touched.nodes.add(record.node);
  for (const edge of edges) touched.edges.set(edge.id, edge.type);
  await lockNodes(run, touched);
  await run(cypher.DELETE_GIVEN, { id: article.id });
  const recordRows = records.map((record) => ({ node: record.node, properties: recordProperties(article.id, record) }));
  const edgeRows = edges.map((edge) => ({ from: edge.from, properties: edgeRecordProperties(article.id, edge) }));
  await inBatches(recordRows, (rows) => run(cypher.ADD_RECORDS, { article: article.id, rows }));
  await inBatches(edgeRows, (rows) => run(cypher.ADD_EDGE_RECORDS, { article: article.id, rows }));
  const properties = {
    ...nodeProperties(storedArticle(article, old?.data ? (JSON.parse(old.data) as ArticleNode) : null)),
    extractor,
  };
  await run(cypher.SET_NODES, { rows: [{ id: article.id, properties }] });
  await deriveAll(run, touched);
}

/** Removes an article with exactly its own evidence; `run` belongs to one transaction. False when there is none of this id. */
export async function deleteArticle(run: Run, id: string): Promise<boolean> {
  const [known] = await run(cypher.LOCK_KNOWN_ARTICLE, { id });
  if (!known) return false;
  const touched = await touchedBy(run, id);
  await lockNodes(run, touched);
  await run(cypher.DELETE_GIVEN, { id });
  await deriveAll(run, touched);
  await run(cypher.DELETE_NODES, { ids: [id] });
  return true;
}

async function touchedBy(run: Run, id: string): Promise<Touched> {
  const nodes = await run<{ id: string }>(cypher.NODES_GIVEN, { id });
  const edges = await run<{ id: string; type: EdgeType }>(cypher.EDGES_GIVEN, { id });
  return { nodes: new Set(nodes.map((n) => n.id)), edges: new Map(edges.map((e) => [e.id, e.type])) };
}

/** Locked before their records are read: otherwise two articles at once would each derive a node without the other's record. */
async function lockNodes(run: Run, { nodes }: Touched): Promise<void> {
  const ids = [...nodes].sort(compare);
  for (const kind of [...NODE_KINDS].sort(compare)) {
    await inBatches(
      ids.filter((id) => kindOfId(id) === kind),
      (batch) => run(cypher.LOCK_NODES[kind], { ids: batch }),
    );
  }
}

async function deriveAll(run: Run, touched: Touched): Promise<void> {
  const nodes = await deriveNodes(run, [...touched.nodes].sort(compare));
  const edges = await deriveEdges(run, [...touched.edges.keys()].sort(compare));
  // Edges that go come before the nodes that go with them, and nodes that come before their edges.
  const gone = [...touched.edges].filter(([id]) => !edges.has(id));
  for (const type of EDGE_TYPES) {
    await inBatches(
      gone.filter(([, own]) => own === type),
      (batch) => run(cypher.DELETE_EDGES[type], { ids: batch.map(([id]) => id) }),
    );
  }
  const goneNodes = [...touched.nodes].filter((id) => !nodes.has(id));
  await inBatches(goneNodes, (ids) => run(cypher.DELETE_NODES, { ids }));
  const rows = [...nodes.values()].map((node) => ({ id: node.id, properties: nodeProperties(node) }));
  await inBatches(rows, (batch) => run(cypher.SET_NODES, { rows: batch }));
  for (const type of EDGE_TYPES) {
    const own = [...edges.values()].filter((edge) => edge.type === type);
    await inBatches(own.map(edgeRow), (batch) => run(cypher.SET_EDGES[type], { rows: batch }));
  }
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

async function inBatches<T, R>(items: readonly T[], work: (batch: T[]) => Promise<R[]>): Promise<R[]> {
  const results: R[] = [];
  for (let at = 0; at < items.length; at += BATCH) results.push(...(await work(items.slice(at, at + BATCH))));
  return results;
}
