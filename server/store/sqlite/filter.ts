import type { EdgeFilter, NodeFilter } from "../../ports/graph-store.ts";
import { daysAsked } from "../shared/days.ts";
import type { Value } from "./connection.ts";
import { EDGE_CONDITIONS, NODE_CONDITIONS } from "./sql.ts";

/** A piece of SQL with the values of its question marks. */
export interface Condition {
  sql: string;
  values: Value[];
}

/** The conditions of a filter on the node `n`. @throws AppError BAD_INPUT for a date that is none */
export function nodeConditions(filter: NodeFilter): Condition[] {
  const {
    kinds,
    minConfidence,
    articles,
    publishers,
    incidentTypes,
    statuses,
    told,
    stances,
    speakers,
    about,
    from,
    to,
  } = filter;
  const list = (sql: string, values: readonly string[] | null | undefined, times = 1): Condition[] =>
    values ? [{ sql, values: Array<Value>(times).fill(JSON.stringify(values)) }] : [];
  const one = (sql: string, value: Value | undefined): Condition[] => (value == null ? [] : [{ sql, values: [value] }]);
  const days = from || to ? daysAsked(from ?? null, to ?? null) : null;
  return [
    ...list(NODE_CONDITIONS.kinds, kinds),
    ...one(NODE_CONDITIONS.minConfidence, minConfidence),
    ...list(NODE_CONDITIONS.articles, articles, 2),
    ...list(NODE_CONDITIONS.publishers, publishers, 2),
    ...list(NODE_CONDITIONS.incidentTypes, incidentTypes),
    ...list(NODE_CONDITIONS.statuses, statuses),
    ...one(NODE_CONDITIONS.told, told == null ? null : Number(told)),
    ...list(NODE_CONDITIONS.stances, stances),
    ...list(NODE_CONDITIONS.speakers, speakers),
    ...one(NODE_CONDITIONS.about, about),
    ...(days ? [{ sql: NODE_CONDITIONS.days, values: [days.last, days.first] }] : []),
  ];
}

/** The conditions of a filter on the edge `e` and the node `o` at its other end; the direction is the caller's. */
export function edgeConditions({ types, kinds, minConfidence }: EdgeFilter): Condition[] {
  return [
    ...(types ? [{ sql: EDGE_CONDITIONS.types, values: [JSON.stringify(types)] }] : []),
    ...(kinds ? [{ sql: EDGE_CONDITIONS.kinds, values: [JSON.stringify(kinds)] }] : []),
    ...(minConfidence == null ? [] : [{ sql: EDGE_CONDITIONS.minConfidence, values: [minConfidence] }]),
  ];
}

/** Puts conditions into a statement's %WHERE%. */
export function where(statement: string, conditions: readonly Condition[]): Condition {
  const sql = conditions.length ? conditions.map((c) => c.sql).join(" AND ") : "TRUE";
  return { sql: statement.replace("%WHERE%", sql), values: conditions.flatMap((c) => c.values) };
}
