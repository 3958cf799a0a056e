import { beforeEach, expect, test } from "vitest";
import type { ArticleGraph, EdgeRecord, GraphNode } from "../../server/domain/model.ts";
import { arbitraryGraph } from "./arbitrary-graph.ts";
import { Draft } from "./draft.ts";
import type { Subject } from "./graph-store.contract.ts";
import { emptied, exported } from "./harness.ts";
import { Random } from "./random.ts";
import { twoArticles } from "./two-articles.ts";

function edgeKey({ type, from, to, qualifier }: EdgeRecord): string {
  return [type, from, to, qualifier].join(" ");
}

export function savingContract(subject: Subject): void {
  const { a, b, person, incident, claim } = twoArticles();
  const store = () => subject.store;
  const save = async (...graphs: ArticleGraph[]) => {
    for (const graph of graphs) await store().saveArticle(graph);
  };

  beforeEach(async () => {
    for (const { article } of [a, b]) await store().deleteArticle(article.id);
  });

  test("a saved article comes back whole, with its extractor", async () => {
    await save(a);
    const state = await store().articleState(a.article.id);
    expect(state).toEqual({
      article: { ...a.article, kind: "Article", label: "Alpha", articleCount: 1, confidence: 1 },
      extractor: "test-1:abc",
    });
  });

  test("what an article said comes back record by record, in the order of the text", async () => {
    await save(b, a);
    const edges = [...a.edges].sort((x, y) => (edgeKey(x) < edgeKey(y) ? -1 : 1));
    expect(await store().articleGraph(a.article.id)).toEqual({ ...a, edges });
    expect(await store().articleGraph("art_0")).toBeNull();
  });

  test("nodes come in the order asked, null for an unknown id", async () => {
    await save(a);
    const found = await store().nodes([incident, "per_0", a.article.id, incident]);
    expect(found.map((n: GraphNode | null) => n?.label ?? null)).toEqual([
      "Shelling of a school",
      null,
      "Alpha",
      "Shelling of a school",
    ]);
  });

  test("a node is derived from the records of all articles", async () => {
    await save(a, b);
    const [maria, school] = await store().nodes([person, incident]);
    expect(maria).toMatchObject({ articleCount: 2, confidence: 0.9, name: "Maria Petrova", aliases: ["M. Petrova"] });
    expect(school).toMatchObject({
      articleCount: 2,
      told: true,
      status: "happened",
      title: "Shelling of the school",
      dateStart: "2024-01-31",
    });
  });

  test("an edge is derived from the records of all articles", async () => {
    await save(a, b);
    const [edge] = await store().edgesAmong([incident, person]);
    expect(edge).toMatchObject({ type: "TARGETED", articleCount: 2, confidence: 0.6, told: true, claims: [claim] });
    expect(await store().edges([edge?.id ?? "", "edg_0"])).toEqual([edge, null]);
  });

  test("saving twice changes nothing", async () => {
    await save(a, b);
    const once = await exported(store());
    await save(a, b, a);
    expect(await exported(store())).toEqual(once);
  });

  test("the order of saving does not matter", async () => {
    await save(a, b);
    const forward = await exported(store());
    for (const { article } of [a, b]) await store().deleteArticle(article.id);
    await save(b, a);
    expect(await exported(store())).toEqual(forward);
  });

  test("articles saved at the same time, over and over, give what articles saved in turn give", async () => {
    const graphs = [a, b, ...Array.from({ length: 8 }, (_, n) => arbitraryGraph(new Random(n), n))];
    await save(...graphs);
    const inTurn = await exported(store());
    await Promise.all(graphs.map((graph) => store().deleteArticle(graph.article.id)));
    expect(await exported(store())).toEqual([]);
    await Promise.all([...graphs, ...[...graphs].reverse()].map((graph) => store().saveArticle(graph)));
    expect(await exported(store())).toEqual(inTurn);
    await Promise.all(graphs.map((graph) => store().deleteArticle(graph.article.id)));
  });

  test("saving again replaces what the article said before", async () => {
    await save(a, b);
    const fresh = new Draft("Alpha", { extractor: "test-2:xyz" });
    const place = fresh.entity("Place", "Northport");
    fresh.edge("MENTIONS", [fresh.id, place]);
    await save(fresh.graph());
    expect(await store().nodes([claim])).toEqual([null]);
    expect((await store().nodes([person, place])).map((n) => n?.articleCount)).toEqual([1, 1]);
    expect((await store().articleState(a.article.id))?.extractor).toBe("test-2:xyz");
    expect(await store().degrees([a.article.id, place, claim])).toEqual([1, 1, 0]);
  });

  test("the time of the first ingest stays", async () => {
    await save(a);
    await save({ ...a, article: { ...a.article, ingestedAt: "2025-01-01T00:00:00.000Z" } });
    expect((await store().articleState(a.article.id))?.article.ingestedAt).toBe(a.article.ingestedAt);
  });

  test("a text with U+0000 or half a surrogate pair keeps its length", async () => {
    const odd = { ...a, article: { ...a.article, text: `${a.article.text}\0x\uD83D`, title: "A\0lpha" } };
    await save(odd);
    const stored = (await store().articleState(a.article.id))?.article;
    expect(stored?.text).toBe(`${a.article.text}\uFFFDx\uFFFD`);
    expect(stored?.title).toBe("A\uFFFDlpha");
  });

  const [record] = a.records;
  const [edge] = a.edges;
  test.each<[string, ArticleGraph, RegExp]>([
    ["a record twice", { ...a, records: [...a.records, record as never] }, /twice/],
    ["an edge twice", { ...a, edges: [...a.edges, edge as never] }, /twice/],
    ["an edge whose end has no record", { ...a, records: a.records.slice(1) }, /end without a record/],
    [
      "a record without evidence",
      { ...a, records: [{ ...record, evidence: [] } as never, ...a.records.slice(1)] },
      /no evidence/,
    ],
    ["a text shorter than its spans", { ...a, article: { ...a.article, text: "short" } }, /outside the text/],
  ])("refuses %s and keeps what was there", async (_name, broken, problem) => {
    await save(a);
    const before = await exported(store());
    await expect(store().saveArticle(broken)).rejects.toThrow(problem);
    expect(await exported(store())).toEqual(before);
  });

  test("what was saved is there after closing and opening again", async () => {
    await save(a, b);
    const before = await exported(store());
    const again = await subject.harness.open();
    expect(await exported(again)).toEqual(before);
    await again.close();
    await expect(again.ping()).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
    await expect(store().ping()).resolves.toBeUndefined();
    await (await emptied(subject.harness)).close();
  });
}
