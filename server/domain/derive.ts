import { edgeId } from "./ids.ts";
import type {
  ClaimData,
  ClaimNode,
  EdgeProperties,
  EdgeRecord,
  EntityData,
  EntityNode,
  Figure,
  GraphEdge,
  GraphNode,
  IncidentData,
  IncidentNode,
  NodeRecord,
  Whereabouts,
} from "./model.ts";
import { NOWHERE } from "./place.ts";

/** A record with the article it comes from. */
export interface StoredRecord extends NodeRecord {
  article: string;
}

/** An edge record with the article it comes from. */
export interface StoredEdge extends EdgeRecord {
  article: string;
}

/**
 * A node from all its records. The order of the records does not matter: ties fall to the more frequent value, then to the
 * longer, then to the alphabet.
 * @throws when there are no records: a node without evidence is a defect.
 */
export function deriveNode(id: string, records: readonly StoredRecord[]): Exclude<GraphNode, { kind: "Article" }> {
  const sorted = [...records].sort((a, b) => compare(a.article, b.article) || compare(a.id, b.id));
  const first = sorted[0];
  if (!first) throw new Error(`Node ${id} has no records`);
  const base = {
    id,
    articleCount: new Set(sorted.map((r) => r.article)).size,
    confidence: Math.max(...sorted.map((r) => r.confidence)),
  };
  switch (first.data.kind) {
    case "Incident":
      return { ...base, ...deriveIncident(sorted.map((r) => r.data as IncidentData)) };
    case "Claim": {
      const data = first.data as ClaimData;
      return { ...base, ...data, label: data.text } satisfies ClaimNode;
    }
    case "Person":
    case "Organisation":
    case "Place":
      return { ...base, ...deriveEntity(sorted.map((r) => r.data as EntityData)) };
  }
}

function deriveEntity(data: EntityData[]): Omit<EntityNode, "id" | "articleCount" | "confidence"> {
  const name = mostFrequent(data.map((d) => d.name));
  return {
    kind: (data[0] as EntityData).kind,
    label: name,
    name,
    aliases: [...new Set(data.flatMap((d) => [d.name, ...d.aliases]))].filter((a) => a !== name).sort(compare),
    ...whereabouts(data),
  };
}

/** The surest choice of a gazetteer's place; where there is none, the fullest of what the articles tell. */
function whereabouts(data: readonly EntityData[]): Whereabouts {
  const known = (d: EntityData) =>
    Number(d.lat !== null) * 4 + Number(d.country !== null) * 2 + Number(d.level !== null);
  const best = [...data].sort(
    (a, b) => (b.choice?.confidence ?? 0) - (a.choice?.confidence ?? 0) || known(b) - known(a),
  )[0];
  const { lat, lon, country, level, choice } = best ?? NOWHERE;
  return { lat, lon, country, level, choice };
}

function deriveIncident(data: IncidentData[]): Omit<IncidentNode, "id" | "articleCount" | "confidence"> {
  // What an article tells itself outranks what somebody in it says.
  const told = data.filter((d) => d.told);
  const leading = told.length ? told : data;
  const title = mostFrequent(leading.map((d) => d.title));
  const dated = leading.filter((d) => d.dateStart !== null);
  const date = dated.length ? mostFrequent(dated.map((d) => `${d.dateStart}/${d.dateEnd}/${d.datePrecision}`)) : null;
  const chosen = dated.find((d) => `${d.dateStart}/${d.dateEnd}/${d.datePrecision}` === date);
  return {
    kind: "Incident",
    label: title,
    title,
    type: mostFrequent(leading.map((d) => d.type)),
    subtype: mostFrequent(leading.map((d) => d.subtype)),
    status: mostFrequent(leading.map((d) => d.status)),
    told: told.length > 0,
    dateStart: chosen?.dateStart ?? null,
    dateEnd: chosen?.dateEnd ?? null,
    datePrecision: chosen?.datePrecision ?? null,
    figures: figuresOf(data.flatMap((d) => d.figures)),
    unnamed: distinct(
      data.flatMap((d) => d.unnamed),
      (u) => `${u.role} ${u.text}`,
    ).sort((a, b) => compare(`${a.role} ${a.text}`, `${b.role} ${b.text}`)),
  };
}

/** Each figure once, told where one article tells it. */
function figuresOf(figures: Figure[]): Figure[] {
  const told = new Set(figures.filter((f) => f.told).map(figureKey));
  return distinct(figures, figureKey)
    .map((f) => (f.told === undefined ? f : { ...f, told: told.has(figureKey(f)) }))
    .sort((a, b) => compare(figureKey(a), figureKey(b)));
}

/**
 * An edge from all its records of one (type, from, to, qualifier). The order does not matter.
 * @throws when there are no records.
 */
export function deriveEdge(records: readonly StoredEdge[]): GraphEdge {
  const sorted = [...records].sort((a, b) => compare(a.article, b.article));
  const first = sorted[0];
  if (!first) throw new Error("An edge without records");
  return {
    id: edgeId(first.type, first.from, first.to, first.qualifier),
    type: first.type,
    from: first.from,
    to: first.to,
    qualifier: first.qualifier,
    properties: mergeProperties(sorted.map((r) => r.properties)),
    told: sorted.some((r) => r.claim === null),
    claims: [...new Set(sorted.flatMap((r) => (r.claim === null ? [] : [r.claim])))].sort(compare),
    articleCount: new Set(sorted.map((r) => r.article)).size,
    confidence: Math.max(...sorted.map((r) => r.confidence)),
  };
}

function mergeProperties(all: EdgeProperties[]): EdgeProperties {
  const pick = <T>(values: (T | null)[]): T | null => values.find((v) => v !== null) ?? null;
  return {
    role: pick(all.map((p) => p.role)),
    figure: pick(all.map((p) => p.figure)),
    stance: pick(all.map((p) => p.stance)),
    cue: pick(all.map((p) => p.cue)),
    // What one article gives is no conclusion, whatever others only conclude.
    inferred: all.every((p) => p.inferred) ? pick(all.map((p) => p.inferred)) : null,
  };
}

/** Key of a figure: kind and bounds, "killed:20:" for at least 20. */
export function figureKey(f: Figure): string {
  return `${f.kind}:${f.min ?? ""}:${f.max ?? ""}`;
}

function mostFrequent<T extends string>(values: readonly T[]): T {
  const counts = new Map<T, number>();
  for (const v of values) counts.set(v, (counts.get(v) ?? 0) + 1);
  const [best] = [...counts].sort(([a, n], [b, m]) => m - n || b.length - a.length || compare(a, b));
  return (best as [T, number])[0];
}

function distinct<T>(values: readonly T[], key: (value: T) => string): T[] {
  const seen = new Map<string, T>();
  for (const v of [...values].sort((a, b) => compare(JSON.stringify(a), JSON.stringify(b))))
    if (!seen.has(key(v))) seen.set(key(v), v);
  return [...seen.values()];
}

/** Order by code units, the same in every locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
