import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Api, startApi } from "../support/api.ts";
import { IDS, post, wire } from "./orsk-ids.ts";

let api: Api;
beforeAll(async () => {
  api = await startApi({ graphs: [wire, post] });
});
afterAll(() => api.close());

describe("a list over HTTP", () => {
  it("comes in pages that join without gap or repeat", async () => {
    const query = `query ($after: String) { nodes(first: 4, after: $after) {
      totalCount edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    const seen: string[] = [];
    for (let after: string | null = null, page = 0; page < 3; page++) {
      const result: { nodes: NodePage } = await api.data<{ nodes: NodePage }>(query, { after });
      const { edges, nodes, pageInfo, totalCount }: NodePage = result.nodes;
      expect(edges.map((e) => e.node)).toEqual(nodes);
      expect(pageInfo).toEqual({
        hasNextPage: page < 2,
        hasPreviousPage: page > 0,
        startCursor: edges.at(0)?.cursor,
        endCursor: edges.at(-1)?.cursor,
      });
      expect(totalCount).toBe(9);
      seen.push(...nodes.map((n) => n.id));
      after = pageInfo.endCursor;
    }
    expect(seen).toHaveLength(9);
    expect(new Set(seen).size).toBe(9);
  });

  it("gives the whole graph as a subgraph, every edge between two of its nodes", async () => {
    const query = "{ subgraph(limit: 100) { totalNodes nodes { id degree } edges { id fromId toId } } }";
    const { subgraph } = await api.data<{ subgraph: SubgraphPage }>(query);
    const { nodes, edges, totalNodes } = subgraph;
    expect(totalNodes).toBe(9);
    const degrees = new Map(nodes.map((n) => [n.id, 0]));
    for (const { fromId, toId } of edges) for (const id of [fromId, toId]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
    expect(nodes.map((n) => [n.id, n.degree])).toEqual([...degrees]);
  });
});

describe("a reading", () => {
  it("gives the marks of an article in the order of the text, each over its own words", async () => {
    const query =
      "query ($id: ID!) { reading(article: $id) { article { text } marks { start end role node { id } confidence } } }";
    const { reading } = await api.data<{ reading: ReadingPage }>(query, { id: IDS.wire });
    const { article, marks } = reading;
    expect(marks.map(({ start, end, role, node }) => [role, article.text.slice(start, end), node.id])).toEqual([
      ["content", "At least 17 people were killed when shells hit the market in Orsk on Monday", IDS.said],
      ["figure", "At least 17 people", IDS.shelling],
      ["trigger", "hit", IDS.shelling],
      ["name", "Orsk", IDS.orsk],
      ["source", "mayor Ana Vell", IDS.said],
      ["name", "Ana Vell", IDS.vell],
      ["cue", "said", IDS.said],
      ["source", "The Northern Army", IDS.outer],
      ["name", "Northern Army", IDS.army],
      ["cue", "denied", IDS.outer],
      ["content", "Vell had told reporters that it fired first", IDS.outer],
      ["name", "Vell", IDS.vell],
      ["source", "Vell", IDS.inner],
      ["cue", "told", IDS.inner],
      ["content", "it fired first", IDS.inner],
    ]);
  });

  it("is null for an article that is not there", async () => {
    expect(await api.query(`{ reading(article: "art_0") { marks { start } } }`)).toEqual({
      status: 200,
      data: { reading: null },
    });
  });
});

interface NodePage {
  totalCount: number;
  edges: { cursor: string; node: { id: string } }[];
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
}

interface SubgraphPage {
  totalNodes: number;
  nodes: { id: string; degree: number }[];
  edges: { id: string; fromId: string; toId: string }[];
}

interface ReadingPage {
  article: { text: string };
  marks: { start: number; end: number; role: string; node: { id: string } }[];
}
