import type { ArticleGraph } from "../../domain/model.ts";
import type { EdgeFilter, NodeFilter, PageRequest } from "../../ports/graph-store.ts";
import { Connection } from "./connection.ts";
import { paths } from "./find-paths.ts";
import { list, search, subgraph } from "./list-nodes.ts";
import { neighbours } from "./neighbours.ts";
import { articleGraph, articleState } from "./read-article.ts";
import * as read from "./read-nodes.ts";
import { deleteArticle, saveArticle } from "./save-article.ts";

/** What a thread can be asked: the port's methods, blocking, with arguments and answers that travel between threads. */
export function createEngine(folder: string) {
  const db = new Connection(folder);
  return {
    saveArticle: (graph: ArticleGraph) => saveArticle(db, graph),
    deleteArticle: (id: string) => deleteArticle(db, id),
    articleState: (id: string) => articleState(db, id),
    articleGraph: (id: string) => articleGraph(db, id),
    nodes: (ids: readonly string[]) => read.nodes(db, ids),
    edges: (ids: readonly string[]) => read.edges(db, ids),
    degrees: (ids: readonly string[]) => read.degrees(db, ids),
    edgesAmong: (ids: readonly string[]) => read.edgesAmong(db, ids),
    evidence: (ids: readonly string[]) => read.evidence(db, ids),
    list: (filter: NodeFilter, page: PageRequest) => list(db, filter, page),
    search: (request: { text: string; filter: NodeFilter; page: PageRequest }) => search(db, request),
    neighbours: (request: { id: string; filter: EdgeFilter; page: PageRequest }) => neighbours(db, request),
    subgraph: (filter: NodeFilter, limit: number) => subgraph(db, filter, limit),
    paths: (ends: { from: string; to: string; maxLength: number; limit: number }) => paths(db, ends),
    stats: () => read.stats(db),
    exportNodes: (after: readonly [string, string]) => read.exportNodes(db, after),
    exportEdges: (after: readonly [string, string]) => read.exportEdges(db, after),
    ping: () => read.ping(db),
    close: () => db.close(),
  };
}

export type Engine = ReturnType<typeof createEngine>;

/** Main thread to worker. */
export interface Question {
  id: number;
  method: keyof Engine;
  args: unknown[];
}

/** Worker to main thread. `code` is null for a defect. */
export type Answer =
  | { id: number; value: unknown }
  | { id: number; failure: { code: string | null; message: string; stack: string } };
