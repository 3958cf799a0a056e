import type { ViewEdge, ViewNode } from "../../../web/graph/types.ts";

/** A node with the least that it needs. */
export function viewNode(id: string, kind: ViewNode["kind"], more: Partial<ViewNode> = {}): ViewNode {
  return { id, kind, label: id, articleCount: 1, confidence: 0.9, degree: 1, ...more };
}

/** An edge under the id "TYPE from to". */
export function viewEdge(type: string, from: string, to: string, more: Partial<ViewEdge> = {}): ViewEdge {
  const id = `${type} ${from} ${to}`;
  return {
    id,
    type,
    from,
    to,
    told: true,
    inferred: false,
    role: null,
    cue: null,
    stance: null,
    articleCount: 1,
    confidence: 0.9,
    ...more,
  };
}

/** An article with a speaker's claim, inside it a claim by nobody named, and what they are about. */
export function sampleView(): { nodes: ViewNode[]; edges: ViewEdge[] } {
  return {
    nodes: [
      viewNode("article", "Article", { publisher: "The Paper" }),
      viewNode("speaker", "Person"),
      viewNode("office", "Organisation"),
      viewNode("outer", "Claim", { speaker: "speaker", source: "the speaker", cue: "said", stance: "denies" }),
      viewNode("inner", "Claim", { speaker: null, source: "critics", cue: "alleging", stance: "alleges" }),
      viewNode("told", "Incident", { status: "happened", told: true }),
      viewNode("said", "Incident", { status: "denied", told: false }),
      viewNode("town", "Place"),
    ],
    edges: [
      viewEdge("MENTIONS", "article", "speaker"),
      viewEdge("STATES", "article", "outer"),
      viewEdge("REPORTS", "article", "told"),
      viewEdge("REPORTS", "article", "said", { told: false }),
      viewEdge("MADE_BY", "outer", "speaker", { cue: "said" }),
      viewEdge("QUOTES", "outer", "inner"),
      viewEdge("ABOUT", "outer", "said", { told: false, stance: "denies" }),
      viewEdge("ABOUT", "inner", "said", { told: false, stance: "alleges" }),
      viewEdge("COUNTED", "outer", "said", { told: false }),
      viewEdge("HOLDS_ROLE", "speaker", "office", { role: "spokesperson" }),
      viewEdge("MEMBER_OF", "speaker", "office"),
      viewEdge("OCCURRED_IN", "told", "town"),
    ],
  };
}
