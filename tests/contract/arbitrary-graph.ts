import {
  type ArticleGraph,
  type EdgeType,
  ENTITY_KINDS,
  FIGURE_KINDS,
  INCIDENT_STATUSES,
  INCIDENT_TYPES,
  RELATION_TYPES,
  STANCES,
} from "../../server/domain/model.ts";
import { Draft } from "./draft.ts";
import type { Random } from "./random.ts";

const FIRST = ["Zoë", "Ana", "Œdipus", "李", "Søren", "Mary-Jane", "ØYSTEIN", "Ana"] as const;
const LAST = ["Müller", "O'Brien", "Zakharova", "Zakh", "Ministry of Peace", "北京", "Ñuñoa", "ana"] as const;
const DATES = [null, "2021", "2021-03", "2021-03-05", "2022-12-31", "2020-02"] as const;
const PUBLISHERS = [null, "The Post", "Tagblatt", "Ñoticias"] as const;
const CONFIDENCES = [0.25, 0.5, 0.5, 0.75, 1] as const;
const SAID = ["nobody was hurt", "the “talks” failed — again", "AND OR NOT *", "zakharova müller 👩‍🚀"] as const;

/** How many different articles there are; small, so that random operations often hit one that is stored. */
export const ARTICLES = 8;

/** What an extractor may find in article number `n`: anew at each call, over names and incidents that other articles share. */
export function arbitraryGraph(random: Random, n: number): ArticleGraph {
  const draft = new Draft(`Art ${n} ${FIRST[n % FIRST.length]}`, {
    publisher: PUBLISHERS[n % PUBLISHERS.length] ?? null,
    publishedAt: DATES[n % DATES.length] ?? null,
    extractor: `test-${random.below(3)}`,
  });
  const entities = someEntities(draft, random);
  const incidents = someIncidents(draft, random);
  const claims = someClaims(draft, random, entities);
  for (const id of entities) if (random.chance(0.9)) draft.edge("MENTIONS", [draft.id, id]);
  for (const id of incidents) if (random.chance(0.9)) draft.edge("REPORTS", [draft.id, id]);
  for (const id of claims) if (random.chance(0.9)) draft.edge("STATES", [draft.id, id]);
  const edges = edgesOnce(draft, random, claims);
  for (const incident of incidents) {
    for (const entity of random.some(entities, 0.4))
      edges(random.pick(["OCCURRED_IN", "PERPETRATED_BY", "TARGETED"]), incident, entity);
    if (random.chance(0.5)) count(draft, random, { incident, claims });
  }
  for (const claim of claims) {
    for (const about of random.some([...entities, ...incidents], 0.2)) edges("ABOUT", claim, about);
    const inner = random.pick(claims);
    if (inner !== claim && random.chance(0.3)) edges("QUOTES", claim, inner);
  }
  if (entities.length)
    for (let i = random.below(5); i > 0; i--)
      edges(random.pick(RELATION_TYPES), random.pick(entities), random.pick(entities));
  return draft.graph();
}

function someEntities(draft: Draft, random: Random): string[] {
  const ids = Array.from({ length: random.below(7) }, () => {
    const last = random.pick(LAST);
    const first = random.pick(FIRST);
    const kind = random.pick(ENTITY_KINDS);
    const place =
      kind === "Place" && random.chance(0.5)
        ? { lat: random.below(90), lon: 10, country: "XX", level: "city" as const }
        : {};
    return draft.entity(kind, `${first} ${last}`, {
      key: last,
      aliases: [`${first} ${last}`, last],
      confidence: random.pick(CONFIDENCES),
      ...place,
    });
  });
  return [...new Set(ids)];
}

function someIncidents(draft: Draft, random: Random): string[] {
  const ids = Array.from({ length: random.below(4) }, () => {
    const dateStart = random.pick(DATES);
    const datePrecision = dateStart
      ? ({ 4: "year", 7: "month", 10: "day" } as const)[dateStart.length as 4 | 7 | 10]
      : null;
    return draft.incident(`Shelling of ${random.pick(LAST)}`, {
      key: `incident ${random.below(4)}`,
      type: random.pick(INCIDENT_TYPES),
      status: random.pick(INCIDENT_STATUSES),
      told: random.chance(0.5),
      ...{ dateStart, dateEnd: dateStart, datePrecision },
      confidence: random.pick(CONFIDENCES),
    });
  });
  return [...new Set(ids)];
}

function someClaims(draft: Draft, random: Random, entities: readonly string[]): string[] {
  return Array.from({ length: random.below(4) }, () =>
    draft.claim(random.pick(SAID), {
      stance: random.pick(STANCES),
      speaker: entities.length && random.chance(0.7) ? random.pick(entities) : null,
      confidence: random.pick(CONFIDENCES),
    }),
  );
}

function edgesOnce(
  draft: Draft,
  random: Random,
  claims: readonly string[],
): (type: EdgeType, from: string, to: string) => void {
  const seen = new Set<string>();
  return (type, from, to) => {
    const qualifier = type === "HOLDS_ROLE" || type === "KIN" ? random.pick(["minister", "aunt"]) : "";
    const key = [type, from, to, qualifier].join();
    if (seen.has(key)) return;
    seen.add(key);
    const claim = claims.length && random.chance(0.5) ? random.pick(claims) : null;
    const properties = { role: qualifier || null, stance: claim ? random.pick(STANCES) : null };
    draft.edge(type, [from, to], { qualifier, claim, properties, confidence: random.pick(CONFIDENCES) });
  };
}

function count(
  draft: Draft,
  random: Random,
  { incident, claims }: { incident: string; claims: readonly string[] },
): void {
  const by = claims.length && random.chance(0.5) ? random.pick(claims) : draft.id;
  const min = random.below(3);
  draft.counted(by, incident, {
    kind: random.pick(FIGURE_KINDS),
    min,
    max: random.chance(0.5) ? min : null,
    text: `${min}`,
  });
}
