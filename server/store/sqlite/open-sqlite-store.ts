import { isAbsolute, relative } from "node:path";
import type { ArticleGraph } from "../../domain/model.ts";
import type { ExportItem, GraphStore } from "../../ports/graph-store.ts";
import { checkGraph } from "../shared/check-graph.ts";
import { storable } from "../shared/storable.ts";
import { databaseFile } from "./connection.ts";
import { Door } from "./door.ts";

const READ_DEADLINE_MS = 10_000;
/** Longer than the wait for another process's write, so that its own message arrives first. */
const WRITE_DEADLINE_MS = 60_000;

/**
 * Opens the embedded store: one SQLite file, `graph.db`, in `folder`, which is made if missing. Two threads share it, one for
 * writes and one for reads, so that a long ingest does not keep readers waiting; a reader sees every write that was acknowledged.
 * Other processes may use the folder at the same time. An acknowledged save survives a crash of the process and of the machine.
 * @throws AppError STORE_UNAVAILABLE when the folder or file cannot be used, BAD_CONFIG when a newer version wrote it
 */
export async function openSqliteStore({ folder }: { folder: string }): Promise<GraphStore> {
  const writer = new Door({ folder, deadline: WRITE_DEADLINE_MS });
  const reader = new Door({ folder, deadline: READ_DEADLINE_MS });
  try {
    await Promise.all([writer.ask("ping"), reader.ask("ping")]);
  } catch (error) {
    await Promise.all([reader.abandon(), writer.abandon()]);
    throw error;
  }
  return {
    description: `SQLite, ${forPeople(databaseFile(folder))}`,
    saveArticle: async (graph: ArticleGraph) => {
      checkGraph(graph);
      await writer.ask("saveArticle", storable(graph));
    },
    deleteArticle: (id) => writer.ask("deleteArticle", id),
    articleState: (id) => reader.ask("articleState", id),
    articleGraph: (id) => reader.ask("articleGraph", id),
    nodes: (ids) => reader.ask("nodes", ids),
    list: (filter, page) => reader.ask("list", filter, page),
    search: (text, filter, page) => reader.ask("search", { text, filter, page }),
    neighbours: (id, filter, page) => reader.ask("neighbours", { id, filter, page }),
    degrees: (ids) => reader.ask("degrees", ids),
    edgesAmong: (ids) => reader.ask("edgesAmong", ids),
    subgraph: (filter, limit) => reader.ask("subgraph", filter, limit),
    paths: (from, to, { maxLength, limit }) => reader.ask("paths", { from, to, maxLength, limit }),
    edges: (ids) => reader.ask("edges", ids),
    evidence: (ids) => reader.ask("evidence", ids),
    stats: () => reader.ask("stats"),
    export: () => exportAll(reader),
    ping: () => reader.ask("ping"),
    close: async () => {
      await Promise.all([reader.close(), writer.close()]);
    },
  };
}

async function* exportAll(reader: Door): AsyncGenerator<ExportItem> {
  for (let after: readonly [string, string] | null = ["", ""]; after; ) {
    const batch: Awaited<ReturnType<typeof reader.ask<"exportNodes">>> = await reader.ask("exportNodes", after);
    yield* batch;
    const last = batch.at(-1)?.node;
    after = last ? [last.kind, last.id] : null;
  }
  for (let after: readonly [string, string] | null = ["", ""]; after; ) {
    const batch: Awaited<ReturnType<typeof reader.ask<"exportEdges">>> = await reader.ask("exportEdges", after);
    yield* batch;
    const last = batch.at(-1)?.edge;
    after = last ? [last.type, last.id] : null;
  }
}

function forPeople(file: string): string {
  const near = relative(process.cwd(), file);
  return near.startsWith("..") || isAbsolute(near) ? file : near;
}
