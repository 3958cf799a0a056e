import type { GraphNode } from "../../domain/model.ts";
import type { NodeFilter, Page, PageRequest, Subgraph } from "../../ports/graph-store.ts";
import { type Cursors, decodeCursor } from "../shared/cursor.ts";
import { MAX_SUBGRAPH, pageSize, within } from "../shared/limits.ts";
import { nodeCursor, sortsByDate } from "../shared/node-order.ts";
import { type Match, rankMatches } from "../shared/rank-matches.ts";
import { queryWords, SEARCH_CAP } from "../shared/search-words.ts";
import type { Connection } from "./connection.ts";
import { type Condition, nodeConditions, where } from "./filter.ts";
import { edgesAmong, nodes, nodesOfKeys } from "./read-nodes.ts";
import * as sql from "./sql.ts";

export function list(db: Connection, filter: NodeFilter, page: PageRequest): Page<GraphNode> {
  const first = pageSize(page);
  const conditions = nodeConditions(filter);
  const byDate = sortsByDate(filter);
  const after = byDate
    ? afterDate(decodeCursor("date", page.after))
    : afterSupport(decodeCursor("support", page.after));
  const keys = listKeys(db, { byDate, conditions: [...conditions, ...after], limit: first + 1 });
  const items = nodesOfKeys(db, keys.slice(0, first)).map((item) => ({ cursor: nodeCursor(item, byDate), item }));
  return { items, hasNextPage: keys.length > first, totalCount: countNodes(db, conditions) };
}

export function subgraph(db: Connection, filter: NodeFilter, limit: number): Subgraph {
  const conditions = nodeConditions(filter);
  const keys = listKeys(db, { byDate: sortsByDate(filter), conditions, limit: within("limit", limit, MAX_SUBGRAPH) });
  const found = nodesOfKeys(db, keys);
  return {
    nodes: found,
    edges: edgesAmong(
      db,
      found.map((node) => node.id),
    ),
    totalNodes: countNodes(db, conditions),
  };
}

/** Search in two steps: what matches (capped), then the order that both stores share. */
export function search(
  db: Connection,
  request: { text: string; filter: NodeFilter; page: PageRequest },
): Page<GraphNode> {
  const first = pageSize(request.page);
  const query = queryWords(request.text);
  const matches = query.length ? findMatches(db, query, nodeConditions(request.filter)) : [];
  const { ranked, hasNextPage } = rankMatches(matches, query, { ...request.page, first });
  const found = nodes(
    db,
    ranked.map((r) => r.id),
  );
  return {
    items: ranked.map((r, i) => ({ cursor: r.cursor, item: found[i] as GraphNode })),
    hasNextPage,
    totalCount: matches.length,
  };
}

/**
 * What matches, at most SEARCH_CAP. Where more do, whole words come before prefixes, and what came into the graph early, as
 * frequent names do, before what came late. Not bm25: it reads every match, and a prefix of two letters has a great many.
 */
function findMatches(db: Connection, query: readonly string[], conditions: readonly Condition[]): Match[] {
  const { sql: text, values } = where(sql.MATCHES, conditions);
  // Quoted, a word is never an operator; the star makes it a prefix.
  const run = (star: string) =>
    db.all<Match>(text, query.map((word) => `"${word}"${star}`).join(" "), ...values, SEARCH_CAP);
  const prefixed = run("*");
  if (prefixed.length < SEARCH_CAP) return prefixed;
  const matches = new Map([...run(""), ...prefixed].map((match) => [match.id, match]));
  return [...matches.values()].slice(0, SEARCH_CAP);
}

function listKeys(
  db: Connection,
  { byDate, conditions, limit }: { byDate: boolean; conditions: readonly Condition[]; limit: number },
): number[] {
  const { sql: text, values } = where(byDate ? sql.LIST_BY_DATE : sql.LIST_BY_SUPPORT, conditions);
  return db.all<{ key: number }>(text, ...values, limit).map((row) => row.key);
}

function countNodes(db: Connection, conditions: readonly Condition[]): number {
  const { sql: text, values } = where(sql.COUNT_LIST, conditions);
  return db.get<{ n: number }>(text, ...values)?.n ?? 0;
}

function afterSupport(after: Cursors["support"] | null): Condition[] {
  if (!after) return [];
  const [count, confidence, id] = after;
  return [{ sql: sql.AFTER_SUPPORT, values: [count, count, confidence, confidence, id] }];
}

function afterDate(after: Cursors["date"] | null): Condition[] {
  if (!after) return [];
  const [date, id] = after;
  return [date === null ? { sql: sql.AFTER_UNDATED, values: [id] } : { sql: sql.AFTER_DATE, values: [date, date, id] }];
}
