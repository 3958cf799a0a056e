import type { Reading } from "./reading.ts";
import { basedByDemonym, bodiesOfPair } from "./relations/bodies.ts";
import type { CountryIndex } from "./relations/countries-marked.ts";
import { kinByPronoun, kinOfPair } from "./relations/kin.ts";
import { learnedRelations } from "./relations/learned.ts";
import { placeByDemonym, placeInPlace } from "./relations/places.ts";
import { neighbouringPairs, type RelationDraft } from "./relations/relation.ts";
import { rolesOfPair } from "./relations/roles.ts";
import { rolesWithoutBody } from "./relations/state-roles.ts";
import type { RelationPrediction } from "./types.ts";

/**
 * Step 9. Relations between names, by patterns over the words between and around neighbouring names of a sentence. One relation
 * of a type per pair of entities: the first place that shows it is its evidence.
 */
export function findRelations(
  reading: Reading,
  { countries, learned }: { countries: CountryIndex; learned: readonly RelationPrediction[] },
): RelationDraft[] {
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
  return firstOfEach([...alongLists(reading, found), ...learnedRelations(reading, learned)]);
}

/** Words between the parts of a list: "A, B and C". */
const LIST = /^(?:,|and|, and)$/;
/** Longest list that shares a relation. */
const LONGEST_LIST = 8;

/** "A, B and C in D", "Senators X and Y of Z": what holds for the name next to the other end holds for its list. */
function alongLists(reading: Reading, found: readonly RelationDraft[]): RelationDraft[] {
  return found.flatMap((r) => {
    if (r.type === "LOCATED_IN" && r.rule === "place in place") return [r, ...listBefore(reading, r)];
    const plural = r.type === "HOLDS_ROLE" && r.role && /[^s]s$/.test(reading.lower[r.role.to - 1] ?? "");
    return plural ? [r, ...listAfter(reading, r)] : [r];
  });
}

function listBefore(reading: Reading, r: RelationDraft): RelationDraft[] {
  const out: RelationDraft[] = [];
  let at = reading.mentionAt[r.evidence.from] ?? -1;
  while (at > 0 && out.length < LONGEST_LIST) {
    const [previous, next] = [reading.mentions[at - 1], reading.mentions[at]];
    if (
      !previous ||
      !next ||
      previous.kind !== "Place" ||
      !LIST.test(reading.lower.slice(previous.to, next.from).join(" "))
    )
      break;
    // Without an "and" the commas hold places in places: "Lindby, Norland, in the north".
    if (out.length === 0 && !reading.lower.slice(previous.to, next.from).includes("and")) break;
    at--;
    const from = reading.entityOf[at] ?? -1;
    if (from !== r.to)
      out.push({ ...r, from, evidence: { from: previous.from, to: r.evidence.to }, rule: "list in place" });
  }
  return out;
}

function listAfter(reading: Reading, r: RelationDraft): RelationDraft[] {
  const out: RelationDraft[] = [];
  let at = reading.mentionAt[r.evidence.to - 1] ?? -1;
  if (reading.mentions[at]?.kind !== "Person") return out;
  while (at >= 0 && at + 1 < reading.mentions.length && out.length < LONGEST_LIST) {
    const [previous, next] = [reading.mentions[at], reading.mentions[at + 1]];
    if (!previous || next?.kind !== "Person" || !LIST.test(reading.lower.slice(previous.to, next.from).join(" ")))
      break;
    at++;
    out.push({
      ...r,
      from: reading.entityOf[at] ?? r.from,
      evidence: { from: r.evidence.from, to: next.to },
      rule: "list with role",
    });
  }
  return out;
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
