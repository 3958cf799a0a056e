import type { EdgeStroke } from "../gl/edge-program.ts";
import { type MarkSpec, specOf } from "../marks/spec.ts";
import type { ViewEdge, ViewNode } from "../types.ts";
import { worthDrawing } from "./drawn-edges.ts";
import { classOf, type EdgeClass, wordsOf } from "./edge-classes.ts";
import { gapOf } from "./gap.ts";
import { nodeTexts } from "./node-texts.ts";
import { countClaims, radiusOf, UNNAMED_RADIUS } from "./sizes.ts";
import { isPronoun, NOBODY, sourceName } from "./source-name.ts";

/** A node as the canvas keeps it. An unnamed speaker is one, too, though it is no node of the graph. */
export interface NodeData {
  spec: MarkSpec;
  radius: number;
  label: string;
  /** Second line, in italics: status, figures, publisher. */
  note: string;
  /** The claim whose speaker this gap is; null for real nodes. */
  gapOf: string | null;
  holds: number;
  /** Decides which labels stay where there is no room for all. */
  weight: number;
}

/** A line as the canvas keeps it: one edge, or several of one class between the same two nodes. */
export interface EdgeData {
  from: string;
  to: string;
  class: EdgeClass;
  stroke: EdgeStroke;
  denies: boolean;
  label: string;
  /** The view's edges in this line. */
  members: ViewEdge[];
}

export interface GraphData {
  nodes: Map<string, NodeData>;
  edges: Map<string, EdgeData>;
}

/** From what the view holds to what is drawn: marks, sizes and texts; gaps for unnamed speakers; parallel edges as one. */
export function buildGraph(nodes: readonly ViewNode[], edges: readonly ViewEdge[]): GraphData {
  const claims = countClaims(edges);
  const data: GraphData = { nodes: new Map(), edges: new Map() };
  for (const node of nodes) data.nodes.set(node.id, nodeData(node, claims.get(node.id) ?? 0));
  for (const edge of mergeParallel(worthDrawing(edges, new Set(data.nodes.keys())))) {
    data.edges.set(edge.members[0]?.id ?? "", edge);
  }
  for (const node of nodes) addGap(node, data);
  return data;
}

function nodeData(node: ViewNode, claims: number): NodeData {
  const radius = radiusOf(node, claims);
  return {
    spec: specOf(node),
    radius,
    ...nodeTexts(node),
    gapOf: null,
    holds: node.holds ?? 0,
    weight: (node.kind === "Claim" ? 0 : radius) + node.articleCount / 100,
  };
}

function addGap(node: ViewNode, { nodes, edges }: GraphData): void {
  if (node.kind !== "Claim" || node.speaker) return;
  const id = gapOf(node.id);
  nodes.set(id, {
    spec: { kind: "Unnamed" },
    radius: UNNAMED_RADIUS,
    label: gapLabel(node.source ?? ""),
    note: "",
    gapOf: node.id,
    holds: 0,
    // Names come first where there is no room for all.
    weight: (sourceName(node.source ?? "") === null ? 0 : UNNAMED_RADIUS) / 2,
  });
  edges.set(id, {
    from: node.id,
    to: id,
    class: "said",
    stroke: "solid",
    denies: false,
    label: node.cue ?? "",
    members: [],
  });
}

function gapLabel(source: string): string {
  if (isPronoun(source)) return `${source}, not resolved`;
  const name = sourceName(source);
  return name === null ? NOBODY : `${name}, unnamed`;
}

/** Edges of one class between the same two nodes, whichever way they go, are one line. Article edges and cues stay single. */
function mergeParallel(edges: readonly ViewEdge[]): EdgeData[] {
  const lines = new Map<string, EdgeData>();
  for (const edge of edges) {
    const kind = classOf(edge.type);
    const pair = edge.from < edge.to ? `${edge.from} ${edge.to}` : `${edge.to} ${edge.from}`;
    const key = kind === "article" || kind === "said" ? edge.id : `${kind} ${pair}`;
    const line = lines.get(key);
    if (line) lines.set(key, join(line, edge));
    else lines.set(key, { from: edge.from, to: edge.to, class: kind, ...textOf([edge]), members: [edge] });
  }
  return [...lines.values()];
}

function join(line: EdgeData, edge: ViewEdge): EdgeData {
  const members = [...line.members, edge];
  return { ...line, ...textOf(members), members };
}

function textOf(members: readonly ViewEdge[]): Pick<EdgeData, "stroke" | "denies" | "label"> {
  const [first] = members;
  const about = first?.type === "ABOUT";
  return {
    stroke: strokeOf(members),
    denies: about && members.every((edge) => edge.stance === "denies"),
    label: [...new Set(members.map(wordsOf))].filter((words) => words !== "").join(", "),
  };
}

/** Solid where an article tells it, dashed where somebody says it, dotted where neither does and it was concluded. */
function strokeOf(members: readonly ViewEdge[]): EdgeStroke {
  const given = members.filter((edge) => !edge.inferred);
  if (given.length === 0) return "dotted";
  const speech = (edge: ViewEdge) => edge.type === "MADE_BY" || edge.type === "QUOTES";
  return given.some((edge) => edge.type !== "ABOUT" && (edge.told || speech(edge))) ? "solid" : "dashed";
}
