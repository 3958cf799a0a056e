import { classOf, type EdgeClass } from "../model/edge-classes.ts";
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

/** Between two nodes without words, and with the longest that a line is made longer for; px from centre to centre. */
const PLAIN = 96;
const LONGEST = 136;
/** Around the words: two radii, two gaps and a little line. */
const AROUND_WORDS = 62;
const LETTER = 5.8;

/** How far apart the ends of a line should be at least; article lines may be of any length. */
export function lengthOf(line: { class: EdgeClass; label: string }): number {
  if (line.class === "article") return 0;
  return Math.min(LONGEST, Math.max(PLAIN, AROUND_WORDS + line.label.length * LETTER));
}
