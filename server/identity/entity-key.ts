import type { ExtractedEntity } from "../domain/model.ts";
import { canonicalKey } from "./canonical.ts";

/**
 * What an entity is recognised by in other articles: a place by the gazetteer's number where it was found there, so that two towns
 * of one name stay two and one town under two names is one; anything else by its name. The choice stands in the record, with
 * the places that the name may mean besides, and a better one gives the record another node without changing what it says.
 */
export function entityKey({ kind, name, whereabouts }: Pick<ExtractedEntity, "kind" | "name" | "whereabouts">): string {
  return whereabouts?.choice ? `geonames ${whereabouts.choice.chosen.id}` : canonicalKey(kind, name);
}
