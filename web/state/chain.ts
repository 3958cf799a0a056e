import { gapOf } from "../graph/model/gap.ts";
import type { Chain, ViewEdge, ViewNode } from "../graph/types.ts";
import type { Pool } from "./pool.ts";

/**
 * On whose word a node stands, outermost first: article, outer claim, …, selected claim. An incident that is told hangs on the
 * article itself; one that is only said on a claim, with the claims around it, and on whoever makes it. Null for any other node, and where the pool lacks the links.
 */
export function chainOf(pool: Pool, id: string): Chain | null {
  const node = pool.nodes.get(id);
  if (node?.kind === "Claim") return claimChain(pool, id);
  if (node?.kind === "Incident") return incidentChain(pool, node);
  return null;
}

function claimChain(pool: Pool, id: string): Chain | null {
  const nodes = [id];
  const edges: string[] = [];
  for (let at = id; ; ) {
    const outer = edgeTo(pool, at, "QUOTES");
    if (!outer || nodes.includes(outer.from)) break;
    nodes.unshift(outer.from);
    edges.unshift(outer.id);
    at = outer.from;
  }
  const stated = edgeTo(pool, nodes[0] as string, "STATES");
  if (!stated) return edges.length ? { nodes, edges } : null;
  return { nodes: [stated.from, ...nodes], edges: [stated.id, ...edges] };
}

function incidentChain(pool: Pool, incident: ViewNode): Chain | null {
  if (incident.told) {
    const report = edgeTo(pool, incident.id, "REPORTS", (edge) => edge.told);
    return report && { nodes: [report.from, incident.id], edges: [report.id] };
  }
  const about = edgeTo(pool, incident.id, "ABOUT");
  if (!about) return null;
  const claims = claimChain(pool, about.from)?.nodes.filter((id) => pool.nodes.get(id)?.kind === "Claim") ?? [
    about.from,
  ];
  const quotes = claims.flatMap((id) => edgeTo(pool, id, "QUOTES", ({ from }) => claims.includes(from))?.id ?? []);
  const spoken = speakerOf(pool, about.from);
  return {
    nodes: [...spoken.nodes, ...claims, incident.id],
    edges: [...quotes, spoken.edge, about.id],
  };
}

/** Whoever makes a claim: a node, or the gap drawn for somebody without a name. */
function speakerOf(pool: Pool, claim: string): { nodes: string[]; edge: string } {
  for (const { type, from, to, id } of pool.edges.values()) {
    if (type === "MADE_BY" && from === claim && pool.nodes.has(to)) return { nodes: [to], edge: id };
  }
  return { nodes: [], edge: gapOf(claim) };
}

/** The best supported edge of a type that ends at a node; ties fall to the id, so that the chain is always the same. */
function edgeTo(
  pool: Pool,
  id: string,
  type: string,
  accept: (edge: ViewEdge) => boolean = () => true,
): ViewEdge | null {
  let best: ViewEdge | null = null;
  for (const edge of pool.edges.values()) {
    if (edge.to !== id || edge.type !== type || !pool.nodes.has(edge.from) || !accept(edge)) continue;
    if (!best || edge.confidence > best.confidence || (edge.confidence === best.confidence && edge.id < best.id))
      best = edge;
  }
  return best;
}
