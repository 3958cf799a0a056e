import type { ViewEdge, ViewNode } from "../graph/types.ts";
import type { CanvasEdgeFragment, CanvasNodeFragment } from "./generated/graphql.ts";

type FigureParts = { kind: string; min: number | null; max: number | null };

/** A node as the canvas takes it, with the fields of its kind alone. */
export function toViewNode(node: CanvasNodeFragment): ViewNode {
  const { id, kind, label, articleCount, confidence, degree } = node;
  const base: ViewNode = { id, kind, label, articleCount, confidence, degree };
  switch (node.__typename) {
    case "Incident":
      return {
        ...base,
        status: node.status,
        told: node.told,
        incidentType: node.type,
        ...(node.figures.length > 0 && { note: figuresNote(node.figures) }),
      };
    case "Claim":
      return {
        ...base,
        stance: node.stance,
        claimKind: node.claimKind,
        cue: node.cue,
        source: node.source,
        speaker: node.speakerId,
      };
    case "Article":
      return { ...base, publisher: publisherOf(node) };
    case "Person":
    case "Organisation":
    case "Place":
      return base;
  }
}

/** Who stands for an article: its publisher, else whoever its byline names; null when it gives neither. */
export function publisherOf({ publisher, byline }: { publisher: string | null; byline: string | null }): string | null {
  return publisher ?? byline;
}

/** An edge as the canvas takes it. */
export function toViewEdge(edge: CanvasEdgeFragment): ViewEdge {
  const { id, type, fromId, toId, told, role, cue, stance, articleCount, confidence } = edge;
  return { id, type, from: fromId, to: toId, told, role, cue, stance, articleCount, confidence };
}

/** "3 killed, 10 injured": one figure of each kind, the rivals left to the panel. */
function figuresNote(figures: readonly FigureParts[]): string {
  const kinds = [...new Set(figures.map((f) => f.kind))];
  return kinds.map((kind) => `${bounds(figures.find((f) => f.kind === kind) as FigureParts)} ${kind}`).join(", ");
}

/** A figure's number in words: "3", "at least 20", "up to 30", "20 to 30". */
export function bounds({ min, max }: Pick<FigureParts, "min" | "max">): string {
  if (min !== null && max !== null) return min === max ? number(min) : `${number(min)} to ${number(max)}`;
  if (min !== null) return `at least ${number(min)}`;
  return max !== null ? `up to ${number(max)}` : "some";
}

function number(value: number): string {
  return value.toLocaleString("en-GB");
}
