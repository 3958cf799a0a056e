import neo4j from "neo4j-driver";
import type { GraphEdge, GraphNode } from "../../domain/model.ts";
import type {
  EdgeFilter,
  GraphPath,
  Neighbour,
  NodeFilter,
  Page,
  PageRequest,
  Subgraph,
} from "../../ports/graph-store.ts";
import { decodeCursor, encodeCursor } from "../shared/cursor.ts";
import { MAX_PATH_LENGTH, MAX_PATHS, MAX_SUBGRAPH, pageSize, within } from "../shared/limits.ts";
import { nodeCursor, sortsByDate } from "../shared/node-order.ts";
import { type Match, rankMatches } from "../shared/rank-matches.ts";
import { queryWords, SEARCH_CAP } from "../shared/search-words.ts";
import * as cypher from "./cypher.ts";
import { fill, narrowed, type Selection, selectNeighbours, selectNodes } from "./filter.ts";
import { edgeOf, nodeOf } from "./properties.ts";
import { edges, edgesAmong, type NodeRow, nodes } from "./read-nodes.ts";
import type { Run } from "./server.ts";

export async function list(run: Run, filter: NodeFilter, page: PageRequest): Promise<Page<GraphNode>> {
  const first = pageSize(page);
  const byDate = sortsByDate(filter);
  const chosen = await selectNodes(run, filter);
  const rows = await listRows(run, afterCursor(chosen, page.after, byDate), { byDate, limit: first + 1 });
  const items = rows.slice(0, first).map((item) => ({ cursor: nodeCursor(item, byDate), item }));
  return { items, hasNextPage: rows.length > first, totalCount: await count(run, cypher.COUNT_LIST, chosen) };
}

export async function subgraph(run: Run, filter: NodeFilter, limit: number): Promise<Subgraph> {
  const chosen = await selectNodes(run, filter);
  const found = await listRows(run, chosen, {
    byDate: sortsByDate(filter),
    limit: within("limit", limit, MAX_SUBGRAPH),
  });
  const among = await edgesAmong(
    run,
    found.map((node) => node.id),
  );
  return { nodes: found, edges: among, totalNodes: await count(run, cypher.COUNT_LIST, chosen) };
}

/** Search in two steps: what matches (capped), then the order that both stores share. */
export async function search(
  run: Run,
  request: { text: string; filter: NodeFilter; page: PageRequest },
): Promise<Page<GraphNode>> {
  const first = pageSize(request.page);
  const query = queryWords(request.text);
  const matches = query.length ? await findMatches(run, query, await selectNodes(run, request.filter)) : [];
  const { ranked, hasNextPage } = rankMatches(matches, query, { ...request.page, first });
  const found = await nodes(
    run,
    ranked.map((r) => r.id),
  );
  const items = ranked.map((r, i) => ({ cursor: r.cursor, item: found[i] as GraphNode }));
  return { items, hasNextPage, totalCount: matches.length };
}

export async function neighbours(
  run: Run,
  request: { id: string; filter: EdgeFilter; page: PageRequest },
): Promise<Page<Neighbour>> {
  const first = pageSize(request.page);
  const after = decodeCursor("edge", request.page.after);
  const chosen = selectNeighbours(request.id, request.filter);
  const page = after ? narrowed(chosen, cypher.EDGE_CONDITIONS.after, { after }) : chosen;
  type Row = NodeRow & { edge: string };
  const rows = await run<Row>(fill(cypher.NEIGHBOURS, page), { ...page.parameters, limit: neo4j.int(first + 1) });
  const items = rows.slice(0, first).map((row) => {
    const edge = edgeOf({ data: row.edge });
    return {
      cursor: encodeCursor("edge", [edge.articleCount, edge.confidence, edge.id]),
      item: { edge, node: nodeOf(row) },
    };
  });
  return { items, hasNextPage: rows.length > first, totalCount: await count(run, cypher.COUNT_NEIGHBOURS, chosen) };
}

export async function paths(
  run: Run,
  ends: { from: string; to: string; maxLength: number; limit: number },
): Promise<GraphPath[]> {
  const statement = cypher.PATHS[within("maxLength", ends.maxLength, MAX_PATH_LENGTH)] as string;
  const limit = neo4j.int(within("limit", ends.limit, MAX_PATHS));
  if (ends.from === ends.to) return [];
  const rows = await run<{ nodes: string[]; edges: string[] }>(statement, { from: ends.from, to: ends.to, limit });
  const nodeOfId = new Map(
    (
      await nodes(
        run,
        rows.flatMap((row) => row.nodes),
      )
    ).map((node) => [node?.id, node]),
  );
  const edgeOfId = new Map(
    (
      await edges(
        run,
        rows.flatMap((row) => row.edges),
      )
    ).map((edge) => [edge?.id, edge]),
  );
  return rows.map((row) => ({
    nodes: row.nodes.map((id) => nodeOfId.get(id) as GraphNode),
    edges: row.edges.map((id) => edgeOfId.get(id) as GraphEdge),
  }));
}

async function listRows(
  run: Run,
  chosen: Selection,
  { byDate, limit }: { byDate: boolean; limit: number },
): Promise<GraphNode[]> {
  const statement = fill(byDate ? cypher.LIST_BY_DATE : cypher.LIST_BY_SUPPORT, chosen);
  return (await run<NodeRow>(statement, { ...chosen.parameters, limit: neo4j.int(limit) })).map(nodeOf);
}

async function count(run: Run, statement: string, chosen: Selection): Promise<number> {
  const [row] = await run<{ n: number }>(fill(statement, chosen), chosen.parameters);
  return row?.n ?? 0;
}

function afterCursor(chosen: Selection, cursor: string | null, byDate: boolean): Selection {
  const after = byDate ? decodeCursor("date", cursor) : decodeCursor("support", cursor);
  if (!after) return chosen;
  const { afterSupport, afterDate, afterUndated } = cypher.NODE_CONDITIONS;
  return narrowed(chosen, byDate ? (after[0] === null ? afterUndated : afterDate) : afterSupport, { after });
}

async function findMatches(run: Run, query: readonly string[], chosen: Selection): Promise<Match[]> {
  // The words hold nothing but lower-case letters and digits (shared/search-words.ts): there is no Lucene sign to escape. All
  // prefixes must match; a whole word counts more, which decides who stays where the matches are capped.
  const words = query.map((word) => `+${word}* ${word}`).join(" ");
  return run<Match>(fill(cypher.MATCHES, chosen), { ...chosen.parameters, words, limit: neo4j.int(SEARCH_CAP) });
}
