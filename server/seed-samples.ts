import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Samples } from "./graphql/samples.ts";
import type { IngestJobs } from "./ingest/jobs.ts";
import type { Log } from "./log.ts";
import type { GraphStore } from "./ports/graph-store.ts";

export interface SeedParts {
  store: GraphStore;
  jobs: IngestJobs;
  samples: Samples;
  log: Log;
  /** Where the marker lies. */
  dataFolder: string;
  /** Aborted when the server stops: what is left is seeded at the next start. */
  signal: AbortSignal;
}

/**
 * Puts the sample articles into an empty graph, once: a marker in the data folder remembers it, so that whoever deletes them
 * is rid of them, and whoever stops half-way gets the rest.
 */
export async function seedSamples({ store, jobs, samples, log, dataFolder, signal }: SeedParts): Promise<void> {
  const marker = join(dataFolder, "samples");
  const state = await readFile(marker, "utf8").then(
    (text) => text.trim(),
    () => null,
  );
  if (state === "seeded") return;
  await mkdir(dataFolder, { recursive: true });
  if (state === null && (await store.stats()).nodes.Article > 0) return writeFile(marker, "seeded\n");
  await writeFile(marker, "begun\n");

  const files = await samples.files();
  log.info(`First start: putting ${files.length} sample articles into the graph. NEWSWEFT_SEED=off leaves them out.`);
  let finished = 0;
  await Promise.all(
    files.map(async (file) => {
      const outcome = await jobs.submit((await samples.pathOf(file)) as string);
      if (signal.aborted) return;
      finished++;
      if (outcome.error) log.error(`Sample ${finished} of ${files.length}`, outcome.error);
      else log.info(`Sample ${finished} of ${files.length}: ${file}`);
    }),
  );
  if (signal.aborted) return;
  await writeFile(marker, "seeded\n");
  log.info("The sample articles are in the graph.");
}
