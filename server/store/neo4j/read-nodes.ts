import { deriveEdge, type StoredEdge } from "../../domain/derive.ts";
import { kindOfId } from "../../domain/ids.ts";
import {
  type ArticleGraph,
  type ArticleNode,
  EDGE_TYPES,
  type EdgeProperties,
  type EdgeRecord,
  type Evidence,
  type GraphEdge,
  type GraphNode,
  NODE_KINDS,
  type NodeRecord,
  type RecordData,
} from "../../domain/model.ts";
import type { Stats } from "../../ports/graph-store.ts";
import { byEnds, byFirstEvidence } from "../shared/article-order.ts";
import { inReadingOrder } from "../shared/evidence-order.ts";
import { groupBy } from "../shared/group-by.ts";
import * as cypher from "./cypher.ts";
import { edgeOf, evidenceOf, nodeOf } from "./properties.ts";
import type { Run } from "./server.ts";

export interface NodeRow {
  data: string;
  text: string | null;
}

type EdgeRecordRow = Omit<StoredEdge, "properties" | "evidence"> & { id: string; properties: string };

export async function articleState(run: Run, id: string): Promise<{ article: ArticleNode; extractor: string } | null> {
  const [row] = await run<NodeRow & { extractor: string }>(cypher.ARTICLE_STATE, { id });
  return row ? { article: nodeOf(row) as ArticleNode, extractor: row.extractor } : null;
}

export async function articleGraph(run: Run, id: string): Promise<ArticleGraph | null> {
  const state = await articleState(run, id);
  if (!state) return null;
  const { kind, label, articleCount, confidence, ...article } = state.article;
  const nodes = await run<Omit<NodeRecord, "data" | "evidence"> & { data: string; evidence: string }>(
    cypher.RECORDS_OF_ARTICLE,
    { id },
  );
  const edges = await run<EdgeRecordRow & { evidence: string }>(cypher.EDGE_RECORDS_OF_ARTICLE, { id });
  const records = nodes.map((row) => ({ ...row, data: JSON.parse(row.data) as RecordData, evidence: evidenceOf(row) }));
  return {
    article,
    extractor: state.extractor,
    records: records.sort(byFirstEvidence),
    edges: edges.map(edgeRecord).sort(byEnds),
  };
}

function edgeRecord({ id, article, properties, evidence, ...edge }: EdgeRecordRow & { evidence: string }): EdgeRecord {
  return { ...edge, properties: JSON.parse(properties) as EdgeProperties, evidence: evidenceOf({ evidence }) };
}

export async function nodes(run: Run, ids: readonly string[]): Promise<(GraphNode | null)[]> {
  const rows = await run<NodeRow & { id: string }>(cypher.NODES, { ids: [...new Set(ids)] });
  const found = new Map(rows.map((row) => [row.id, nodeOf(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

/** Edges of ids, from their records: an id does not tell the type, which a look-up of the relationship would need. */
export async function edges(run: Run, ids: readonly string[]): Promise<(GraphEdge | null)[]> {
  const rows = await run<EdgeRecordRow>(cypher.RECORDS_OF_EDGES, { ids: [...new Set(ids)] });
  const records = rows.map((row) => ({
    ...row,
    properties: JSON.parse(row.properties) as EdgeProperties,
    evidence: [],
  }));
  const found = new Map([...groupBy(records, (r) => r.id)].map(([id, own]) => [id, deriveEdge(own)]));
  return ids.map((id) => found.get(id) ?? null);
}

export async function degrees(run: Run, ids: readonly string[]): Promise<number[]> {
  const rows = await run<{ id: string; degree: number }>(cypher.DEGREES, { ids: [...new Set(ids)] });
  const found = new Map(rows.map((row) => [row.id, row.degree]));
  return ids.map((id) => found.get(id) ?? 0);
}

/** Edges among nodes, sorted by id. */
export async function edgesAmong(run: Run, ids: readonly string[]): Promise<GraphEdge[]> {
  return (await run<{ data: string }>(cypher.EDGES_AMONG, { ids })).map(edgeOf);
}

export async function evidence(run: Run, ids: readonly string[]): Promise<Evidence[][]> {
  type Row = { id: string; article: string; evidence: string };
  const own = [...new Set(ids)];
  const rows = [
    ...(await run<Row>(cypher.NODE_EVIDENCE, { ids: own.filter((id) => kindOfId(id)) })),
    ...(await run<Row>(cypher.EDGE_EVIDENCE, { ids: own.filter((id) => !kindOfId(id)) })),
  ];
  const found = groupBy(rows, (row) => row.id);
  return ids.map((id) =>
    inReadingOrder((found.get(id) ?? []).map((row) => ({ article: row.article, evidence: evidenceOf(row) }))),
  );
}

export async function stats(run: Run): Promise<Stats> {
  const count = async (statement: string, names: readonly string[]) => {
    const found = new Map((await run<{ name: string; n: number }>(statement)).map((row) => [row.name, row.n]));
    return Object.fromEntries(names.map((name) => [name, found.get(name) ?? 0]));
  };
  return {
    nodes: (await count(cypher.COUNT_NODES, NODE_KINDS)) as Stats["nodes"],
    edges: (await count(cypher.COUNT_EDGES, EDGE_TYPES)) as Stats["edges"],
  };
}
