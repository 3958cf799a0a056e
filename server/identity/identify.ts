import { ground } from "../domain/ground.ts";
import type { Article, ArticleGraph, Extraction } from "../domain/model.ts";
import { claimRecords } from "./claim-records.ts";
import { edgesOf } from "./edges-of.ts";
import { entityRecords } from "./entity-records.ts";
import { incidentRecords } from "./incident-records.ts";

/** From local ids of an extraction (e1, c1, i1) to node ids. */
export type NodeIds = ReadonlyMap<string, string>;

/**
 * Which node each find of one article belongs to, and the edges between them. Depends on this article alone, so articles may
 * come in any order, twice, or at once.
 */
export function identify(article: Article, extraction: Extraction): ArticleGraph {
  const found = ground(extraction, article.text);
  const entities = entityRecords(article, found);
  const incidents = incidentRecords(article, found);
  const claims = claimRecords(article, found, entities.ids);
  const ids: NodeIds = new Map([...entities.ids, ...incidents.ids, ...claims.ids]);
  return {
    article,
    extractor: extraction.extractor,
    records: [...entities.records, ...incidents.records, ...claims.records],
    edges: edgesOf(article, found, ids),
  };
}
