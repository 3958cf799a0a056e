import type { Figure, GraphEdge, GraphNode, NodeKind } from "../../domain/model.ts";
import { quote } from "../../domain/spans.ts";
import type { ExportItem } from "../../ports/graph-store.ts";
import type { TextOf } from "./to-jsonl.ts";

export type FlatType = "string" | "double" | "int" | "boolean";
export type FlatValue = string | number | boolean;
/** Attributes without nesting, as GraphML and GEXF have them; lists are joined by " | ". */
export type Flat = Record<string, FlatValue>;

/** Every attribute that a node may have. An article's text is not among them: Gephi has no use for it, and jsonl has it. */
export const NODE_ATTRIBUTES: Readonly<Record<string, FlatType>> = {
  label: "string",
  kind: "string",
  articleCount: "int",
  confidence: "double",
  quote: "string",
  name: "string",
  aliases: "string",
  lat: "double",
  lon: "double",
  country: "string",
  level: "string",
  type: "string",
  subtype: "string",
  status: "string",
  told: "boolean",
  dateStart: "string",
  dateEnd: "string",
  datePrecision: "string",
  figures: "string",
  unnamed: "string",
  claimKind: "string",
  stance: "string",
  cue: "string",
  source: "string",
  speaker: "string",
  parent: "string",
  article: "string",
  url: "string",
  publisher: "string",
  byline: "string",
  publishedAt: "string",
  language: "string",
  file: "string",
};

/** Every attribute that an edge may have. */
export const EDGE_ATTRIBUTES: Readonly<Record<string, FlatType>> = {
  kind: "string",
  weight: "double",
  articleCount: "int",
  confidence: "double",
  told: "boolean",
  role: "string",
  figure: "string",
  stance: "string",
  cue: "string",
  quote: "string",
};

/** Colours of the light theme, as red, green and blue. */
export const COLOURS: Readonly<Record<NodeKind, readonly [number, number, number]>> = {
  Person: [0x0b, 0x66, 0xc3],
  Organisation: [0x17, 0x68, 0x4f],
  Place: [0x82, 0x2d, 0x7e],
  Incident: [0xb4, 0x47, 0x0f],
  Claim: [0x15, 0x18, 0x1a],
  Article: [0x3d, 0x42, 0x48],
};

/** A node's attributes; `quote` is its first evidence. */
export function flattenNode(node: GraphNode, first: string): Flat {
  return pick({ ...node, ...(first ? { quote: first } : {}) }, NODE_ATTRIBUTES);
}

/** An edge's attributes; `weight` is how many articles give it. */
export function flattenEdge(edge: GraphEdge, first: string): Flat {
  const { properties, type, ...own } = edge;
  const figure = properties.figure && figureText(properties.figure);
  const all = {
    ...own,
    ...properties,
    figure,
    kind: type,
    weight: edge.articleCount,
    ...(first ? { quote: first } : {}),
  };
  return pick(all, EDGE_ATTRIBUTES);
}

/** The words of an item's first evidence; "" for an article, which has none. */
export function firstQuote({ evidence }: ExportItem, textOf: TextOf): string {
  const [first] = evidence;
  return first ? quote(textOf(first.article), first) : "";
}

function pick(all: object, attributes: Readonly<Record<string, FlatType>>): Flat {
  const values: Flat = {};
  for (const [key, value] of Object.entries(all)) {
    if (!(key in attributes) || value === null) continue;
    const flat = Array.isArray(value) ? value.map(itemText).join(" | ") : (value as FlatValue);
    if (flat !== "") values[key] = typeof flat === "string" ? xmlText(flat) : flat;
  }
  return values;
}

function itemText(item: string | Figure | { role: string; text: string }): string {
  if (typeof item === "string") return item;
  return "role" in item ? `${item.role}: ${item.text}` : figureText(item);
}

function figureText({ kind, min, max, text }: Figure): string {
  const bounds = min === max ? `${min}` : `${min ?? ""}–${max ?? ""}`;
  return `${kind} ${bounds} (${text})`;
}

/** Text without the characters that XML 1.0 has no way to write (section 2.2). */
function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "");
}
