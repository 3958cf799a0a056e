import type { Reading } from "./reading.ts";
import { basedByDemonym, bodiesOfPair } from "./relations/bodies.ts";
import { indexCountries } from "./relations/countries-marked.ts";
import { kinByPronoun, kinOfPair } from "./relations/kin.ts";
import { placeByDemonym, placeInPlace } from "./relations/places.ts";
import { neighbouringPairs, type RelationDraft } from "./relations/relation.ts";
import { rolesOfPair } from "./relations/roles.ts";
import { rolesWithoutBody } from "./relations/state-roles.ts";

/**
 * Step 9. Relations between names, by patterns over the words between and around neighbouring names of a sentence. One relation
 * of a type per pair of entities: the first place that shows it is its evidence.
 */
export function findRelations(reading: Reading): RelationDraft[] {
  const countries = indexCountries(reading);
  const found = neighbouringPairs(reading).flatMap((pair) => {
    const roles = rolesOfPair(reading, pair);
    return roles.length
      ? roles
      : [...bodiesOfPair(reading, pair), ...placeInPlace(reading, pair), ...kinOfPair(reading, pair)];
  });
  reading.mentions.forEach((_, i) => {
    found.push(
      ...placeByDemonym(reading, i, countries),
      ...basedByDemonym(reading, i, countries),
      ...kinByPronoun(reading, i),
    );
  });
  reading.mentions.forEach((_, i) => {
    found.push(...rolesWithoutBody(reading, i, countries));
  });
  return firstOfEach(found);
}

function firstOfEach(all: readonly RelationDraft[]): RelationDraft[] {
  const seen = new Set<string>();
  return all.filter((r) => {
    const ends = r.type === "KIN" ? [r.from, r.to].sort((a, b) => a - b) : [r.from, r.to];
    const key = `${r.type} ${ends.join(" ")}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
