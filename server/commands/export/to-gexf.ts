import { MultiDirectedGraph } from "graphology";
import { write } from "graphology-gexf";
import type { ExportItem } from "../../ports/graph-store.ts";
import { COLOURS, type Flat, firstQuote, flattenEdge, flattenNode } from "./flatten.ts";
import type { TextOf } from "./to-jsonl.ts";

/** The graph as GEXF 1.3, by graphology's writer, which needs the whole graph in memory. */
export async function toGexf(items: AsyncIterable<{ item: ExportItem; textOf: TextOf }>): Promise<string> {
  const graph = new MultiDirectedGraph<Flat, Flat>();
  for await (const { item, textOf } of items) {
    const first = firstQuote(item, textOf);
    if ("node" in item) {
      const [r, g, b] = COLOURS[item.node.kind];
      graph.addNode(item.node.id, { ...flattenNode(item.node, first), color: `rgb(${r}, ${g}, ${b})` });
    } else {
      graph.addEdgeWithKey(item.edge.id, item.edge.from, item.edge.to, flattenEdge(item.edge, first));
    }
  }
  return write(graph, { version: "1.3" });
}
