import type { ExportItem, GraphStore } from "../../ports/graph-store.ts";
import type { TextOf } from "./to-jsonl.ts";

/** Items whose articles are asked for at once. */
const BATCH = 500;
/** Texts kept: some 10 MB of news articles, however large the graph. */
const KEPT = 2_000;

/** The store's export, each item with the texts that its evidence quotes. Memory stays flat. */
export async function* withTexts(store: GraphStore): AsyncGenerator<{ item: ExportItem; textOf: TextOf }> {
  const texts = new Map<string, string>();
  const textOf: TextOf = (article) => texts.get(article) ?? "";
  let batch: ExportItem[] = [];
  async function* drain() {
    await fetchTexts(store, texts, batch);
    for (const item of batch) yield { item, textOf };
    batch = [];
  }
  for await (const item of store.export()) {
    batch.push(item);
    if (batch.length === BATCH) yield* drain();
  }
  yield* drain();
}

/** Adds the texts that a batch needs; the oldest go when there are too many, but none that the batch needs. */
async function fetchTexts(store: GraphStore, texts: Map<string, string>, batch: readonly ExportItem[]): Promise<void> {
  const needed = new Set(batch.flatMap((item) => item.evidence.map((e) => e.article)));
  const missing = [...needed].filter((article) => !texts.has(article));
  // A page of ids at a time: 500 is the most that stores answer at once.
  for (let i = 0; i < missing.length; i += 500) {
    for (const node of await store.nodes(missing.slice(i, i + 500)))
      if (node?.kind === "Article") texts.set(node.id, node.text);
  }
  for (const article of texts.keys()) {
    if (texts.size <= KEPT) break;
    if (!needed.has(article)) texts.delete(article);
  }
}
