import type { Chain } from "../types.ts";

/** Rest: nothing is selected or hovered, all nodes are equal. The others are the four levels, the selection being in focus. */
export type Level = "rest" | "focus" | "near" | "outside";

export interface AttentionInput {
  selected: string | null;
  chain: Chain | null;
  hovered: string | null;
}

/** The drawn graph as attention needs it. */
export interface Surroundings {
  neighbours(id: string): Iterable<string>;
  /** Who is behind a claim, named or not; nothing for other nodes. */
  speakers(id: string): Iterable<string>;
}

export interface Attention {
  levelOf(id: string): Level;
  /** Level of the line between two nodes; an edge of the chain is always in focus. */
  levelOfEdge(edge: { id: string; from: string; to: string }): Level;
}

/**
 * Focus is the selection, its whole attribution chain and whoever speaks in it; near is one hop from the selection; the rest is outside.
 * A hovered node takes the selection's part, without a chain.
 */
export function attend({ selected, chain, hovered }: AttentionInput, graph: Surroundings): Attention {
  const root = hovered ?? selected;
  if (root === null) return { levelOf: () => "rest", levelOfEdge: () => "rest" };
  const followed = hovered === null || hovered === selected ? chain : null;
  const focus = new Set([root, ...(followed?.nodes ?? [])]);
  for (const id of [...focus]) for (const speaker of graph.speakers(id)) focus.add(speaker);
  const near = new Set(graph.neighbours(root));
  const chainEdges = new Set(followed?.edges ?? []);
  const levelOf = (id: string): Level => (focus.has(id) ? "focus" : near.has(id) ? "near" : "outside");
  return {
    levelOf,
    levelOfEdge({ id, from, to }) {
      if (chainEdges.has(id)) return "focus";
      const levels = [levelOf(from), levelOf(to)];
      if (levels.includes("outside")) return "outside";
      return levels.includes("near") ? "near" : "focus";
    },
  };
}
