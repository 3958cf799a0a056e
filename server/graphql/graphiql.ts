import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { renderGraphiQL } from "@graphql-yoga/render-graphiql";
import type { GraphStore } from "../ports/graph-store.ts";
import { exampleQueries, type PathEnds } from "./example-queries.ts";

export interface GraphiQLPage {
  /** The page, gzipped: 2 MB of the 9 that it is. */
  gzipped: Buffer;
  etag: string;
  /** Content security policy: it may run itself and call its own origin, and reach nothing else. */
  csp: string;
}

/**
 * The query editor, whole in one page, so that it works without a network. It opens with example queries, of which the one
 * about paths starts with two nodes of this graph.
 */
export function createGraphiQL(store: GraphStore): () => Promise<GraphiQLPage> {
  let last: { key: string; page: Promise<GraphiQLPage> } | null = null;
  return async () => {
    const ends = await pathEnds(store).catch(() => NO_ENDS);
    const key = JSON.stringify(ends);
    if (last?.key !== key) last = { key, page: render(ends) };
    return last.page;
  };
}

const NO_ENDS: PathEnds = { from: "", to: "" };

/** The two best supported people: whoever many articles name is likely to be connected. */
async function pathEnds(store: GraphStore): Promise<PathEnds> {
  const { items } = await store.list({ kinds: ["Person"] }, { first: 2, after: null });
  const [from, to] = items.map(({ item }) => item.id);
  return from && to ? { from, to } : NO_ENDS;
}

async function render(ends: PathEnds): Promise<GraphiQLPage> {
  const html = renderGraphiQL({
    title: "Newsweft: GraphQL",
    defaultTabs: exampleQueries(ends).map(({ query, variables }) => ({ query, variables: variables ?? null })),
    credentials: "same-origin",
    shouldPersistHeaders: false,
  });
  const script = /<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? "";
  const csp = [
    "default-src 'none'",
    `script-src 'sha256-${createHash("sha256").update(script).digest("base64")}'`,
    // The editor writes its styles while it runs, and starts its workers from the page's own text.
    "style-src 'unsafe-inline'",
    "worker-src blob:",
    "img-src 'self' data:",
    "font-src data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
  const gzipped = await promisify(gzip)(html);
  return { gzipped, etag: `"${createHash("sha256").update(html).digest("base64url").slice(0, 22)}"`, csp };
}
