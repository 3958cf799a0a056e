import { spawnSync } from "node:child_process";

/** How a Neo4j server can be had on this machine. */
export type Way = "docker" | "java";

/** Neo4j 5.26 needs Java 17 or later. */
const OLDEST_JAVA = 17;

/** The ways that are open, the better one first: an engine that answers, or Java with Maven. */
export function waysToNeo4j(): Way[] {
  return [...(dockerAnswers() ? ["docker" as const] : []), ...(javaAndMaven() ? ["java" as const] : [])];
}

/** What to install where there is none, for messages. */
export const WANTED = `a Docker engine that is running, or Java ${OLDEST_JAVA} or later with Maven (mvn)`;

function dockerAnswers(): boolean {
  return output("docker", ["version", "--format", "{{.Server.Version}}"]) !== null;
}

function javaAndMaven(): boolean {
  const version = output("java", ["-version"])?.match(/version "(\d+)/)?.[1];
  return Number(version) >= OLDEST_JAVA && output("mvn", ["-v"]) !== null;
}

/** What a command says, or null when it is not there, fails or hangs. */
function output(command: string, args: readonly string[]): string | null {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", timeout: 15_000 });
  return status === 0 ? stdout + stderr : null;
}
