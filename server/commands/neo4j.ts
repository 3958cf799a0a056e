import { join } from "node:path";
import { loadConfig, ROOT } from "../config.ts";
import { startNeo4j } from "../store/neo4j/local/start-neo4j.ts";
import { runCommand, UsageError } from "./run-command.ts";

const HELP = `npm run neo4j [-- --port PORT]
Starts a local Neo4j and keeps it running until Ctrl-C: by Docker where an engine answers, else by Java and Maven.
Its data lies in the data folder (NEWSWEFT_DATA). The first start downloads Neo4j.
`;

/** The port of Neo4j's protocol, Bolt. */
const BOLT_PORT = 7687;

await runCommand(async (args) => {
  if (args.includes("--help")) {
    process.stdout.write(HELP);
    return 0;
  }
  const port = portOf(args);
  const { dataFolder } = loadConfig(process.env);
  console.log("Starting Neo4j; the first start downloads it …");
  const neo4j = await startNeo4j({ port, home: join(dataFolder, "neo4j"), cache: join(ROOT, ".neo4j") });
  console.log(
    `Neo4j is ready. In another terminal: NEO4J_URI=${neo4j.uri} NEO4J_PASSWORD=none npm start\nCtrl-C stops it; its data stays.`,
  );
  let asked = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      asked = true;
      console.log("Stopping Neo4j …");
      void neo4j.stop();
    });
  }
  console.log(await neo4j.ended);
  return asked ? 0 : 1;
});

function portOf(args: readonly string[]): number {
  if (args.length === 0) return BOLT_PORT;
  const port = Number(args[1]);
  if (args[0] !== "--port" || args.length !== 2 || !Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new UsageError(`npm run neo4j takes --port and a number from 1 to 65535, got "${args.join(" ")}"`);
  }
  return port;
}
