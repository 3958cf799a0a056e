import type { GraphNode, NodeKind } from "../../domain/model.ts";

/** Longer words are cut: no name needs more, and search engines limit the length of a term. */
const MAX_WORD = 60;

/** Longest query that is looked at, in words: beyond it nobody types, and every word costs a look-up. */
const MAX_QUERY_WORDS = 12;

/**
 * How many matches a search ranks and gives at most; beyond it the engine's own relevance chooses. A person never pages so far, and
 * a prefix of one letter may match half the graph.
 */
export const SEARCH_CAP = 500;

/**
 * The words of a text as search sees them: letters and digits, without case or diacritics, so that "Zakhárova" is found by "zakha".
 * Both stores index these words, hence both find the same.
 */
export function words(text: string): string[] {
  const folded = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => [...word].slice(0, MAX_WORD).join(""));
}

/** The words of what a user typed. Empty when there is nothing to look for. */
export function queryWords(text: string): string[] {
  return [...new Set(words(text))].slice(0, MAX_QUERY_WORDS);
}

/** What a node is found by: a line of words for its label, then one for each other name. */
export function searchLines(node: GraphNode): string[] {
  const names = "aliases" in node ? [node.label, ...node.aliases] : [node.label];
  return names.map((name) => words(name).join(" "));
}

/**
 * How well a node matches; lower is better. The whole label (0), another whole name (1), the label's beginning (2), words of the
 * label (3), words of one other name (4), words of several (5). Claims are sentences, not names: they come after (6).
 */
export function matchTier(query: readonly string[], kind: NodeKind, lines: readonly string[]): number {
  const whole = query.join(" ");
  const [label = "", ...others] = lines;
  if (kind === "Claim") return 6;
  if (label === whole) return 0;
  if (others.includes(whole)) return 1;
  if (label.startsWith(whole)) return 2;
  if (holds(label, query)) return 3;
  return others.some((line) => holds(line, query)) ? 4 : 5;
}

function holds(line: string, query: readonly string[]): boolean {
  const own = line.split(" ");
  return query.every((prefix) => own.some((word) => word.startsWith(prefix)));
}
