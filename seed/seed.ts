import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { expandLists } from "../server/commands/expand-lists.ts";
import { runCommand } from "../server/commands/run-command.ts";
import { loadConfig } from "../server/config.ts";
import { findArticleFiles } from "../server/ingest/find-article-files.ts";
import type { IngestOutcome } from "../server/ingest/ingest.ts";
import { SUPPORTED_EXTENSIONS } from "../server/ingest/read/formats.ts";
import { wire } from "../server/wire.ts";
import { createReporter } from "./reporter.ts";
import { summarise } from "./summarise.ts";

const SAMPLES = fileURLToPath(new URL("./articles", import.meta.url));

const HELP = `Puts articles into the graph: npm run seed -- [PATH...]

PATH is a file (${SUPPORTED_EXTENSIONS.join(" ")}), a folder, read with the folders below it, or @LIST,
a file that holds such paths, one a line; without one, the sample articles.
Articles that are there already, with the same text and metadata, are left alone.
The graph is the one in NEWSWEFT_DATA, or at NEO4J_URI. Exit code: 0 when every file is in, 1 when one failed, 2 for wrong usage.`;

await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { help: { type: "boolean", short: "h", default: false } },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const files = await findArticleFiles(positionals.length ? await expandLists(positionals) : [SAMPLES]);
  return await seed(files);
});

async function seed(files: readonly string[]): Promise<number> {
  const { store, jobs, close } = await wire(loadConfig(process.env));
  const stop = () => void jobs.close();
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    const reporter = createReporter(files.length);
    const outcomes = await Promise.all(
      files.map(async (file): Promise<IngestOutcome> => {
        const outcome = await jobs.submit(file, { onProgress: reporter.onProgress });
        reporter.onOutcome(outcome);
        return outcome;
      }),
    );
    reporter.end();
    for (const line of summarise(outcomes, await store.stats(), store.description)) console.log(line);
    for (const { error } of outcomes) if (error?.code === "INTERNAL" && error.cause) console.error(error.cause);
    return outcomes.some((outcome) => outcome.status === "FAILED") ? 1 : 0;
  } finally {
    await close();
  }
}
