import { compare } from "../domain/derive.ts";
import type { ArticleGraph, EvidenceSpan, NodeKind, NodeRecord, Span } from "../domain/model.ts";
import type { MarkRole } from "./generated/resolvers.ts";

/** One find at one place of an article's text. */
export interface MarkOfArticle extends Span {
  role: MarkRole;
  node: string;
  confidence: number;
}

/**
 * Everything found in an article, in the order of the text; where two begin together, the longer, which holds the other,
 * comes first.
 */
export function marksOf({ records, edges }: ArticleGraph): MarkOfArticle[] {
  const figures = edges.filter((edge) => edge.type === "COUNTED");
  const marks = [
    ...records.flatMap(marksOfRecord),
    ...figures.flatMap(({ evidence, to }) => evidence.map((span) => markOf("figure", span, to))),
  ];
  // An article that both tells a figure and quotes it has two edges over the same words.
  const distinct = new Map(marks.map((mark) => [`${mark.start} ${mark.end} ${mark.role} ${mark.node}`, mark]));
  return [...distinct.values()].sort(
    (a, b) => a.start - b.start || b.end - a.end || compare(a.role, b.role) || compare(a.node, b.node),
  );
}

function marksOfRecord({ node, data, evidence, confidence }: NodeRecord): MarkOfArticle[] {
  const own = evidence.map((span) => markOf(roleOf(data.kind), span, node));
  if (data.kind !== "Claim") return own;
  const cue = markOf("cue", { ...data.cueSpan, confidence }, node);
  return data.sourceSpan ? [...own, cue, markOf("source", { ...data.sourceSpan, confidence }, node)] : [...own, cue];
}

function markOf(role: MarkRole, span: Pick<EvidenceSpan, "start" | "end" | "confidence">, node: string): MarkOfArticle {
  return { start: span.start, end: span.end, role, node, confidence: span.confidence };
}

function roleOf(kind: Exclude<NodeKind, "Article">): MarkRole {
  switch (kind) {
    case "Person":
    case "Organisation":
    case "Place":
      return "name";
    case "Incident":
      return "trigger";
    case "Claim":
      return "content";
  }
}
