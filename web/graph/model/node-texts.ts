import type { ViewNode } from "../types.ts";

/** The two texts of a node's label. The status is always written, except for what happened. */
export function nodeTexts(node: ViewNode): { label: string; note: string } {
  switch (node.kind) {
    case "Claim":
      return { label: quoted(node.label), note: "" };
    case "Article":
      return { label: node.label, note: node.publisher ?? "" };
    case "Incident": {
      const status = node.status === undefined || node.status === "happened" ? "" : node.status;
      return { label: node.label, note: [status, node.note ?? ""].filter((part) => part !== "").join(", ") };
    }
    case "Person":
    case "Organisation":
    case "Place":
      return { label: node.label, note: "" };
  }
}

const EDGE_QUOTES = /^[\s"“”'‘’]+|[\s"“”'‘’]+$/g;

/** A claim's words in one pair of quotation marks, whatever marks they came with. */
function quoted(words: string): string {
  return `“${words.replace(EDGE_QUOTES, "")}”`;
}
