import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { AppError } from "../../../domain/errors.ts";
import { type RunningNeo4j, type StartOptions, whenReady } from "./running-neo4j.ts";

const POM = fileURLToPath(new URL("./pom.xml", import.meta.url));

/** The page cache reads its files by these; without them it falls back to slower ways and warns. */
const OPENED = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"];

/**
 * Starts Neo4j Community from Maven Central's jars, listening on this machine alone, without sign-in. The first start downloads
 * about 140 MB into `cache`; later ones need no network.
 * @throws AppError STORE_UNAVAILABLE when the jars cannot be had or the server does not answer
 */
export async function startFromJars({ port, home, cache, brief = false }: StartOptions): Promise<RunningNeo4j> {
  const jars = fetchJars(cache);
  mkdirSync(join(home, "conf"), { recursive: true });
  writeFileSync(join(home, "conf", "neo4j.conf"), configuration(port, brief));
  const opens = OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  const child = spawn(
    "java",
    [
      ...[
        "-Xmx512m",
        "-XX:+UseSerialGC",
        ...(brief ? ["-XX:TieredStopAtLevel=1"] : []),
        ...opens,
        "-cp",
        join(jars, "*"),
      ],
      ...["org.neo4j.server.CommunityEntryPoint", `--home-dir=${home}`, `--config-dir=${join(home, "conf")}`],
    ],
    // Its own group: Ctrl-C reaches only us, and we stop it in order.
    { stdio: "ignore", detached: true },
  );
  process.once("exit", () => child.kill("SIGKILL"));
  return whenReady(child, { port, log: join(home, "logs", "neo4j.log") });
}

/** The folder of the jars, downloaded unless it is there. */
function fetchJars(cache: string): string {
  const version = readFileSync(POM, "utf8").match(/<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</)?.[1];
  const jars = join(cache, `jars-${version}`);
  if (existsSync(jars)) return jars;
  mkdirSync(cache, { recursive: true });
  // Moved into place when whole, so that a download that was cut off is not taken for one that was not.
  const partial = join(cache, `partial-${process.pid}`);
  const repository = join(partial, "repository");
  const goal = ["dependency:copy-dependencies", "-DincludeScope=runtime", `-DoutputDirectory=${join(partial, "jars")}`];
  const { status, stdout, stderr } = spawnSync(
    "mvn",
    ["-B", "-q", "-f", POM, `-Dmaven.repo.local=${repository}`, ...goal],
    { encoding: "utf8" },
  );
  if (status !== 0) {
    rmSync(partial, { recursive: true, force: true });
    const reason = (stdout + stderr).split("\n").find((line) => line.includes("ERROR")) ?? "mvn failed";
    throw new AppError(
      "STORE_UNAVAILABLE",
      `Neo4j's jars cannot be downloaded (${reason.trim()}): check the network, or start Docker`,
    );
  }
  if (!existsSync(jars)) renameSync(join(partial, "jars"), jars);
  rmSync(partial, { recursive: true, force: true });
  return jars;
}

function configuration(port: number, brief: boolean): string {
  return [
    // A graph that comes and goes makes every plan look out of date.
    ...(brief ? ["dbms.cypher.min_replan_interval=1h"] : []),
    `server.bolt.listen_address=127.0.0.1:${port}`,
    "server.http.enabled=false",
    "server.https.enabled=false",
    "dbms.security.auth_enabled=false",
    "dbms.usage_report.enabled=false",
    "server.memory.pagecache.size=256m",
    // Stops in 2 s instead of 12 s: nobody is left to wait for.
    "internal.server.bolt.thread_pool_shutdown_wait_time=100ms",
    "",
  ].join("\n");
}
