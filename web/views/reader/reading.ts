import type { ReadingQuery } from "../../api/generated/graphql.ts";
import type { Span } from "./span.ts";

type Answer = NonNullable<ReadingQuery["reading"]>;
export type ReadArticle = Answer["article"];
export type ReadMark = Answer["marks"][number];
export type ReadNode = ReadMark["node"];
export type ReadClaim = Extract<ReadNode, { __typename: "Claim" }>;
export type ReadIncident = Extract<ReadNode, { __typename: "Incident" }>;

/** What the bar above the text turns on and off. */
export const LAYERS = ["claims", "incidents", "names", "figures"] as const;
export type Layer = (typeof LAYERS)[number];

/** Everything one article puts into the graph, by what it is. */
export interface Reading {
  article: ReadArticle;
  marks: readonly ReadMark[];
  nodes: ReadonlyMap<string, ReadNode>;
  /** In the order in which they begin in the text; an outer claim before the one inside it. */
  claims: readonly ReadClaim[];
  incidents: readonly ReadIncident[];
  counts: Readonly<Record<Layer, number>>;
}

const LAYER_OF = {
  name: "names",
  trigger: "incidents",
  content: "claims",
  cue: "claims",
  source: "claims",
  figure: "figures",
} as const satisfies Record<ReadMark["role"], Layer>;

/** The layer that a mark belongs to. */
export function layerOf(mark: ReadMark): Layer {
  return LAYER_OF[mark.role];
}

/** Sorts an answer's marks into nodes, claims, incidents and counts. Figures are counted by their places, all else by nodes. */
export function toReading({ article, marks }: Answer): Reading {
  const ordered = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const nodes = new Map(ordered.map(({ node }) => [node.id, node]));
  const of = (role: ReadMark["role"]) => [
    ...new Map(ordered.filter((mark) => mark.role === role).map(({ node }) => [node.id, node])).values(),
  ];
  const claims = of("content").filter((node) => node.__typename === "Claim");
  const incidents = of("trigger").filter((node) => node.__typename === "Incident");
  const figures = ordered.filter((mark) => mark.role === "figure");
  return {
    article,
    marks: ordered,
    nodes,
    claims,
    incidents,
    counts: {
      claims: claims.length,
      incidents: incidents.length,
      names: of("name").length,
      figures: new Set(figures.map(({ start, end }) => `${start}-${end}`)).size,
    },
  };
}

/** The marks that show a node: a claim's content, an incident's triggers, a name's places. */
export function marksOf(reading: Reading, id: string): ReadMark[] {
  return reading.marks.filter(
    ({ node, role }) => node.id === id && role !== "cue" && role !== "source" && role !== "figure",
  );
}

/** The mark that a place in the text means: the same words if there are any, else the innermost mark that holds its start. */
export function markAt(reading: Reading, at: Span): ReadMark | null {
  const same = reading.marks.filter(({ start, end }) => start === at.start && end === at.end);
  const holding = reading.marks.filter(({ start, end }) => start <= at.start && at.start < end);
  const best = (marks: readonly ReadMark[]) =>
    [...marks].sort((a, b) => a.end - a.start - (b.end - b.start) || RANK.indexOf(a.role) - RANK.indexOf(b.role))[0];
  return best(same) ?? best(holding) ?? null;
}

/** Which of several marks over the same words is meant. */
const RANK: readonly ReadMark["role"][] = ["content", "trigger", "name", "cue", "figure", "source"];

/** A claim with the claims around it, the outermost first. A ring of parents, which no text can have, ends where it closes. */
export function claimChain(reading: Reading, claim: ReadClaim): ReadClaim[] {
  const chain = [claim];
  for (let at = claim; at.parent; ) {
    const outer = reading.nodes.get(at.parent.id);
    if (outer?.__typename !== "Claim" || chain.includes(outer)) break;
    chain.unshift(outer);
    at = outer;
  }
  return chain;
}
