import { EDGE_TYPES } from "../../domain/model.ts";
import type { EdgeFilter, NodeFilter } from "../../ports/graph-store.ts";
import { daysAsked } from "../shared/days.ts";
import { EDGE_CONDITIONS, NODE_CONDITIONS } from "./cypher.ts";
import { labels, types } from "./graph-model.ts";

/** A pattern, conditions on it, and the parameters of both. */
export interface Selection {
  match: string;
  where: readonly string[];
  parameters: Record<string, unknown>;
}

/** What a filter asks of the node `n`. @throws AppError BAD_INPUT for a date that is none */
export function selectNodes(filter: NodeFilter): Selection {
  const { from, to, ...plain } = filter;
  const given = Object.entries(plain).filter(([, value]) => value != null);
  const days = from || to ? daysAsked(from ?? null, to ?? null) : null;
  const kinds = filter.kinds?.length ? labels(filter.kinds) : "";
  return {
    match: kinds ? `(n:${kinds})` : "(n:Node)",
    where: [
      ...given.map(([name]) => NODE_CONDITIONS[name as keyof typeof plain]),
      ...(days ? [NODE_CONDITIONS.days] : []),
    ],
    parameters: { ...Object.fromEntries(given), ...(days ? { firstDay: days.first, lastDay: days.last } : {}) },
  };
}

/** What a filter asks of the edge `e` from the node of `$id` to the node `n`. */
export function selectNeighbours(
  id: string,
  { types: wanted, kinds, direction = "both", minConfidence }: EdgeFilter,
): Selection {
  const edge = `[e:${types(wanted?.length ? wanted : EDGE_TYPES)}]`;
  const [into, out] = { in: ["<-", "-"], out: ["-", "->"], both: ["-", "-"] }[direction] as [string, string];
  const where = [
    ...(wanted?.length === 0 ? ["false"] : []),
    ...(kinds ? [EDGE_CONDITIONS.kinds] : []),
    ...(minConfidence == null ? [] : [EDGE_CONDITIONS.minConfidence]),
  ];
  return {
    match: `(:Node {id: $id})${into}${edge}${out}(n)`,
    where,
    parameters: { id, ...(kinds ? { kinds } : {}), ...(minConfidence == null ? {} : { minConfidence }) },
  };
}

/** The same selection with one condition more. */
export function narrowed(
  { match, where, parameters }: Selection,
  condition: string,
  more: Record<string, unknown>,
): Selection {
  return { match, where: [...where, condition], parameters: { ...parameters, ...more } };
}

/** Puts a selection into a statement's %MATCH% and %WHERE%. */
export function fill(statement: string, { match, where }: Selection): string {
  const conditions = where.length ? where.join(" AND ") : "true";
  return statement.replace("%MATCH%", match).replace("%WHERE%", conditions);
}
