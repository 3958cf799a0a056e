import { entityId, recordId } from "../domain/ids.ts";
import type { Article, Extraction, NodeRecord } from "../domain/model.ts";
import { NOWHERE } from "../domain/place.ts";
import { displayName, otherNames } from "./display-name.ts";
import { entityKey } from "./entity-key.ts";
import { evidenceOf, mergeEvidence } from "./evidence.ts";
import { homeCountryOf } from "./home-country.ts";

/** Records of an article's people, organisations and places, and the node each belongs to. */
export function entityRecords(article: Article, { entities, sentences }: Extraction) {
  const ids = new Map<string, string>();
  const home = homeCountryOf(entities) ?? article.id;
  const records: NodeRecord[] = entities.map((e) => {
    const node = entityId(e.kind, entityKey(e, home));
    ids.set(e.id, node);
    const evidence = mergeEvidence(e.mentions.map((m) => evidenceOf(m, sentences, m.confidence)));
    const first = evidence[0] as (typeof evidence)[number];
    return {
      id: recordId(article.id, e.kind, first.start, first.end),
      node,
      confidence: e.confidence,
      evidence,
      data: { kind: e.kind, name: displayName(e), aliases: otherNames(e), ...(e.whereabouts ?? NOWHERE) },
    };
  });
  return { ids, records };
}
