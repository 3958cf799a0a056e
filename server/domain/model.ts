/**
 * The words of the domain: what an article says (records), what that adds up to (nodes and edges), and the sentence behind each.
 *
 * Offsets are UTF-16 code units into an article's clean text, end exclusive. Confidence is between 0 and 1.
 */

export * from "./article.ts";
export * from "./extraction.ts";
export * from "./graph.ts";
export * from "./kinds.ts";
export * from "./place.ts";
export * from "./records.ts";
