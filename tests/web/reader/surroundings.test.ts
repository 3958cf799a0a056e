import { describe, expect, it } from "vitest";
import type { NodeKind, ViewEdge, ViewNode } from "../../../web/graph/types.ts";
import { type SurroundingsOptions, surroundings, wholeArticle } from "../../../web/views/reader/surroundings.ts";

const node = (id: string, kind: NodeKind = "Person", confidence = 0.9): ViewNode => ({
  id,
  kind,
  label: id,
  articleCount: 1,
  confidence,
  degree: 1,
});
const edge = (from: string, to: string): ViewEdge => ({
  id: `${from}-${to}`,
  type: "ABOUT",
  from,
  to,
  told: true,
  inferred: false,
  role: null,
  cue: null,
  stance: null,
  articleCount: 1,
  confidence: 0.9,
});

const GRAPH = {
  nodes: [node("art", "Article"), node("a"), node("b"), node("c", "Person", 0.5), node("d"), node("far")],
  edges: [
    ...["a", "b", "c", "d", "far"].map((id) => edge("art", id)),
    edge("a", "b"),
    edge("b", "d"),
    edge("c", "a"),
    edge("d", "far"),
  ],
};
const around = (centre: string, options: Partial<SurroundingsOptions> = {}) => {
  const found = surroundings(GRAPH, centre, { hops: 2, most: 10, always: [], ...options });
  return { nodes: found.nodes.map((n) => n.id), edges: found.edges.map((e) => e.id) };
};

describe("surroundings", () => {
  it("reach as many hops as asked, never through the article", () => {
    expect(around("a")).toEqual({ nodes: ["a", "b", "c", "d"], edges: ["a-b", "b-d", "c-a"] });
    expect(around("a", { hops: 1 }).nodes).toEqual(["a", "b", "c"]);
  });

  it("keep the nearest, then the surest, when there are too many", () => {
    expect(around("a", { most: 1 }).nodes).toEqual(["a", "b"]);
    expect(around("a", { most: 2 }).nodes).toEqual(["a", "b", "c"]);
  });

  it("always keep the chain, with the article's edge to it", () => {
    expect(around("a", { most: 0, always: ["art", "a"] })).toEqual({ nodes: ["art", "a"], edges: ["art-a"] });
  });
});

describe("a whole article", () => {
  it("is what it says without the article itself, the most connected first", () => {
    const { nodes, edges } = wholeArticle(GRAPH, 10);
    expect(nodes.map((n) => n.id)).toEqual(["a", "b", "d", "c", "far"]);
    expect(edges.map((e) => e.id)).toEqual(["a-b", "b-d", "c-a", "d-far"]);
  });

  it("keeps no edge to what is left out", () => {
    const { nodes, edges } = wholeArticle(GRAPH, 2);
    expect(nodes.map((n) => n.id)).toEqual(["a", "b"]);
    expect(edges.map((e) => e.id)).toEqual(["a-b"]);
  });
});
