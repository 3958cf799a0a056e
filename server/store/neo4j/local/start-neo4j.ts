import { AppError } from "../../../domain/errors.ts";
import type { RunningNeo4j, StartOptions } from "./running-neo4j.ts";
import { startFromJars } from "./start-from-jars.ts";
import { startInDocker } from "./start-in-docker.ts";
import { WANTED, waysToNeo4j } from "./ways.ts";

/**
 * Starts a Neo4j server by whatever this machine has: Docker, else Java and Maven.
 * @throws AppError BAD_CONFIG where there is neither, STORE_UNAVAILABLE when the server does not come up
 */
export async function startNeo4j(options: StartOptions): Promise<RunningNeo4j> {
  const [way] = waysToNeo4j();
  if (!way)
    throw new AppError("BAD_CONFIG", `A local Neo4j needs ${WANTED}; or set NEO4J_URI to a server that is running`);
  return way === "docker" ? startInDocker(options) : startFromJars(options);
}
