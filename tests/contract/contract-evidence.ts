import { beforeEach, expect, test } from "vitest";
import type { ArticleGraph } from "../../server/domain/model.ts";
import type { Subject } from "./graph-store.contract.ts";
import { exported } from "./harness.ts";
import { twoArticles } from "./two-articles.ts";

export function evidenceContract(subject: Subject): void {
  const { a, b, person, incident } = twoArticles();
  const store = () => subject.store;
  const save = async (...graphs: ArticleGraph[]) => {
    for (const graph of graphs) await store().saveArticle(graph);
  };

  beforeEach(async () => {
    for (const { article } of [a, b]) await store().deleteArticle(article.id);
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
}
