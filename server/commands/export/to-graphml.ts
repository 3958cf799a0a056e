import type { ExportItem } from "../../ports/graph-store.ts";
import {
  COLOURS,
  EDGE_ATTRIBUTES,
  type Flat,
  type FlatType,
  firstQuote,
  flattenEdge,
  flattenNode,
  NODE_ATTRIBUTES,
} from "./flatten.ts";
import type { TextOf } from "./to-jsonl.ts";

/** What Gephi takes a node's colour from. */
const COLOUR_KEYS: Readonly<Record<string, FlatType>> = { r: "int", g: "int", b: "int" };

/**
 * The graph as GraphML (graphdrawing.org's schema 1.0), line by line, in the order of the export: nodes, then edges.
 * graphology's GraphML package reads only, so this is our own.
 */
export async function* toGraphml(items: AsyncIterable<{ item: ExportItem; textOf: TextOf }>): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">';
  yield* keys("node", { ...NODE_ATTRIBUTES, ...COLOUR_KEYS });
  yield* keys("edge", EDGE_ATTRIBUTES);
  yield '<graph id="newsweft" edgedefault="directed">';
  for await (const { item, textOf } of items) yield element(item, firstQuote(item, textOf));
  yield "</graph>";
  yield "</graphml>";
}

function keys(of: "node" | "edge", attributes: Readonly<Record<string, FlatType>>): string[] {
  return Object.entries(attributes).map(
    ([name, type]) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`,
  );
}

function element(item: ExportItem, first: string): string {
  if ("node" in item) {
    const [r, g, b] = COLOURS[item.node.kind];
    const flat = { ...flattenNode(item.node, first), r, g, b };
    return `<node id="${escapeXml(item.node.id)}">${data("node", flat)}</node>`;
  }
  const { id, from, to } = item.edge;
  const ends = `source="${escapeXml(from)}" target="${escapeXml(to)}"`;
  return `<edge id="${escapeXml(id)}" ${ends}>${data("edge", flattenEdge(item.edge, first))}</edge>`;
}

function data(of: "node" | "edge", flat: Flat): string {
  return Object.entries(flat)
    .map(([name, value]) => `<data key="${of}-${name}">${escapeXml(String(value))}</data>`)
    .join("");
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

const escapeXml = (text: string) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
