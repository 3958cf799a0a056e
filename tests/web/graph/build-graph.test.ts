import Graph from "graphology";
import { describe, expect, it } from "vitest";
import { buildGraph } from "../../../web/graph/model/build-graph.ts";
import { applyDiff, type EdgeAttributes, type NodeAttributes } from "../../../web/graph/model/diff-graph.ts";
import { gapOf } from "../../../web/graph/model/gap.ts";
import { radiusOf } from "../../../web/graph/model/sizes.ts";
import { sampleView, viewEdge, viewNode } from "./fixtures.ts";

describe("buildGraph", () => {
  const { nodes, edges } = sampleView();
  const data = buildGraph(nodes, edges);

  it("draws a claim without a speaker with a gap that is no node of the view", () => {
    expect(data.nodes.get(gapOf("inner"))).toMatchObject({ label: "critics, unnamed", gapOf: "inner" });
    expect(data.edges.get(gapOf("inner"))).toMatchObject({ from: "inner", to: gapOf("inner"), label: "alleging" });
    expect([...data.nodes.keys()].filter((id) => id.startsWith(gapOf("")))).toEqual([gapOf("inner")]);
  });

  it.each([
    { name: "a pronoun is not called unnamed", source: "She", label: "She, not resolved" },
    { name: "an implicit speaker is somebody", source: "", label: "somebody, not named" },
    { name: "an article alone names nobody", source: "the", label: "somebody, not named" },
    { name: "a relative pronoun names nobody", source: "who", label: "somebody, not named" },
    { name: "function words together name nobody", source: "one of the", label: "somebody, not named" },
    {
      name: "what the text calls them stays",
      source: "two of her colleagues",
      label: "two of her colleagues, unnamed",
    },
    {
      name: "a long source is cut at five words",
      source: "doctors at the city's central, overcrowded hospital",
      label: "doctors at the city's central…, unnamed",
    },
  ])("$name", ({ source, label }) => {
    const claim = viewNode("c", "Claim", { speaker: null, source, cue: "said" });
    expect(buildGraph([claim], []).nodes.get(gapOf("c"))?.label).toBe(label);
  });

  it("draws parallel edges as one line with both words", () => {
    const line = data.edges.get("HOLDS_ROLE speaker office");
    expect(line?.members).toHaveLength(2);
    expect(line?.label).toBe("spokesperson, member of");
    expect(data.edges.has("MEMBER_OF speaker office")).toBe(false);
  });

  it("leaves out a figure where the claim is joined with the incident anyway", () => {
    expect([...data.edges.keys()].some((id) => id.startsWith("COUNTED"))).toBe(false);
  });

  it("leaves out edges whose ends are not in the view", () => {
    expect(buildGraph(nodes, [viewEdge("ABOUT", "outer", "elsewhere")]).edges.size).toBe(1);
  });

  it.each([
    ["told relation", [viewEdge("PART_OF", "a", "b")], "solid"],
    ["relation that rests on claims", [viewEdge("PART_OF", "a", "b", { told: false })], "dashed"],
    ["told by one of two", [viewEdge("PART_OF", "a", "b", { told: false }), viewEdge("BASED_IN", "a", "b")], "solid"],
    ["claim about something", [viewEdge("ABOUT", "a", "b")], "dashed"],
    ["who said it", [viewEdge("MADE_BY", "a", "b", { told: false })], "solid"],
    ["concluded about a told incident", [viewEdge("OCCURRED_IN", "a", "b", { inferred: true })], "dotted"],
    [
      "concluded, and said as well",
      [viewEdge("OCCURRED_IN", "a", "b", { inferred: true }), viewEdge("PERPETRATED_BY", "a", "b", { told: false })],
      "dashed",
    ],
  ])("lines follow the basis: %s", (_, given, stroke) => {
    const built = buildGraph([viewNode("a", "Organisation"), viewNode("b", "Place")], given);
    expect([...built.edges.values()].map((edge) => edge.stroke)).toEqual([stroke]);
  });

  it.each([
    [{ status: "happened" as const, told: true }, ""],
    [{ status: "denied" as const, told: false }, "denied"],
    [{ status: "alleged" as const, note: "nearly 30 killed" }, "alleged, nearly 30 killed"],
    [{ status: "happened" as const, note: "3 killed" }, "3 killed"],
  ])("the second line of an incident %o is “%s”", (more, note) => {
    expect(buildGraph([viewNode("i", "Incident", more)], []).nodes.get("i")?.note).toBe(note);
  });
});

describe("radiusOf", () => {
  it.each([
    ["Person", 1, 0, 9],
    ["Person", 100, 50, 20],
    ["Claim", 1, 0, 11],
    ["Claim", 1, 9, 13],
  ] as const)("%s in %i articles with %i claims: %i px", (kind, articleCount, claims, radius) => {
    expect(radiusOf({ kind, articleCount }, claims)).toBe(radius);
  });

  it("grows with articles and with claims", () => {
    const of = (articleCount: number, claims: number) => radiusOf({ kind: "Person", articleCount }, claims);
    expect(of(2, 1)).toBeGreaterThan(of(1, 1));
    expect(of(1, 3)).toBeGreaterThan(of(1, 1));
  });
});

describe("applyDiff", () => {
  const make = () => {
    const graph = new Graph<NodeAttributes, EdgeAttributes>({ multi: true, type: "directed" });
    const { nodes, edges } = sampleView();
    applyDiff(graph, buildGraph(nodes, edges), () => ({ x: 5, y: 6 }));
    const touched: string[] = [];
    for (const event of ["nodeAdded", "edgeAdded", "nodeDropped", "edgeDropped"] as const) {
      graph.on(event, ({ key }: { key: string }) => touched.push(`${event} ${key}`));
    }
    for (const event of ["nodeAttributesUpdated", "edgeAttributesUpdated"] as const) {
      graph.on(event, ({ key }: { key: string }) => touched.push(`${event} ${key}`));
    }
    return { graph, nodes, edges, touched };
  };
  const again = () => ({ x: 0, y: 0 });

  it("touches nothing when the data is equal", () => {
    const { graph, nodes, edges, touched } = make();
    const change = applyDiff(graph, buildGraph(structuredClone(nodes), structuredClone(edges)), again);
    expect(touched).toEqual([]);
    expect(change).toEqual({ added: [], removed: [], edges: false });
  });

  it("touches only what has changed, and moves nobody", () => {
    const { graph, nodes, edges, touched } = make();
    const next = nodes.map((node) => (node.id === "town" ? { ...node, label: "Another town" } : node));
    applyDiff(graph, buildGraph(next, edges), again);
    expect(touched).toEqual(["nodeAttributesUpdated town"]);
    expect(graph.getNodeAttributes("town")).toMatchObject({ x: 5, y: 6 });
  });

  it("adds and removes nodes with their lines", () => {
    const { graph, nodes, edges } = make();
    const next = [...nodes.filter(({ id }) => id !== "office"), viewNode("fresh", "Person")];
    const change = applyDiff(graph, buildGraph(next, [...edges, viewEdge("KIN", "fresh", "speaker")]), () => ({
      x: 1,
      y: 2,
    }));
    expect(change).toEqual({ added: ["fresh"], removed: ["office"], edges: true });
    expect(graph.getNodeAttributes("fresh")).toMatchObject({ x: 1, y: 2 });
    expect(graph.hasEdge("KIN fresh speaker")).toBe(true);
  });
});
