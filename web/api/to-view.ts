import type { ViewEdge, ViewNode } from "../graph/types.ts";
import type { CanvasEdgeFragment, CanvasNodeFragment } from "./generated/graphql.ts";

/** Figures of one kind that fit under a node. */
const MOST_RIVALS = 3;

type FigureParts = { kind: string; min: number | null; max: number | null; told: boolean | null };

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
        ...(node.figures.length > 0 && { note: figuresNote(node.figures, node.told) }),
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
  const { id, type, fromId, toId, told, inferred, role, cue, stance, articleCount, confidence } = edge;
  return {
    id,
    type,
    from: fromId,
    to: toId,
    told,
    inferred: inferred !== null,
    role,
    cue,
    stance,
    articleCount,
    confidence,
  };
}

/**
 * "3 killed, 10 injured"; rivals side by side, so that no one's figure stands alone: "22, 26 or 34 killed". Under
 * an incident that an article tells, what nobody but its speakers count is "(said)"; under others all is.
 */
function figuresNote(figures: readonly FigureParts[], told: boolean): string {
  const kinds = [...new Set(figures.map((f) => f.kind))];
  return kinds
    .map((kind) => {
      const given = figures.filter((f) => f.kind === kind);
      const isSaid = told && given.every((f) => f.told === false);
      return `${rivals(given)} ${kind}${isSaid ? " (said)" : ""}`;
    })
    .join(", ");
}

/** Different figures of one kind, the lowest first; more than a label can bear are cut to the lowest and the highest. */
function rivals(figures: readonly FigureParts[]): string {
  const low = ({ min, max }: FigureParts) => min ?? max ?? 0;
  const all = [...new Set([...figures].sort((a, b) => low(a) - low(b)).map(bounds))];
  const last = all.pop() as string;
  if (all.length === 0) return last;
  return all.length < MOST_RIVALS ? `${all.join(", ")} or ${last}` : `${all[0]} … ${last}`;
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
