import type { GraphNode } from "../../domain/model.ts";
import type { NodeFilter } from "../../ports/graph-store.ts";
import { encodeCursor } from "./cursor.ts";

/** Articles alone are sorted by date; anything else, articles among it, by support. */
export function sortsByDate({ kinds }: NodeFilter): boolean {
  return kinds?.length === 1 && kinds[0] === "Article";
}

export function nodeCursor(node: GraphNode, byDate: boolean): string {
  if (byDate && node.kind === "Article") return encodeCursor("date", [node.publishedAt, node.id]);
  return encodeCursor("support", [node.articleCount, node.confidence, node.id]);
}
