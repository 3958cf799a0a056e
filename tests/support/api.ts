import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Config, loadConfig, ROOT } from "../../server/config.ts";
import type { ArticleGraph } from "../../server/domain/model.ts";
import { createSamples } from "../../server/graphql/samples.ts";
import type { StaticFiles } from "../../server/http/static-files.ts";
import { createRequestListener, listen } from "../../server/http.ts";
import { identify } from "../../server/identity/identify.ts";
import { createIngestJobs } from "../../server/ingest/jobs.ts";
import type { Extractor } from "../../server/ports/extractor.ts";
import type { GraphStore } from "../../server/ports/graph-store.ts";
import { openSqliteStore } from "../../server/store/sqlite/open-sqlite-store.ts";

export interface ApiOptions {
  /** Saved before the server answers. */
  graphs?: readonly ArticleGraph[];
  /** What the API sees in place of the store, for tests that watch or break it. */
  wrap?: (store: GraphStore) => GraphStore;
  config?: Partial<Config>;
  web?: StaticFiles | null;
}

export interface Answer<Data = Record<string, unknown>> {
  status: number;
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string }; path?: (string | number)[] }[];
}

export interface Api {
  url: string;
  store: GraphStore;
  /** What the operator was told. */
  logged: string[];
  query<Data = Record<string, unknown>>(query: string, variables?: object): Promise<Answer<Data>>;
  /** The data of a query that must succeed. */
  data<Data>(query: string, variables?: object): Promise<Data>;
  close(): Promise<void>;
}

/** Reads nothing: for tests that put finished graphs into the store. */
const NO_EXTRACTOR: Extractor = {
  id: "none",
  extract: () => Promise.reject(new Error("This test does not read articles")),
  close: () => Promise.resolve(),
};

/** The real server over HTTP, on a free port, with the real embedded store in a folder of its own. */
export async function startApi({
  graphs = [],
  wrap = (s) => s,
  config: own,
  web = null,
}: ApiOptions = {}): Promise<Api> {
  const folder = await mkdtemp(join(tmpdir(), "newsweft-api-"));
  const store = await openSqliteStore({ folder });
  for (const graph of graphs) await store.saveArticle(graph);
  const config: Config = { ...loadConfig({ NEWSWEFT_DATA: folder }), port: 0, ...own };
  const logged: string[] = [];
  const jobs = createIngestJobs({ extractor: NO_EXTRACTOR, store, identify }, { concurrency: 1 });
  const { server, use } = await listen(config);
  const samples = createSamples(join(ROOT, "seed/articles"));
  const logError = (what: string, error: unknown) =>
    void logged.push(`${what}: ${error instanceof Error ? error.stack : error}`);
  use(createRequestListener({ store: wrap(store), jobs, samples, logError, web, version: "1.2.3" }, config));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    store,
    logged,
    query: (query, variables) => post(url, query, variables),
    async data<Data>(query: string, variables?: object) {
      const { data, errors } = await post<Data>(url, query, variables);
      if (errors || !data) throw new Error(`The query failed: ${JSON.stringify(errors)}`);
      return data;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await jobs.close();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Sends one GraphQL request, as a browser does. */
export async function post<Data>(url: string, query: string, variables: object = {}): Promise<Answer<Data>> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json, application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...((await response.json()) as Omit<Answer<Data>, "status">) };
}
