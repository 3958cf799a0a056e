import { spawn, spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { type RunningNeo4j, type StartOptions, whenReady } from "./running-neo4j.ts";

const IMAGE = "neo4j:5.26-community";

/**
 * Starts Neo4j Community in a container, reachable from this machine alone, without sign-in; its data is kept in `home`. Docker
 * downloads the image at the first start.
 * @throws AppError STORE_UNAVAILABLE when it does not answer
 */
export async function startInDocker({ port, home }: Pick<StartOptions, "port" | "home">): Promise<RunningNeo4j> {
  mkdirSync(home, { recursive: true });
  const name = `newsweft-neo4j-${port}`;
  // Pulled first, for a download may take longer than a start may.
  spawnSync("docker", ["pull", "--quiet", IMAGE], { stdio: "ignore" });
  const user = process.getuid && process.getgid ? ["--user", `${process.getuid()}:${process.getgid()}`] : [];
  const child = spawn(
    "docker",
    [
      ...["run", "--rm", "--name", name, ...user, "--volume", `${home}:/data`],
      ...["--publish", `127.0.0.1:${port}:7687`, "--env", "NEO4J_AUTH=none", IMAGE],
    ],
    { stdio: "ignore", detached: true },
  );
  const running = await whenReady(child, { port, log: `docker logs ${name}` });
  const end = (command: string) => async () => {
    spawnSync("docker", [command, name], { stdio: "ignore" });
    await running.ended;
  };
  return { ...running, stop: end("stop"), kill: end("kill") };
}
