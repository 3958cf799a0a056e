import type { Chain, ViewEdge, ViewNode } from "../graph/types.ts";
import type { Pool } from "./pool.ts";

/**
 * On whose word a node stands, outermost first: article, outer claim, …, selected claim. An incident that is told hangs on the
 * article itself; one that is only said ends a claim's chain. Null for any other node, and where the pool lacks the links.
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
  const claim = about && claimChain(pool, about.from);
  return claim && { nodes: [...claim.nodes, incident.id], edges: [...claim.edges, about.id] };
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
