import { parseArgs } from "node:util";
import { loadConfig } from "../config.ts";
import type { GraphStore } from "../ports/graph-store.ts";
import { openStore } from "../wire.ts";
import { withTexts } from "./export/article-texts.ts";
import { toGexf } from "./export/to-gexf.ts";
import { toGraphml } from "./export/to-graphml.ts";
import { toJsonl } from "./export/to-jsonl.ts";
import { createPrinter } from "./output.ts";
import { runCommand, UsageError } from "./run-command.ts";

const HELP = `Prints the whole graph: npm run -s export -- --format FORMAT

  jsonl     one node or edge a line, with properties and every piece of evidence: the default
  graphml   for Gephi, networkx, yEd and others
  gexf      for Gephi

The graph is the one in NEWSWEFT_DATA, or at NEO4J_URI. The same graph always gives the same lines.
GraphML and GEXF leave out the articles' text and hold the first quote of each node and edge.`;

const FORMATS: Record<string, (store: GraphStore) => AsyncIterable<string>> = {
  async *jsonl(store) {
    for await (const { item, textOf } of withTexts(store)) yield toJsonl(item, textOf);
  },
  graphml: (store) => toGraphml(withTexts(store)),
  async *gexf(store) {
    yield await toGexf(withTexts(store));
  },
};

await runCommand(async (args) => {
  const { values } = parseArgs({
    args,
    options: { format: { type: "string", default: "jsonl" }, help: { type: "boolean", short: "h", default: false } },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const lines = FORMATS[values.format];
  if (!lines)
    throw new UsageError(`--format must be one of ${Object.keys(FORMATS).join(", ")}, got "${values.format}"`);
  const store = await openStore(loadConfig(process.env));
  try {
    const print = createPrinter();
    for await (const line of lines(store)) await print(line);
  } finally {
    await store.close();
  }
  return 0;
});
