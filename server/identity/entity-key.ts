import type { ExtractedEntity } from "../domain/model.ts";
import { canonicalKey } from "./canonical.ts";
import { isStateBody } from "./state-body.ts";

/**
 * What an entity is recognised by in other articles: a place by the gazetteer's number where it was found there, so that two towns
 * of one name stay two and one town under two names is one; anything else by its name. The choice stands in the record, with
 * the places that the name may mean besides, and a better one gives the record another node without changing what it says.
 * A body that every country has ("Interior Ministry") is recognised within one country alone.
 * @param home where the article plays: a country's code or, where it is none, anything that is the article's own
 */
export function entityKey(entity: Pick<ExtractedEntity, "kind" | "name" | "whereabouts">, home = ""): string {
  const { kind, name, whereabouts } = entity;
  if (whereabouts?.choice) return `geonames ${whereabouts.choice.chosen.id}`;
  const key = canonicalKey(kind, name);
  return home !== "" && isStateBody(entity) ? `${key} of ${home}` : key;
}
