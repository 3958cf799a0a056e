import { expect } from "vitest";
import type { GraphStore } from "../../server/ports/graph-store.ts";
import { arbitraryEdgeFilter, arbitraryFilter } from "./arbitrary-filter.ts";
import { ARTICLES, arbitraryGraph } from "./arbitrary-graph.ts";
import { everyItem, exported } from "./harness.ts";
import { ModelStore } from "./model-store.ts";
import { Random } from "./random.ts";

const QUERIES = [
  "ana",
  "zakh",
  "m",
  "mul o",
  "北",
  "and or",
  "oystein",
  "shelling of",
  "art 3",
  "o'brien",
  "🔥",
  "min peace",
] as const;

/**
 * Random saves and deletes, drawn from `seed`, on an empty store and on the model; after each, random questions must get the same
 * answers from both, and at the end the exports must be equal.
 */
export async function compareWithModel(
  store: GraphStore,
  { seed, steps }: { seed: number; steps: number },
): Promise<void> {
  const random = new Random(seed);
  const model = new ModelStore();
  for (let step = 0; step < steps; step++) {
    await change(random, { store, model });
    const ids = model.list({}).map((node) => node.id);
    if (ids.length) await compareLists(random, { store, model, ids });
    if (ids.length) await compareGraph(random, { store, model, ids });
  }
  expect(await store.stats()).toEqual(model.stats());
  expect(await exported(store)).toEqual(model.export());
}

interface Both {
  store: GraphStore;
  model: ModelStore;
}

async function change(random: Random, { store, model }: Both): Promise<void> {
  const graph = arbitraryGraph(random, random.below(ARTICLES));
  if (random.chance(0.3)) {
    expect(await store.deleteArticle(graph.article.id)).toBe(model.delete(graph.article.id));
  } else {
    await store.saveArticle(graph);
    model.save(graph);
  }
}

async function compareLists(random: Random, { store, model, ids }: Both & { ids: readonly string[] }): Promise<void> {
  const filter = arbitraryFilter(random, ids);
  const size = 1 + random.below(20);
  expect(await everyItem((page) => store.list(filter, page), size), JSON.stringify(filter)).toEqual(model.list(filter));
  const text = random.pick(QUERIES);
  const searchFilter = random.chance(0.5) ? arbitraryFilter(random, ids) : {};
  const found = await everyItem((page) => store.search(text, searchFilter, page), size);
  expect(found, JSON.stringify([text, searchFilter])).toEqual(model.search(text, searchFilter));
  const edgeFilter = arbitraryEdgeFilter(random);
  const id = random.pick(ids);
  const neighbours = await everyItem((page) => store.neighbours(id, edgeFilter, page), size);
  expect(neighbours, JSON.stringify([id, edgeFilter])).toEqual(model.neighbours(id, edgeFilter));
}

async function compareGraph(random: Random, { store, model, ids }: Both & { ids: readonly string[] }): Promise<void> {
  const filter = arbitraryFilter(random, ids);
  const limit = 1 + random.below(30);
  expect(await store.subgraph(filter, limit), JSON.stringify(filter)).toEqual(model.subgraph(filter, limit));
  const some = random.some(ids, 0.3);
  expect(await store.degrees(some)).toEqual(some.map((id) => model.degree(id)));
  expect(await store.edgesAmong(some)).toEqual(model.edgesAmong(some));
  expect(await store.evidence(some)).toEqual(some.map((id) => model.evidence(id)));
  const [from, to] = [random.pick(ids), random.pick(ids)];
  const options = { maxLength: 1 + random.below(4), limit: 1 + random.below(5) };
  expect(await store.paths(from, to, options), JSON.stringify([from, to, options])).toEqual(
    model.paths(from, to, options),
  );
}
