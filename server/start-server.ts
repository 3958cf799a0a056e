import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type Config, isLoopback, ROOT } from "./config.ts";
import { createSamples } from "./graphql/samples.ts";
import { createStaticFiles } from "./http/static-files.ts";
import { createRequestListener, listen } from "./http.ts";
import type { Log } from "./log.ts";
import { seedSamples } from "./seed-samples.ts";
import { type Wired, wire } from "./wire.ts";

export interface RunningServer {
  /** Such as http://localhost:4000. */
  url: string;
  /** Stops to accept, ends what runs, closes the store. An article that is being saved is saved whole. */
  close(): Promise<void>;
}

/** How long answers under way may take after the server was told to stop. */
const GRACE_MS = 3_000;

const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };

/**
 * Starts everything: it answers when this resolves, and seeds the samples after that.
 * @throws AppError when the port is taken, or the store or the extractor does not open
 */
export async function startServer(config: Config, log: Log): Promise<RunningServer> {
  const { server, use } = await listen(config);
  const wired = await wire(config).catch((error) => {
    server.close();
    throw error;
  });
  const web = await createStaticFiles(join(ROOT, "dist/web"));
  const samples = createSamples(join(ROOT, "seed/articles"));
  const { store, jobs } = wired;
  use(createRequestListener({ store, jobs, samples, logError: log.error, web, version }, config));

  const url = addressOf(server, config.host);
  announce(url, { config, log, store: store.description, isBuilt: web !== null });

  const stopping = new AbortController();
  const seeding = config.seedSamples
    ? seedSamples({ store, jobs, samples, log, dataFolder: config.dataFolder, signal: stopping.signal }).catch(
        (error) => log.error("Seeding the sample articles", error),
      )
    : Promise.resolve();
  return {
    url,
    async close() {
      stopping.abort();
      await stop(server, wired, seeding);
    },
  };
}

async function stop(server: Server, { jobs, close }: Wired, seeding: Promise<void>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  await jobs.close();
  await seeding;
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await closed;
  clearTimeout(timer);
  await close();
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const anywhere = host === "0.0.0.0" || host === "::";
  const name = isLoopback(host) || anywhere ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

interface Facts {
  config: Config;
  log: Log;
  store: string;
  isBuilt: boolean;
}

function announce(url: string, { config, log, store, isBuilt }: Facts): void {
  log.info(`Newsweft ${version} is ready: ${url}`);
  log.info(`  GraphQL  ${url}/graphql`);
  log.info(`  Graph    ${store}`);
  if (!isBuilt) log.info("  The web client is not built, only GraphQL and health answer: npm run build");
  if (!isLoopback(config.host)) {
    log.info(`  HOST=${config.host}: whoever can reach this address can read and change the graph.`);
  }
}
