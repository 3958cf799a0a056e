import { beforeAll, describe, expect, test } from "vitest";
import type { EdgeFilter, NodeFilter } from "../../server/ports/graph-store.ts";
import { Draft } from "./draft.ts";
import type { Subject } from "./graph-store.contract.ts";
import { everyItem, labels } from "./harness.ts";

/** Three articles about two incidents; labels are short, so that a table of answers can be read. */
function world() {
  const a = new Draft("Article A", { publisher: "The Post", publishedAt: "2024-03-02" });
  const b = new Draft("Article B", { publisher: "Tagblatt", publishedAt: "2024-03" });
  const c = new Draft("Article C");
  const ana = a.entity("Person", "Ana", { confidence: 0.5 });
  b.entity("Person", "Ana", { confidence: 0.6 });
  const army = a.entity("Organisation", "Army");
  const port = b.entity("Place", "Port", { confidence: 0.3 });
  const fire = a.incident("Fire", {
    type: "DISASTER",
    dateStart: "2024-02-10",
    dateEnd: "2024-02-12",
    datePrecision: "range",
  });
  const raid = b.incident("Raid", { told: false, status: "denied", dateStart: "2023", datePrecision: "year" });
  const denial = b.claim("no raid", { stance: "denies", speaker: army });
  b.entity("Organisation", "Army", { confidence: 0.2 });
  c.entity("Person", "Ana", { confidence: 0.4 });
  a.edge("MENTIONS", [a.id, ana]).edge("MENTIONS", [a.id, army]).edge("REPORTS", [a.id, fire]);
  a.edge("PERPETRATED_BY", [fire, army], { confidence: 0.9 }).edge("MEMBER_OF", [ana, army], { confidence: 0.4 });
  b.edge("MENTIONS", [b.id, ana]).edge("OCCURRED_IN", [raid, port]).edge("ABOUT", [denial, raid]);
  b.edge("MADE_BY", [denial, army]).edge("MEMBER_OF", [ana, army], { confidence: 0.3 });
  b.edge("HOLDS_ROLE", [ana, army], { qualifier: "chief", confidence: 0.85, properties: { role: "chief" } }).edge(
    "KIN",
    [ana, ana],
    {
      qualifier: "twin",
      confidence: 0.95,
    },
  );
  c.edge("MENTIONS", [c.id, ana]);
  return { drafts: [a, b, c], ana, army, port, fire, raid, denial };
}

export function listingContract(subject: Subject): void {
  const { drafts, ana, army, port, fire, raid } = world();
  const [a, b, c] = drafts.map((d) => d.id) as [string, string, string];
  const store = () => subject.store;
  beforeAll(async () => {
    for (const draft of drafts) await store().saveArticle(draft.graph());
  });

  test.each<[string, NodeFilter, string[]]>([
    ["kinds", { kinds: ["Person", "Place"] }, ["Ana", "Port"]],
    ["no kinds at all", { kinds: [] }, []],
    ["null, which means any", { kinds: ["Place"], articles: null, told: null, about: null, from: null }, ["Port"]],
    ["the least confidence", { kinds: ["Person", "Organisation", "Place"], minConfidence: 0.6 }, ["Army", "Ana"]],
    ["articles, which give themselves too", { articles: [c] }, ["Ana", "Article C"]],
    ["an article that is not there", { articles: ["art_0"] }, []],
    [
      "publishers",
      { publishers: ["Tagblatt"], kinds: ["Article", "Incident", "Place"] },
      ["Article B", "Raid", "Port"],
    ],
    [
      "articles and publishers at once",
      { publishers: ["The Post"], articles: [b], kinds: ["Person", "Organisation"] },
      ["Ana", "Army"],
    ],
    ["incident types", { incidentTypes: ["DISASTER", "DEATH"] }, ["Fire"]],
    ["statuses", { statuses: ["denied"] }, ["Raid"]],
    ["told", { told: true }, ["Fire"]],
    ["only said", { told: false }, ["Raid"]],
    ["stances", { stances: ["denies", "asks"] }, ["no raid"]],
    ["speakers", { speakers: [army] }, ["no raid"]],
    ["about an incident", { about: raid }, ["no raid"]],
    ["about a place", { about: port }, ["Raid"]],
    ["about an actor, where being a speaker is not enough", { about: army }, ["Fire"]],
    ["dates: a range that is met", { from: "2024-02-12", to: "2024-02-20", kinds: ["Incident"] }, ["Fire"]],
    ["dates: a range just missed", { from: "2024-02-13", kinds: ["Incident"] }, []],
    ["dates: a year meets any day of it", { from: "2023-06-01", to: "2023-06-30" }, ["Raid"]],
    ["dates: the publication of articles", { from: "2024-03", to: "2024-03" }, ["Article A", "Article B"]],
  ])("a list filtered by %s", async (_name, filter, expected) => {
    expect(labels(await everyItem((page) => store().list(filter, page))).sort()).toEqual([...expected].sort());
    const { nodes, totalNodes } = await store().subgraph(filter, 300);
    expect([labels(nodes).sort(), totalNodes]).toEqual([[...expected].sort(), expected.length]);
  });

  test("a list is sorted by support, confidence and id; articles by date, undated last", async () => {
    expect(
      labels(await everyItem((page) => store().list({ kinds: ["Person", "Organisation", "Place"] }, page))),
    ).toEqual(["Ana", "Army", "Port"]);
    expect(labels(await everyItem((page) => store().list({ kinds: ["Article"] }, page)))).toEqual([
      "Article A",
      "Article B",
      "Article C",
    ]);
  });

  test("a subgraph holds the best nodes of the filter and every edge among them", async () => {
    const { nodes, edges, totalNodes } = await store().subgraph({ kinds: ["Person", "Organisation", "Place"] }, 2);
    expect(labels(nodes)).toEqual(["Ana", "Army"]);
    expect(edges.map((e) => e.type).sort()).toEqual(["HOLDS_ROLE", "KIN", "MEMBER_OF"]);
    expect(totalNodes).toBe(3);
  });

  test.each<[string, EdgeFilter, string[]]>([
    ["nothing", {}, ["MEMBER_OF", "KIN", "HOLDS_ROLE", "MENTIONS", "MENTIONS", "MENTIONS"]],
    ["types", { types: ["HOLDS_ROLE", "KIN"] }, ["KIN", "HOLDS_ROLE"]],
    ["no types at all", { types: [] }, []],
    ["outwards", { direction: "out" }, ["MEMBER_OF", "KIN", "HOLDS_ROLE"]],
    ["inwards, a loop included", { direction: "in" }, ["KIN", "MENTIONS", "MENTIONS", "MENTIONS"]],
    ["kinds of the other end", { kinds: ["Article"] }, ["MENTIONS", "MENTIONS", "MENTIONS"]],
    ["the least confidence", { minConfidence: 0.5, kinds: ["Organisation"] }, ["HOLDS_ROLE"]],
  ])("neighbours filtered by %s, the best supported first", async (_name, filter, expected) => {
    const found = await everyItem((page) => store().neighbours(ana, filter, page));
    expect(found.map((n) => n.edge.type)).toEqual(expected);
    for (const { edge, node } of found) expect(node.id).toBe(edge.from === ana ? edge.to : edge.from);
  });

  test("degrees count each edge once, a loop included, and nothing for an unknown node", async () => {
    expect(await store().degrees([ana, "per_0", army, port])).toEqual([6, 0, 5, 1]);
    expect(await store().neighbours("per_0", {}, { first: 5, after: null })).toEqual({
      items: [],
      hasNextPage: false,
      totalCount: 0,
    });
  });

  test("edges among nodes are those with both ends there, sorted by id", async () => {
    const found = await store().edgesAmong([army, fire, ana, "per_0"]);
    expect(found.map((e) => e.type).sort()).toEqual(["HOLDS_ROLE", "KIN", "MEMBER_OF", "PERPETRATED_BY"]);
    expect(found.map((e) => e.id)).toEqual(found.map((e) => e.id).sort());
    expect(await store().edgesAmong([])).toEqual([]);
  });

  describe("pages", () => {
    test.each([1, 2, 3, 7])("of %i hold every item once, in the order of one page", async (size) => {
      const lists = [
        (p: { first: number; after: string | null }) => store().list({}, p),
        (p: { first: number; after: string | null }) => store().list({ kinds: ["Article"] }, p),
        (p: { first: number; after: string | null }) => store().search("a", {}, p),
        (p: { first: number; after: string | null }) => store().neighbours(ana, {}, p),
      ];
      for (const list of lists) expect(await everyItem<unknown>(list, size)).toEqual(await everyItem<unknown>(list));
    });

    const cursors = [
      "nonsense",
      "",
      "eyJhIjoxfQ",
      Buffer.from('["support",1]').toString("base64url"),
      Buffer.from("[").toString("base64url"),
    ];
    test.each(cursors)("refuse the cursor %j", async (after) => {
      const page = { first: 5, after };
      await expect(store().list({}, page)).rejects.toMatchObject({ code: "BAD_INPUT" });
      await expect(store().search("a", {}, page)).rejects.toMatchObject({ code: "BAD_INPUT" });
      await expect(store().neighbours(ana, {}, page)).rejects.toMatchObject({ code: "BAD_INPUT" });
    });

    test("refuse a cursor of another list", async () => {
      const after = (await store().list({}, { first: 1, after: null })).items[0]?.cursor ?? "";
      await expect(store().neighbours(ana, {}, { first: 1, after })).rejects.toMatchObject({ code: "BAD_INPUT" });
      await expect(store().list({ kinds: ["Article"] }, { first: 1, after })).rejects.toMatchObject({
        code: "BAD_INPUT",
      });
    });

    test.each([0, -1, 501, 1.5, Number.NaN])("refuse a size of %d", async (first) => {
      await expect(store().list({}, { first, after: null })).rejects.toMatchObject({ code: "BAD_INPUT" });
      await expect(store().subgraph({}, first === 501 ? 10_001 : first)).rejects.toMatchObject({ code: "BAD_INPUT" });
    });

    test.each(["soon", "2024-3-1", "'; DROP TABLE node"])("refuse the date %j", async (from) => {
      await expect(store().list({ from }, { first: 1, after: null })).rejects.toMatchObject({ code: "BAD_INPUT" });
    });
  });

  test("unknown articles of a filter leave the article list empty", async () => {
    expect(
      await store().list({ kinds: ["Article"], articles: [a], publishers: ["Tagblatt"] }, { first: 5, after: null }),
    ).toMatchObject({ totalCount: 0 });
  });
}
