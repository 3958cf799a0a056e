import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../server/config.ts";

/**
 * Who may import whom: the first rule that a file's path begins with holds. `may` lists beginnings of paths; a folder may
 * always import itself, and worker threads (server/runtime) are open to the whole server.
 */
const RULES: readonly { from: string; may: readonly string[] }[] = [
  { from: "server/domain/", may: [] },
  { from: "server/runtime/", may: [] },
  { from: "server/ports/", may: ["server/domain/"] },
  { from: "server/ingest/", may: ["server/domain/", "server/ports/"] },
  { from: "server/extract/training/", may: ["server/domain/", "server/ports/", "server/extract/"] },
  { from: "server/extract/", may: ["server/domain/", "server/ports/"] },
  { from: "server/identity/", may: ["server/domain/", "server/ports/"] },
  { from: "server/store/shared/", may: ["server/domain/", "server/ports/"] },
  { from: "server/store/sqlite/", may: ["server/domain/", "server/ports/", "server/store/shared/"] },
  { from: "server/store/neo4j/", may: ["server/domain/", "server/ports/", "server/store/shared/"] },
  { from: "server/graphql/", may: ["server/domain/", "server/ports/", "server/ingest/", "server/identity/"] },
  { from: "server/config.ts", may: ["server/domain/"] },
  {
    from: "server/wire.ts",
    may: [
      "server/config.ts",
      "server/ports/",
      "server/ingest/",
      "server/extract/",
      "server/identity/",
      "server/store/",
    ],
  },
  // What starts things: everything but the adapters, which wire.ts alone chooses.
  {
    from: "server/",
    may: [
      "server/domain/",
      "server/ports/",
      "server/ingest/",
      "server/graphql/",
      "server/http",
      "server/commands/",
      "server/config.ts",
      "server/wire.ts",
      "server/log.ts",
      "server/start-server.ts",
      "server/seed-samples.ts",
      "server/main.ts",
    ],
  },
  {
    from: "seed/",
    may: [
      "server/config.ts",
      "server/wire.ts",
      "server/domain/",
      "server/ports/",
      "server/ingest/",
      "server/commands/",
    ],
  },
  { from: "web/", may: [] },
];

/** Commands about one adapter: what they are for is behind the door. */
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  "server/commands/extract.ts": ["server/extract/"],
  "server/commands/neo4j.ts": ["server/store/neo4j/local/"],
};

/** Packages that one place alone may know. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  "onnxruntime-node": ["server/extract/builtin/encoder/"],
  "neo4j-driver": ["server/store/neo4j/"],
  "@photostructure/sqlite": ["server/store/sqlite/"],
  "node:sqlite": [],
  "graphql-yoga": ["server/graphql/", "server/http.ts"],
  sigma: ["web/graph/sigma.ts"],
};

interface Import {
  file: string;
  /** A path inside the repository for one of ours, the name of a package otherwise. */
  target: string;
  isOurs: boolean;
}

function sourcesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
    .map((name) => join(folder, name).split(sep).join("/"));
}

/** Static, dynamic and type imports, re-exports, and files that worker threads start from. */
const SPECIFIER = /(?:\bfrom\s*|\bimport\s*\(?\s*|new URL\(\s*)["']([^"'\n]+)["']/g;

function importsOf(file: string): Import[] {
  const source = readFileSync(join(ROOT, file), "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  return [...source.matchAll(SPECIFIER)].flatMap(([, specifier = ""]): Import[] => {
    if (!specifier.startsWith(".")) return [{ file, target: packageOf(specifier), isOurs: false }];
    const target = relative(ROOT, resolve(ROOT, dirname(file), specifier))
      .split(sep)
      .join("/");
    return /\.(ts|tsx|mjs)$/.test(target) ? [{ file, target, isOurs: true }] : [];
  });
}

function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

function isAllowed({ file, target }: Import): boolean {
  const rule = RULES.find(({ from }) => file.startsWith(from));
  if (!rule) return false;
  const own = rule.from === "server/" ? [] : [rule.from];
  const runtime = file.startsWith("server/") ? ["server/runtime/"] : [];
  return [...rule.may, ...own, ...runtime, ...(EXCEPTIONS[file] ?? [])].some((allowed) => target.startsWith(allowed));
}

const imports = ["server", "seed", "web"].flatMap(sourcesIn).flatMap(importsOf);

describe("the import rules", () => {
  it("hold for every import of ours", () => {
    const broken = imports.filter((found) => found.isOurs && !isAllowed(found));
    expect(broken.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it.each(Object.entries(DOORS))("let %s in by its door alone", (name, doors) => {
    const users = imports.filter(({ target, isOurs }) => !isOurs && target === name).map(({ file }) => file);
    expect(users.filter((file) => !doors.some((door) => file.startsWith(door)))).toEqual([]);
    if (doors.length > 0) expect(users).not.toEqual([]);
  });

  it("see each way to import", () => {
    const seen = (file: string, target: string) =>
      imports.some((found) => found.file === file && found.target === target);
    expect(seen("server/http.ts", "server/graphql/yoga.ts")).toBe(true);
    expect(seen("server/wire.ts", "server/store/sqlite/open-sqlite-store.ts")).toBe(true);
    expect(seen("server/extract/index.ts", "server/extract/pool-worker.ts")).toBe(true);
    expect(seen("server/domain/derive.ts", "server/domain/model.ts")).toBe(true);
  });

  it.each([
    ["server/domain/model.ts", "server/ports/extractor.ts"],
    ["server/store/sqlite/sql.ts", "server/store/neo4j/cypher.ts"],
    ["server/store/sqlite/sql.ts", "server/identity/identify.ts"],
    ["server/ingest/ingest.ts", "server/store/sqlite/open-sqlite-store.ts"],
    ["server/graphql/yoga.ts", "server/store/sqlite/open-sqlite-store.ts"],
    ["server/main.ts", "server/store/sqlite/open-sqlite-store.ts"],
    ["web/main.tsx", "server/domain/model.ts"],
  ])("would refuse %s importing %s", (file, target) => {
    expect(isAllowed({ file, target, isOurs: true })).toBe(false);
  });
});
