import type { EdgeFilter, Neighbour, Page, PageRequest } from "../../ports/graph-store.ts";
import { decodeCursor, encodeCursor } from "../shared/cursor.ts";
import { pageSize } from "../shared/limits.ts";
import type { Connection } from "./connection.ts";
import { type Condition, edgeConditions, where } from "./filter.ts";
import { edgesOfKeys, nodesOfKeys } from "./read-nodes.ts";
import * as sql from "./sql.ts";

export function neighbours(
  db: Connection,
  request: { id: string; filter: EdgeFilter; page: PageRequest },
): Page<Neighbour> {
  const first = pageSize(request.page);
  const after = decodeCursor("edge", request.page.after);
  const node = db.get<{ key: number; degree: number }>(sql.NODE_AND_DEGREE, request.id);
  if (!node) return { items: [], hasNextPage: false, totalCount: 0 };
  const conditions = edgeConditions(request.filter);
  const direction = request.filter.direction ?? "both";
  const rows = edgesOf(db, {
    node: node.key,
    direction,
    first,
    conditions: [...conditions, ...(after ? [afterEdge(after)] : [])],
  });
  const shown = rows.slice(0, first);
  const edges = edgesOfKeys(
    db,
    shown.map((row) => row.key),
  );
  const nodes = nodesOfKeys(
    db,
    shown.map((row) => row.other),
  );
  const items = shown.map((row, i) => ({
    cursor: encodeCursor("edge", [row.article_count, row.confidence, row.id]),
    item: { edge: edges[i], node: nodes[i] } as Neighbour,
  }));
  const whole = direction === "both" && conditions.length === 0;
  return {
    items,
    hasNextPage: rows.length > first,
    totalCount: whole ? node.degree : count(db, { node: node.key, direction, conditions }),
  };
}

interface EdgeRow {
  key: number;
  article_count: number;
  confidence: number;
  id: string;
  other: number;
}

interface EdgesAsked {
  node: number;
  direction: "in" | "out" | "both";
  conditions: readonly Condition[];
}

function edgesOf(db: Connection, { first, ...asked }: EdgesAsked & { first: number }): EdgeRow[] {
  const { sql: text, values } = branches(asked);
  return db.all<EdgeRow>(`${text} ${sql.BY_EDGE_SUPPORT}`, ...values, first + 1);
}

function count(db: Connection, asked: EdgesAsked): number {
  const { sql: text, values } = branches(asked);
  return db.get<{ n: number }>(`SELECT count(*) AS n FROM (${text})`, ...values)?.n ?? 0;
}

function branches({ node, direction, conditions }: EdgesAsked): Condition {
  const out = where(sql.EDGES_OUT, conditions);
  const notALoop = { sql: sql.NOT_A_LOOP, values: [] };
  const into = where(sql.EDGES_IN, direction === "both" ? [...conditions, notALoop] : conditions);
  const chosen = { out: [out], in: [into], both: [out, into] }[direction];
  return { sql: chosen.map((c) => c.sql).join(" UNION ALL "), values: chosen.flatMap((c) => [node, ...c.values]) };
}

function afterEdge([articles, confidence, id]: [number, number, string]): Condition {
  return { sql: sql.AFTER_EDGE, values: [articles, articles, confidence, confidence, id] };
}
