import type { ArticleGraph, GraphEdge, GraphNode, NodeKind } from "../../server/domain/model.ts";
import type { EdgeFilter, NodeFilter } from "../../server/ports/graph-store.ts";

interface World {
  articles: readonly ArticleGraph[];
  edges: readonly GraphEdge[];
}

/** The meaning of a node filter, said as plainly as can be: the reference that stores are compared with. */
export function passes(node: GraphNode, filter: NodeFilter, world: World): boolean {
  const among = <T>(list: readonly T[] | null | undefined, value: T | null) =>
    list == null || (value !== null && list.includes(value));
  const giver = (test: (graph: ArticleGraph) => boolean) =>
    world.articles.some((g) => test(g) && (g.article.id === node.id || g.records.some((r) => r.node === node.id)));
  const incident = node.kind === "Incident" ? node : null;
  const claim = node.kind === "Claim" ? node : null;
  const { articles, publishers, told, about, from, to } = filter;
  return (
    among(filter.kinds, node.kind) &&
    node.confidence >= (filter.minConfidence ?? 0) &&
    (articles == null || giver((g) => articles.includes(g.article.id))) &&
    (publishers == null || giver((g) => g.article.publisher !== null && publishers.includes(g.article.publisher))) &&
    among(filter.incidentTypes, incident?.type ?? null) &&
    among(filter.statuses, incident?.status ?? null) &&
    (told == null || incident?.told === told) &&
    among(filter.stances, claim?.stance ?? null) &&
    among(filter.speakers, claim?.speaker ?? null) &&
    (about == null || isAbout(node, about, world.edges)) &&
    (!(from || to) || meets(node, from || "0000-01-01", to || "9999-12-31"))
  );
}

function isAbout(node: GraphNode, about: string, edges: readonly GraphEdge[]): boolean {
  const types = ["ABOUT", "OCCURRED_IN", "PERPETRATED_BY", "TARGETED"];
  const kinds: NodeKind[] = ["Claim", "Incident"];
  return kinds.includes(node.kind) && edges.some((e) => e.from === node.id && e.to === about && types.includes(e.type));
}

function meets(node: GraphNode, from: string, to: string): boolean {
  const start = node.kind === "Incident" ? node.dateStart : node.kind === "Article" ? node.publishedAt : null;
  const end = node.kind === "Incident" ? (node.dateEnd ?? start) : start;
  return (
    start !== null &&
    end !== null &&
    whole(start, "-01-01") <= whole(to, "-12-31") &&
    whole(end, "-12-31") >= whole(from, "-01-01")
  );
}

function whole(date: string, rest: string): string {
  const day = date.slice(0, 10);
  return day + rest.slice(day.length - 4);
}

/** Whether an edge is one that `filter` asks for at node `id`, whose other end is `other`. */
export function edgePasses(
  edge: GraphEdge,
  filter: EdgeFilter,
  { id, other }: { id: string; other: GraphNode },
): boolean {
  const direction = filter.direction ?? "both";
  return (
    ((direction !== "in" && edge.from === id) || (direction !== "out" && edge.to === id)) &&
    (filter.types == null || filter.types.includes(edge.type)) &&
    (filter.kinds == null || filter.kinds.includes(other.kind)) &&
    edge.confidence >= (filter.minConfidence ?? 0)
  );
}
