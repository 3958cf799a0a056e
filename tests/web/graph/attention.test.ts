import Graph from "graphology";
import { describe, expect, it } from "vitest";
import { type ViewInput, ViewState } from "../../../web/graph/looks/view-state.ts";
import { buildGraph } from "../../../web/graph/model/build-graph.ts";
import { applyDiff, type EdgeAttributes, type NodeAttributes } from "../../../web/graph/model/diff-graph.ts";
import { gapOf } from "../../../web/graph/model/gap.ts";
import { sampleView } from "./fixtures.ts";

function look(input: Partial<ViewInput>): { view: ViewState; levels: Record<string, string> } {
  const { nodes, edges } = sampleView();
  const graph = new Graph<NodeAttributes, EdgeAttributes>({ multi: true, type: "directed" });
  applyDiff(graph, buildGraph(nodes, edges), () => ({ x: 0, y: 0 }));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const view = new ViewState(graph, {
    selected: null,
    chain: null,
    hovered: null,
    hidden: new Set(),
    nodes: byId,
    ...input,
  });
  return { view, levels: Object.fromEntries(graph.nodes().map((id) => [id, view.levelOf(id)])) };
}

const CHAIN = { nodes: ["article", "outer", "inner"], edges: ["STATES article outer", "QUOTES outer inner"] };

describe("attention", () => {
  it("is the same for all while nothing is selected", () => {
    expect(new Set(Object.values(look({}).levels))).toEqual(new Set(["rest"]));
  });

  it("puts the whole chain and its speakers, named or not, in focus", () => {
    const { levels } = look({ selected: "inner", chain: CHAIN });
    const focus = Object.keys(levels).filter((id) => levels[id] === "focus");
    expect(focus.sort()).toEqual(["article", gapOf("inner"), "inner", "outer", "speaker"].sort());
  });

  it("puts what the selection is about near, and the rest outside", () => {
    const { levels } = look({ selected: "inner", chain: CHAIN });
    expect([levels.said, levels.office, levels.town, levels.told]).toEqual(["near", "outside", "outside", "outside"]);
  });

  it("goes to a hovered node without its chain, and leaves the marker off meanwhile", () => {
    const { view, levels } = look({ selected: "inner", chain: CHAIN, hovered: "town" });
    expect([levels.town, levels.told, levels.inner]).toEqual(["focus", "near", "outside"]);
    expect(view.marksChain).toBe(false);
  });

  it("ignores a selection that is not in the graph", () => {
    expect(new Set(Object.values(look({ selected: "gone" }).levels))).toEqual(new Set(["rest"]));
  });

  it("gives a line the lower level of its two ends, and the chain's lines focus", () => {
    const { view } = look({ selected: "inner", chain: CHAIN });
    expect(view.levelOfEdge("QUOTES outer inner")).toBe("focus");
    expect(view.levelOfEdge("ABOUT inner said")).toBe("near");
    expect(view.levelOfEdge("HOLDS_ROLE speaker office")).toBe("outside");
  });
});

describe("what is drawn", () => {
  it("hides an unnamed speaker with its claim", () => {
    const { view } = look({ hidden: new Set(["inner"]) });
    expect(view.isHidden(gapOf("inner"))).toBe(true);
    expect(view.isDrawn("QUOTES outer inner")).toBe(false);
  });

  it.each([
    ["STATES", "STATES article outer", {}, false],
    ["STATES of the chain", "STATES article outer", { selected: "inner", chain: CHAIN }, true],
    ["STATES of a selected article", "STATES article outer", { selected: "article" }, true],
    ["MENTIONS", "MENTIONS article speaker", {}, false],
    ["MENTIONS of a hovered article", "MENTIONS article speaker", { hovered: "article" }, true],
    ["REPORTS of an incident that the article tells", "REPORTS article told", {}, true],
    ["REPORTS of an incident that somebody says", "REPORTS article said", {}, false],
    ["ABOUT", "ABOUT outer said", {}, true],
  ] as const)("%s: %s, %o", (_, line, input, drawn) => {
    expect(look(input).view.isDrawn(line)).toBe(drawn);
  });
});
