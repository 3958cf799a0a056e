import { EDGE_TYPES } from "../../domain/model.ts";
import type { EdgeFilter, NodeFilter } from "../../ports/graph-store.ts";
import { daysAsked } from "../shared/days.ts";
import { ABOUT_NODE, EDGE_CONDITIONS, GIVEN_BY_ARTICLES, NODE_CONDITIONS } from "./cypher.ts";
import { labels, types } from "./graph-model.ts";
import type { Run } from "./server.ts";

/** A pattern, conditions on it, and the parameters of both. */
export interface Selection {
  match: string;
  where: readonly string[];
  parameters: Record<string, unknown>;
}

/** What a filter asks of the node `n`. @throws AppError BAD_INPUT for a date that is none */
export async function selectNodes(run: Run, filter: NodeFilter): Promise<Selection> {
  const { from, to, articles, about, ...plain } = filter;
  const given = Object.entries(plain).filter(([, value]) => value != null);
  const days = from || to ? daysAsked(from ?? null, to ?? null) : null;
  const among = await startingPoints(run, filter);
  const kinds = filter.kinds?.length ? labels(filter.kinds) : "";
  return {
    match: kinds ? `(n:${kinds})` : "(n:Node)",
    where: [
      ...given.map(([name]) => NODE_CONDITIONS[name as keyof typeof plain]),
      ...(days ? [NODE_CONDITIONS.days] : []),
      ...(among ? [NODE_CONDITIONS.among] : []),
    ],
    parameters: {
      ...Object.fromEntries(given),
      ...(days ? { firstDay: days.first, lastDay: days.last } : {}),
      ...(among ? { among } : {}),
    },
  };
}

/** Ids of the nodes that `articles` and `about` leave; null when the filter has neither. */
async function startingPoints(run: Run, { articles, about }: NodeFilter): Promise<string[] | null> {
  type Row = { id: string };
  const given = articles ? await run<Row>(GIVEN_BY_ARTICLES, { articles }) : null;
  const connected = about == null ? null : await run<Row>(ABOUT_NODE, { about });
  const ids = (rows: Row[]) => rows.map((row) => row.id);
  if (!given || !connected) return given || connected ? ids(given ?? connected ?? []) : null;
  const both = new Set(ids(connected));
  return ids(given).filter((id) => both.has(id));
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
