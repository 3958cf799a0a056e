import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { availableParallelism, cpus, loadavg } from "node:os";
import { manyNodes } from "../graphql/many-nodes.ts";
import { startApi } from "../support/api.ts";

/** What the explorer asks for first: see web/api/queries/graph.ts. */
const QUERY = `{ subgraph(limit: 300) {
  nodes { __typename id kind label articleCount confidence degree
    ... on Incident { type status told figures { kind min max text } }
    ... on Claim { stance claimKind cue source speakerId }
    ... on Article { publisher } }
  edges { id type fromId toId told role cue stance articleCount confidence }
  totalNodes
} }`;
const GRAPH_NODES = 5_000;
const WARM_UP = 30;
const ROUNDS = 200;

/**
 * `npm run bench:graphql`: the explorer's first request, a subgraph of 300 nodes, over HTTP on the embedded store, against the
 * store alone and, as the floor, the same bytes from a bare HTTP server.
 */
async function main(): Promise<void> {
  console.log(
    `${cpus()[0]?.model}, ${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)}, Node ${process.versions.node}`,
  );
  const api = await startApi({ graphs: manyNodes(GRAPH_NODES) });
  const answer = await ask(api.url);
  const { data } = JSON.parse(answer) as { data: { subgraph: { nodes: []; edges: []; totalNodes: number } } };
  const { nodes, edges, totalNodes } = data.subgraph;
  console.log(`${nodes.length} of ${totalNodes} nodes, ${edges.length} edges, ${Math.round(answer.length / 1000)} kB`);

  row("GraphQL over HTTP", await times(() => ask(api.url)));
  row("the store alone", await times(() => api.store.subgraph({}, 300)));
  const bare = await serve(answer);
  row("the same bytes, bare HTTP", await times(() => ask(bare.url)));
  bare.close();
  await api.close();
}

async function ask(url: string): Promise<string> {
  const body = JSON.stringify({ query: QUERY });
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  return response.text();
}

async function serve(text: string): Promise<{ url: string; close(): void }> {
  const server = createServer((request, response) => {
    request.resume().on("end", () => response.end(text));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

async function times(run: () => Promise<unknown>): Promise<number[]> {
  for (let i = 0; i < WARM_UP; i++) await run();
  const all: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const start = performance.now();
    await run();
    all.push(performance.now() - start);
  }
  return all.sort((a, b) => a - b);
}

function row(name: string, sorted: readonly number[]): void {
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1).padStart(7);
  console.log(`${name.padEnd(28)} p50 ${at(0.5)} ms   p95 ${at(0.95)} ms`);
}

await main();
