import { beforeEach, expect, test } from "vitest";
import type { ArticleGraph, EdgeRecord, GraphNode } from "../../server/domain/model.ts";
import { arbitraryGraph } from "./arbitrary-graph.ts";
import { Draft } from "./draft.ts";
import type { Subject } from "./graph-store.contract.ts";
import { emptied, exported } from "./harness.ts";
import { Random } from "./random.ts";

/** Two articles that share a person and an incident, told differently. */
function twoArticles() {
  const a = new Draft("Alpha", { publisher: "The Post", publishedAt: "2024-02-01" });
  const b = new Draft("Beta", { publishedAt: "2024-02-02T08:00:00Z", extractor: "other-2:def" });
  const person = a.entity("Person", "Maria Petrova", { key: "petrova", confidence: 0.5 });
  b.entity("Person", "M. Petrova", { key: "petrova", confidence: 0.9 });
  const incident = a.incident("Shelling of a school", { key: "school", told: false, status: "alleged" });
  b.incident("Shelling of the school", {
    key: "school",
    dateStart: "2024-01-31",
    dateEnd: "2024-01-31",
    datePrecision: "day",
  });
  const claim = a.claim("the school was hit", { speaker: person });
  for (const draft of [a, b]) {
    draft.edge("MENTIONS", [draft.id, person]).edge("REPORTS", [draft.id, incident]);
    draft.edge("TARGETED", [incident, person], {
      claim: draft === a ? claim : null,
      confidence: draft === a ? 0.6 : 0.4,
    });
  }
  a.edge("STATES", [a.id, claim]).edge("MADE_BY", [claim, person], { properties: { cue: "said" } });
  a.counted(claim, incident, { kind: "killed", min: 3, max: null, text: "at least three" });
  return { a: a.graph(), b: b.graph(), person, incident, claim };
}

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

  test("deleting an article removes exactly its evidence", async () => {
    await save(b);
    const withoutA = await exported(store());
    await save(a);
    expect(await store().deleteArticle(a.article.id)).toBe(true);
    expect(await exported(store())).toEqual(withoutA);
  });

  test("deleting the last article leaves nothing, and deleting it again says so", async () => {
    await save(a);
    expect(await store().deleteArticle(a.article.id)).toBe(true);
    expect(await store().deleteArticle(a.article.id)).toBe(false);
    expect(await exported(store())).toEqual([]);
    expect(await store().articleState(a.article.id)).toBeNull();
    expect((await store().search("petrova", {}, { first: 10, after: null })).totalCount).toBe(0);
  });

  test("an id of another kind is not an article to delete", async () => {
    await save(a);
    expect(await store().deleteArticle(person)).toBe(false);
    expect(await store().nodes([person])).not.toEqual([null]);
  });

  test("evidence is sorted by article and place, empty for an article and an unknown id", async () => {
    await save(a, b);
    const [edge] = await store().edgesAmong([incident, person]);
    const [ofPerson = [], ofEdge = [], ofArticle, unknown] = await store().evidence([
      person,
      edge?.id ?? "",
      a.article.id,
      "edg_0",
    ]);
    const inOrder = [a, b].map((g) => g.article.id).sort();
    expect(ofPerson.map((e) => e.article)).toEqual(inOrder);
    expect(ofEdge.map((e) => e.article)).toEqual(inOrder);
    const own = [a, b].flatMap((g) =>
      g.records
        .filter((r) => r.node === person)
        .flatMap((r) => r.evidence.map((e) => ({ ...e, article: g.article.id }))),
    );
    expect(ofPerson).toEqual(own.sort((x, y) => (x.article < y.article ? -1 : 1)));
    expect([ofArticle, unknown]).toEqual([[], []]);
  });

  test("an export is sorted by kind and id, nodes first, each with its evidence", async () => {
    await save(a, b);
    const items = await exported(store());
    const keys = items.map((i) => ("node" in i ? `1 ${i.node.kind} ${i.node.id}` : `2 ${i.edge.type} ${i.edge.id}`));
    expect(keys).toEqual([...keys].sort());
    const unproven = items.filter((i) => i.evidence.length === 0).map((i) => ("node" in i ? i.node.kind : i.edge.type));
    expect(unproven).toEqual(["Article", "Article"]);
    expect(items.length).toBe(5 + 8);
  });

  test("statistics count every kind and type", async () => {
    await save(a, b);
    const { nodes, edges } = await store().stats();
    expect(nodes).toEqual({ Person: 1, Organisation: 0, Place: 0, Incident: 1, Claim: 1, Article: 2 });
    expect(edges).toMatchObject({ MENTIONS: 2, REPORTS: 2, STATES: 1, TARGETED: 1, MADE_BY: 1, COUNTED: 1, QUOTES: 0 });
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
