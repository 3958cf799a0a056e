import { classOf } from "../model/edge-classes.ts";
import type { ViewEdge } from "../types.ts";

/**
 * How strongly an edge pulls in the layout; 0 for not at all. Speakers and quoted claims stand close to their claim; articles are
 * pulled to their outermost claims, though the line is not drawn; what an article merely mentions does not pull.
 */
export function pullOf(edge: Pick<ViewEdge, "type" | "to">, quoted: ReadonlySet<string>): number {
  switch (classOf(edge.type)) {
    case "said":
    case "quotes":
      return 1.3;
    case "article":
      if (edge.type === "MENTIONS") return 0;
      return edge.type === "STATES" && quoted.has(edge.to) ? 0 : 0.3;
    case "about":
    case "incident":
    case "relation":
      return 1;
  }
}
