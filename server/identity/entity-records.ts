import { entityId, recordId } from "../domain/ids.ts";
import type { Article, Extraction, NodeRecord } from "../domain/model.ts";
import { canonicalKey } from "./canonical.ts";
import { evidenceOf, mergeEvidence } from "./evidence.ts";

/** Records of an article's people, organisations and places, and the node each belongs to. */
export function entityRecords(article: Article, { entities, sentences }: Extraction) {
  const ids = new Map<string, string>();
  const records: NodeRecord[] = entities.map((e) => {
    const node = entityId(e.kind, canonicalKey(e.kind, e.name));
    ids.set(e.id, node);
    const evidence = mergeEvidence(e.mentions.map((m) => evidenceOf(m, sentences, m.confidence)));
    const first = evidence[0] as (typeof evidence)[number];
    return {
      id: recordId(article.id, e.kind, first.start, first.end),
      node,
      confidence: e.confidence,
      evidence,
      data: { kind: e.kind, name: e.name, aliases: e.aliases, lat: null, lon: null, country: null, level: null },
    };
  });
  return { ids, records };
}
