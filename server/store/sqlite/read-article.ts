import type {
  Article,
  ArticleGraph,
  ArticleNode,
  EdgeProperties,
  EdgeRecord,
  EvidenceSpan,
  NodeRecord,
  RecordData,
} from "../../domain/model.ts";
import { byEnds, byFirstEvidence } from "../shared/article-order.ts";
import type { Connection } from "./connection.ts";
import { fromJson } from "./json.ts";
import { nodeOf } from "./read-nodes.ts";
import * as sql from "./sql.ts";

export function articleState(db: Connection, id: string): { article: ArticleNode; extractor: string } | null {
  const row = db.get<{ data: string; text: string; extractor: string }>(sql.ARTICLE_STATE, id);
  return row ? { article: nodeOf(row) as ArticleNode, extractor: row.extractor } : null;
}

export function articleGraph(db: Connection, id: string): ArticleGraph | null {
  const state = articleState(db, id);
  if (!state) return null;
  const { kind, label, articleCount, confidence, ...article } = state.article;
  return {
    article: article satisfies Article,
    extractor: state.extractor,
    records: records(db, id),
    edges: edges(db, id),
  };
}

function records(db: Connection, article: string): NodeRecord[] {
  type Row = Omit<NodeRecord, "data" | "evidence"> & { data: string; evidence: string };
  return db
    .all<Row>(sql.RECORDS_OF_ARTICLE, article)
    .map((row) => ({ ...row, data: fromJson<RecordData>(row.data), evidence: fromJson<EvidenceSpan[]>(row.evidence) }))
    .sort(byFirstEvidence);
}

function edges(db: Connection, article: string): EdgeRecord[] {
  type Row = Omit<EdgeRecord, "properties" | "evidence"> & { properties: string; evidence: string };
  return db
    .all<Row>(sql.EDGE_RECORDS_OF_ARTICLE, article)
    .map((row) => ({
      ...row,
      properties: fromJson<EdgeProperties>(row.properties),
      evidence: fromJson<EvidenceSpan[]>(row.evidence),
    }))
    .sort(byEnds);
}
