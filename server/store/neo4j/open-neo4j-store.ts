import { setTimeout } from "node:timers/promises";
import neo4j from "neo4j-driver";
import { AppError } from "../../domain/errors.ts";
import { EDGE_TYPES } from "../../domain/model.ts";
import type { ExportItem, GraphStore } from "../../ports/graph-store.ts";
import { checkGraph } from "../shared/check-graph.ts";
import { storable } from "../shared/storable.ts";
import * as cypher from "./cypher.ts";
import * as lists from "./list-nodes.ts";
import { migrate } from "./migrate.ts";
import { edgeOf, nodeOf } from "./properties.ts";
import * as reads from "./read-nodes.ts";
import { deleteArticle, saveArticle } from "./save-article.ts";
import { type Neo4jOptions, Server } from "./server.ts";

/** How long opening waits for a server that is starting, and how often it looks, in ms. */
const START_MS = 8_000;
const RETRY_MS = 500;

/** Items of an export read at once. */
const EXPORT_BATCH = 500;

/**
 * Opens a Neo4j database, 5.26 or later, Community or Enterprise or Aura, and brings its schema up to date (graph-model.ts tells how
 * the graph looks there). Waits some ten seconds for a server that is starting. Requests to a dead server fail within about three
 * seconds; saves try again for half a minute.
 * @throws AppError BAD_CONFIG for an address, sign-in, database or version that will not do, STORE_UNAVAILABLE when nothing answers
 */
export async function openNeo4jStore(options: Neo4jOptions): Promise<GraphStore> {
  const server = connect(options);
  try {
    await untilThere(server);
    await migrate(server);
  } catch (error) {
    await server.close();
    throw error;
  }
  return {
    description: `Neo4j, ${options.uri}`,
    saveArticle: async (graph) => {
      checkGraph(graph);
      const safe = storable(graph);
      await server.patientWrite((run) => saveArticle(run, safe));
    },
    deleteArticle: (id) => server.write((run) => deleteArticle(run, id)),
    articleState: (id) => server.patientRead((run) => reads.articleState(run, id)),
    articleGraph: (id) => server.read((run) => reads.articleGraph(run, id)),
    nodes: (ids) => server.read((run) => reads.nodes(run, ids)),
    list: (filter, page) => server.read((run) => lists.list(run, filter, page)),
    search: (text, filter, page) => server.read((run) => lists.search(run, { text, filter, page })),
    neighbours: (id, filter, page) => server.read((run) => lists.neighbours(run, { id, filter, page })),
    degrees: (ids) => server.read((run) => reads.degrees(run, ids)),
    edgesAmong: (ids) => server.read((run) => reads.edgesAmong(run, ids)),
    subgraph: (filter, limit) => server.read((run) => lists.subgraph(run, filter, limit)),
    paths: (from, to, { maxLength, limit }) => server.read((run) => lists.paths(run, { from, to, maxLength, limit })),
    edges: (ids) => server.read((run) => reads.edges(run, ids)),
    evidence: (ids) => server.read((run) => reads.evidence(run, ids)),
    stats: () => server.read(reads.stats),
    export: () => exportAll(server),
    ping: async () => {
      await server.read((run) => run(cypher.PING));
    },
    close: () => server.close(),
  };
}

async function untilThere(server: Server): Promise<void> {
  for (const giveUpAt = Date.now() + START_MS; ; await setTimeout(RETRY_MS)) {
    try {
      await server.read((run) => run(cypher.PING));
      return;
    } catch (error) {
      const starting = error instanceof AppError && error.code === "STORE_UNAVAILABLE";
      if (!starting || Date.now() > giveUpAt) throw error;
    }
  }
}

function connect(options: Neo4jOptions): Server {
  try {
    return new Server(options);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new AppError(
      "BAD_CONFIG",
      `NEO4J_URI "${options.uri}" is not an address such as bolt://localhost:7687 (${reason})`,
      { cause: error },
    );
  }
}

/** Nodes, then edges by type, batch by batch: patient, for nobody waits at a screen. */
async function* exportAll(server: Server): AsyncGenerator<ExportItem> {
  const limit = neo4j.int(EXPORT_BATCH);
  for (let after: string | null = ""; after !== null; ) {
    const start: string = after;
    const batch = await server.patientRead(async (run) => {
      const nodes = (await run<reads.NodeRow>(cypher.EXPORT_NODES, { after: start, limit })).map(nodeOf);
      const evidence = await reads.evidence(
        run,
        nodes.map((node) => node.id),
      );
      return nodes.map((node, i) => ({ node, evidence: evidence[i] ?? [] }));
    });
    yield* batch;
    after = batch.at(-1)?.node.id ?? null;
  }
  for (const type of [...EDGE_TYPES].sort()) {
    for (let after: string | null = ""; after !== null; ) {
      const start: string = after;
      const batch = await server.patientRead(async (run) => {
        const edges = (await run<{ data: string }>(cypher.EXPORT_EDGES[type], { after: start, limit })).map(edgeOf);
        const evidence = await reads.evidence(
          run,
          edges.map((edge) => edge.id),
        );
        return edges.map((edge, i) => ({ edge, evidence: evidence[i] ?? [] }));
      });
      yield* batch;
      after = batch.at(-1)?.edge.id ?? null;
    }
  }
}
