import neo4j from "neo4j-driver";
import { figureKey } from "../../domain/derive.ts";
import type { EdgeRecord, EvidenceSpan, GraphEdge, GraphNode, NodeRecord } from "../../domain/model.ts";
import { daysOf } from "../shared/days.ts";
import { searchLines } from "../shared/search-words.ts";

export type Properties = Record<string, unknown>;

/** A node's properties: every plain field for people and filters, and the whole value as JSON for the server. */
export function nodeProperties(node: GraphNode): Properties {
  const days = daysOf(node);
  const value = node.kind === "Article" ? { ...node, text: "" } : node;
  return {
    ...plain(node),
    ...(node.kind === "Incident"
      ? { figures: node.figures.map(figureKey), unnamed: node.unnamed.map((u) => u.text) }
      : {}),
    articleCount: neo4j.int(node.articleCount),
    firstDay: days?.first ?? null,
    lastDay: days?.last ?? null,
    search: searchLines(node).join("\n"),
    data: JSON.stringify(value),
  };
}

/** A relationship's properties, in the same two ways. */
export function edgeProperties(edge: GraphEdge): Properties {
  const { from, to, properties, ...own } = edge;
  const { figure, ...said } = properties;
  return {
    ...plain(own),
    ...said,
    ...(figure ? { figure: figureKey(figure), figureText: figure.text } : {}),
    articleCount: neo4j.int(edge.articleCount),
    data: JSON.stringify(edge),
  };
}

/** A record on its way from the article to the node. */
export function recordProperties(article: string, { id, data, confidence, evidence }: NodeRecord): Properties {
  return { record: id, article, confidence, data: JSON.stringify(data), evidence: JSON.stringify(evidence) };
}

/** An edge as one article gives it, on its way to the node that the edge comes from. */
export function edgeRecordProperties(article: string, edge: EdgeRecord & { id: string }): Properties {
  const { id, type, from, to, qualifier, claim, confidence, properties, evidence } = edge;
  const json = { properties: JSON.stringify(properties), evidence: JSON.stringify(evidence) };
  return { edge: id, article, type, from, to, qualifier, claim, confidence, ...json };
}

/** A node from what NODE_VALUE returns. */
export function nodeOf({ data, text }: { data: string; text: string | null }): GraphNode {
  const node = JSON.parse(data) as GraphNode;
  return node.kind === "Article" ? { ...node, text: text ?? "" } : node;
}

export function edgeOf({ data }: { data: string }): GraphEdge {
  return JSON.parse(data) as GraphEdge;
}

export function evidenceOf({ evidence }: { evidence: string }): EvidenceSpan[] {
  return JSON.parse(evidence) as EvidenceSpan[];
}

/** Fields that Neo4j can keep as they are: no objects, and lists of text only. */
function plain(value: object): Properties {
  return Object.fromEntries(
    Object.entries(value).filter(([, field]) =>
      Array.isArray(field)
        ? field.every((item) => typeof item === "string")
        : field === null || typeof field !== "object",
    ),
  );
}
