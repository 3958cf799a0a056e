import type { ViewEdge, ViewNode } from "../graph/types.ts";
import { passes, passesRelation } from "./filters.ts";
import type { Pool } from "./pool.ts";
import type { Scene } from "./scene.ts";

/** What the canvas gets: nodes on it (hidden ones keep their places), the lines to draw, and who is out of sight. */
export interface Sight {
  nodes: readonly ViewNode[];
  edges: readonly ViewEdge[];
  hidden: ReadonlySet<string>;
}

/** Hops that "Focus" keeps. */
const FOCUS_HOPS = 2;

/**
 * What is in sight. `scope` holds the ids that the chosen publishers and articles give; null when none are chosen.
 */
export function sightOf(pool: Pool, scene: Scene, { scope }: { scope: ReadonlySet<string> | null }): Sight {
  const nodes = [...scene.shown].flatMap((id) => pool.nodes.get(id) ?? []);
  const edges = linesAmong(pool, scene.shown).filter((edge) => passesRelation(edge, scene.filters));
  const near = scene.focus === null ? null : within(edges, scene.focus, { hops: FOCUS_HOPS, pool });
  const hidden = new Set<string>();
  for (const node of nodes) {
    const isOut = scene.hidden.has(node.id) || !passes(node, scene.filters);
    if (isOut || (scope && !scope.has(node.id)) || (near && !near.has(node.id))) hidden.add(node.id);
  }
  return { nodes, edges, hidden };
}

/**
 * The lines among shown nodes. An article's own lines are left out where they would be shortcuts: to what only somebody in it
 * says they would lead past the speaker, and to what is linked otherwise they would bury the links.
 */
export function linesAmong(pool: Pool, shown: ReadonlySet<string>): ViewEdge[] {
  const edges = [...pool.edges.values()].filter((edge) => shown.has(edge.from) && shown.has(edge.to));
  const reached = new Set(edges.filter((e) => e.type === "QUOTES" || e.type === "ABOUT").map((e) => e.to));
  const linked = new Set(edges.filter((e) => e.type !== "MENTIONS").flatMap((e) => [e.from, e.to]));
  return edges.filter(({ type, told, to }) => {
    if (type === "STATES") return !reached.has(to);
    if (type === "REPORTS") return told || !reached.has(to);
    return type !== "MENTIONS" || !linked.has(to);
  });
}

/**
 * Nodes within some hops of one. An article is next to everything in it: it is not walked through, and at the rim, where its lines
 * to what is near are not drawn, it is left out.
 */
function within(edges: readonly ViewEdge[], start: string, { hops, pool }: { hops: number; pool: Pool }): Set<string> {
  const next = new Map<string, string[]>();
  const link = (from: string, to: string) => void (next.get(from)?.push(to) ?? next.set(from, [to]));
  for (const { from, to } of edges) {
    link(from, to);
    link(to, from);
  }
  const reached = new Set([start]);
  let rim = [start];
  for (let hop = 0; hop < hops; hop++) {
    const isArticle = (id: string) => pool.nodes.get(id)?.kind === "Article";
    const walkable = rim.filter((id) => id === start || !isArticle(id));
    rim = walkable.flatMap((id) => next.get(id) ?? []).filter((id) => !reached.has(id));
    if (hop > 0) rim = rim.filter((id) => !isArticle(id));
    for (const id of rim) reached.add(id);
  }
  return reached;
}
