import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { AppError } from "./domain/errors.ts";

export interface Neo4jConfig {
  uri: string;
  username: string;
  password: string;
  database: string;
}

export interface Config {
  host: string;
  port: number;
  /**
   * Host names that requests may carry; null for any. A server that only this machine can reach must not answer to other
   * names: a page on the web could give itself such a name (DNS rebinding) and read and change the graph.
   */
  hostNames: readonly string[] | null;
  /** Absolute. Everything that Newsweft keeps lies in it. */
  dataFolder: string;
  /** Null for the embedded store. */
  neo4j: Neo4jConfig | null;
  /** Whether the sample articles go into an empty graph on the first start. */
  seedSamples: boolean;
  /** Origins of other sites whose pages may call the API, such as https://example.org. */
  corsOrigins: readonly string[];
  limits: {
    /** Largest request body, bytes: a file of the largest size that is read, in base64, with room to spare. */
    bodyBytes: number;
    /** Longest that one query may take, milliseconds. */
    queryMs: number;
  };
}

/** The repository: what ships with Newsweft is found from here, wherever the process was started. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url));

const BODY_BYTES = 16_000_000;
const QUERY_MS = 10_000;

/**
 * The settings, from environment variables; an empty variable counts as absent. README lists them.
 * @throws AppError BAD_CONFIG naming the variable, what came and what is expected
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const get = (name: string): string | null => env[name]?.trim() || null;
  const host = get("HOST") ?? "127.0.0.1";
  return {
    host,
    port: portOf(get("PORT") ?? "4000"),
    hostNames: hostNamesOf(host, list(get("NEWSWEFT_HOSTS"))),
    dataFolder: resolve(get("NEWSWEFT_DATA") ?? `${ROOT}/data`),
    neo4j: neo4jOf(get),
    seedSamples: switchOf("NEWSWEFT_SEED", get("NEWSWEFT_SEED") ?? "on"),
    corsOrigins: list(get("NEWSWEFT_CORS")).map(originOf),
    limits: { bodyBytes: BODY_BYTES, queryMs: QUERY_MS },
  };
}

function portOf(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port >= 1 && port <= 65_535) return port;
  throw new AppError("BAD_CONFIG", `PORT must be a whole number from 1 to 65535, got "${value}"`);
}

function list(value: string | null): string[] {
  return (value ?? "").split(",").flatMap((part) => part.trim() || []);
}

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/** Whether only this machine can reach a server that listens there. */
export function isLoopback(host: string): boolean {
  return [...LOOPBACK, "::1"].includes(host);
}

function hostNamesOf(host: string, more: string[]): string[] | null {
  if (isLoopback(host)) return [...LOOPBACK, ...more];
  return more.length ? more : null;
}

function switchOf(name: string, value: string): boolean {
  if (value === "on" || value === "off") return value === "on";
  throw new AppError("BAD_CONFIG", `${name} must be on or off, got "${value}"`);
}

function originOf(value: string): string {
  if (URL.canParse(value) && /^https?:/.test(value) && new URL(value).origin === value) return value;
  throw new AppError(
    "BAD_CONFIG",
    `NEWSWEFT_CORS must list origins such as https://example.org, joined by commas, got "${value}"`,
  );
}

/** The schemes that neo4j-driver knows: routed or direct, plain or encrypted. */
const NEO4J_SCHEME = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/]/;

function neo4jOf(get: (name: string) => string | null): Neo4jConfig | null {
  const uri = get("NEO4J_URI");
  if (!uri) return null;
  if (!NEO4J_SCHEME.test(uri)) {
    throw new AppError("BAD_CONFIG", `NEO4J_URI must look like neo4j://localhost:7687, got "${uri}"`);
  }
  const password = get("NEO4J_PASSWORD");
  if (!password) throw new AppError("BAD_CONFIG", "NEO4J_PASSWORD is not set: NEO4J_URI needs it to sign in");
  return {
    uri,
    username: get("NEO4J_USERNAME") ?? "neo4j",
    password,
    database: get("NEO4J_DATABASE") ?? "neo4j",
  };
}
