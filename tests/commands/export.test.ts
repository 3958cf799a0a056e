import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MultiDirectedGraph } from "graphology";
import * as gexf from "graphology-gexf";
import * as graphml from "graphology-graphml";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSqliteStore } from "../../server/store/sqlite/open-sqlite-store.ts";
import { type CliResult, runCli } from "./run-cli.ts";
import { NASTY, smallGraph } from "./small-graph.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "newsweft-"));
  const store = await openSqliteStore({ folder });
  await store.saveArticle(smallGraph());
  await store.close();
});
afterAll(() => rm(folder, { recursive: true }));

const run = (...args: string[]): Promise<CliResult> =>
  runCli("server/commands/export.ts", args, { NEWSWEFT_DATA: folder });

interface Line {
  type: "node" | "edge";
  kind: string;
  id: string;
  label: string;
  properties: Record<string, unknown>;
  evidence: { article: string; start: number; end: number; quote: string }[];
}

const parse = (stdout: string): Line[] =>
  stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);

let lines: Line[] = [];
let stdout = "";
beforeAll(async () => {
  const result = await run("--format", "jsonl");
  expect(result).toMatchObject({ code: 0, stderr: "" });
  stdout = result.stdout;
  lines = parse(stdout);
});

describe("export as jsonl", () => {
  test("has the agreed fields and no others", () => {
    for (const line of lines) {
      const keys =
        line.type === "node"
          ? ["type", "kind", "id", "label", "properties", "evidence"]
          : ["type", "kind", "from", "to", "properties", "evidence"];
      expect(Object.keys(line)).toEqual(keys);
      for (const e of line.evidence) expect(Object.keys(e)).toEqual(["article", "start", "end", "quote"]);
    }
    expect(new Set(lines.flatMap((l) => (l.type === "node" ? l.kind : [])))).toEqual(
      new Set(["Article", "Claim", "Incident", "Organisation", "Person", "Place"]),
    );
  });

  test("gives an article's file, title and text, and nothing that changes from one ingest to the next", () => {
    const article = lines.find((l) => l.kind === "Article");
    expect(article?.properties).toMatchObject({ file: "a.txt", title: "Blast in Tolm", publisher: "Norland Post" });
    expect(article?.properties.text).toContain(NASTY);
    expect(stdout).not.toContain("ingestedAt");
  });

  test("quotes the article's text at the offsets", () => {
    const texts = new Map(
      lines.flatMap((l) => (l.kind === "Article" ? [[l.id, String(l.properties.text)] as const] : [])),
    );
    const all = lines.flatMap((l) => l.evidence);
    expect(all.length).toBeGreaterThan(8);
    for (const { article, start, end, quote } of all) expect(texts.get(article)?.slice(start, end)).toBe(quote);
    for (const line of lines) if (line.kind !== "Article") expect(line.evidence.length).toBeGreaterThan(0);
  });

  test("is the default, and the same each time", async () => {
    expect((await run()).stdout).toBe(stdout);
  });
});

describe("export for graph programs", () => {
  // Gephi shows people in blue.
  const KIND_COLOUR = { gexf: /<viz:color r="11" g="102" b="195"/, graphml: /<data key="node-r">11<\/data>/ };
  // Each format's own reader is the judge of what we write.
  const readers = {
    graphml: (source: string) => graphml.parse(MultiDirectedGraph, source),
    gexf: (source: string) => gexf.parse(MultiDirectedGraph, source),
  };

  test.each(["graphml", "gexf"] as const)("%s can be read back, with every node, edge and letter", async (format) => {
    const result = await run("--format", format);
    expect(result).toMatchObject({ code: 0, stderr: "" });
    const graph = readers[format](result.stdout);
    expect(graph.order).toBe(lines.filter((l) => l.type === "node").length);
    expect(graph.size).toBe(lines.filter((l) => l.type === "edge").length);
    for (const line of lines.filter((l) => l.type === "node")) {
      expect(graph.getNodeAttributes(line.id)).toMatchObject({ label: line.label, kind: line.kind });
    }
    const organisation = lines.find((l) => l.kind === "Organisation");
    expect(graph.getNodeAttribute(organisation?.id, "quote")).toBe(NASTY);
    const incident = lines.find((l) => l.kind === "Incident");
    expect(graph.getNodeAttribute(incident?.id, "figures")).toBe("killed 3– (at least 3 people)");
    expect(result.stdout).toMatch(KIND_COLOUR[format]);
  });
});

describe("calling export", () => {
  test("--help tells the formats", async () => {
    const { code, stdout } = await run("--help");
    expect(code).toBe(0);
    expect(stdout).toMatch(/jsonl[\s\S]*graphml[\s\S]*gexf/);
  });

  test.each([
    ["an unknown format", ["--format", "csv"], /--format must be one of jsonl, graphml, gexf, got "csv"\. --help/],
    ["an unknown option", ["--formats", "jsonl"], /--formats/],
  ])("%s is wrong usage", async (_, args, message) => {
    const { code, stdout, stderr } = await run(...args);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(message);
    expect(stderr.trim()).not.toContain("\n");
  });

  test("an empty graph gives no lines", async () => {
    const empty = await mkdtemp(join(tmpdir(), "newsweft-"));
    const result = await runCli("server/commands/export.ts", [], { NEWSWEFT_DATA: empty });
    expect(result).toEqual({ code: 0, stdout: "", stderr: "" });
    await rm(empty, { recursive: true });
  });
});
