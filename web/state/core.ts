import { classOf } from "../graph/model/edge-classes.ts";
import type { ViewNode } from "../graph/types.ts";
import type { Found } from "./pool.ts";

export interface CoreOptions {
  /** How many nodes are wanted, those of `start` included. */
  size: number;
  /** Nodes that are there already. */
  start?: ReadonlySet<string>;
}

/** A claim nobody is named for tells less. */
const UNNAMED = 0.3;
/** What hangs on nothing chosen yet would stand apart. */
const APART = 0.4;

/**
 * The nodes that tell most together, in the order in which they are chosen: story by story, a claim with its speaker and what it is
 * about, or an incident with its places and sides, each next to what is there already. What is in no story comes last, articles at
 * the very end, since they touch everything and say nothing by themselves.
 */
export function coreOf({ nodes, edges }: Found, { size, start = new Set() }: CoreOptions): string[] {
  const chosen = new Set(start);
  const links = linksOf({ nodes, edges });
  const claims = new Set(nodes.flatMap(({ kind, id }) => (kind === "Claim" ? [id] : [])));
  const anchors = nodes.filter((node) => node.kind === "Claim" || node.kind === "Incident");
  const told = new Map<string, number>();
  const waiting = new Map(anchors.map((node) => [node.id, node]));
  while (chosen.size < size && waiting.size > 0) {
    const best = bestStory(waiting.values(), { links, claims, chosen, told });
    if (!best) break;
    waiting.delete(best.id);
    const members = [best.id, ...around(best, { links, claims })].filter((id) => !chosen.has(id));
    if (chosen.size + members.length > size && members.length > 1) continue;
    for (const id of members) chosen.add(id);
    if (best.speaker) told.set(best.speaker, (told.get(best.speaker) ?? 0) + 1);
  }
  const rest = nodes.filter(({ id }) => !chosen.has(id));
  for (const { id } of [...rest.filter((n) => n.kind !== "Article"), ...rest.filter((n) => n.kind === "Article")]) {
    if (chosen.size >= size) break;
    chosen.add(id);
  }
  return [...chosen];
}

interface Telling {
  links: ReadonlyMap<string, ReadonlySet<string>>;
  claims: ReadonlySet<string>;
  chosen: ReadonlySet<string>;
  /** How many chosen claims each speaker has: the next one of somebody else tells more. */
  told: ReadonlyMap<string, number>;
}

function bestStory(stories: Iterable<ViewNode>, telling: Telling): ViewNode | null {
  let best: { node: ViewNode; worth: number } | null = null;
  for (const node of stories) {
    const worth = worthOf(node, telling);
    if (!best || worth > best.worth || (worth === best.worth && node.id < best.node.id)) best = { node, worth };
  }
  return best?.node ?? null;
}

/** Much linked neighbours for few new nodes, from a voice not heard too often yet. */
function worthOf(node: ViewNode, { links, claims, chosen, told }: Telling): number {
  const others = around(node, { links, claims });
  const reach = others.reduce((sum, id) => sum + Math.sqrt(links.get(id)?.size ?? 0), 0);
  const added = others.filter((id) => !chosen.has(id)).length + 1;
  const heard = node.speaker ? (told.get(node.speaker) ?? 0) : 0;
  const voice = node.kind === "Claim" && !node.speaker ? UNNAMED : 1;
  const place = chosen.size === 0 || added <= others.length ? 1 : APART;
  // With the root, a new voice at the cost of two nodes weighs more than the second word of one heard already.
  return (voice * place * node.confidence * reach) / Math.sqrt(added) / (1 + heard);
}

/** What belongs to a story. The claims about an incident are stories of their own. */
function around({ id, kind }: ViewNode, { links, claims }: Pick<Telling, "links" | "claims">): string[] {
  const others = [...(links.get(id) ?? [])];
  return kind === "Incident" ? others.filter((other) => !claims.has(other)) : others;
}

/** Who is next to whom, articles left aside. */
function linksOf({ nodes, edges }: Found): Map<string, Set<string>> {
  const links = new Map(nodes.map(({ id }) => [id, new Set<string>()]));
  for (const { type, from, to } of edges) {
    if (from === to || classOf(type) === "article") continue;
    const [a, b] = [links.get(from), links.get(to)];
    if (!a || !b) continue;
    a.add(to);
    b.add(from);
  }
  return links;
}
