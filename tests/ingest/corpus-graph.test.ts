import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { GraphNode } from "../../server/domain/model.ts";
import { createExtractor } from "../../server/extract/index.ts";
import { identify } from "../../server/identity/identify.ts";
import { ingest } from "../../server/ingest/ingest.ts";
import type { ArticleFile } from "../../server/ingest/read/load-article-file.ts";
import type { ExportItem } from "../../server/ports/graph-store.ts";
import { openSqliteStore } from "../../server/store/sqlite/open-sqlite-store.ts";
import { corpusFiles } from "./corpus.ts";

const dev = corpusFiles("dev");

/** The graph of real articles, read by the real extractor, in the order given. */
async function graphOf(files: readonly ArticleFile[]): Promise<ExportItem[]> {
  const folder = await mkdtemp(join(tmpdir(), "newsweft-"));
  const [store, extractor] = await Promise.all([openSqliteStore({ folder }), createExtractor({ threads: 2 })]);
  try {
    const statuses = await Promise.all(files.map((file) => ingest(file, { store, extractor, identify })));
    expect(statuses.filter((s) => s.status === "FAILED")).toEqual([]);
    const items: ExportItem[] = [];
    for await (const item of store.export()) items.push(withoutTime(item));
    return items;
  } finally {
    await Promise.all([store.close(), extractor.close()]);
    await rm(folder, { recursive: true });
  }
}

/** When an article was first ingested is not part of the graph. */
function withoutTime(item: ExportItem): ExportItem {
  if (!("node" in item) || item.node.kind !== "Article") return item;
  return { ...item, node: { ...item.node, ingestedAt: "" } };
}

describe.skipIf(dev.length === 0)("the graph of the corpus's articles", () => {
  test("is the same in another order, at once, and twice; every node and edge quotes its article", {
    timeout: 180_000,
  }, async () => {
    const graph = await graphOf(dev);
    expect(await graphOf([...dev, ...dev].reverse())).toEqual(graph);

    const nodes = graph.flatMap((item): GraphNode[] => ("node" in item ? [item.node] : []));
    const texts = new Map(nodes.flatMap((n) => (n.kind === "Article" ? [[n.id, n.text] as const] : [])));
    expect(texts.size).toBe(dev.length);
    for (const item of graph) {
      if ("node" in item && item.node.kind === "Article") continue;
      expect(item.evidence.length).toBeGreaterThan(0);
      const quotes = item.evidence.map(({ article, start, end }) => texts.get(article)?.slice(start, end) ?? "");
      expect(quotes.every((words) => words.trim() !== "")).toBe(true);
      if (!("node" in item)) continue;
      // A name's evidence is the name itself, in one of its forms; a claim's is its text, part by part.
      const { node } = item;
      if ("aliases" in node) expect([node.name, ...node.aliases]).toEqual(expect.arrayContaining(quotes));
      if (node.kind === "Claim") expect(node.text).toBe(quotes.join(" … "));
    }
  });
});
