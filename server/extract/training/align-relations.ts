import type { Span } from "../../domain/model.ts";
import type { AlignedMention } from "./align.ts";
import type { Annotation } from "./annotation.ts";
import { cheapest, findAll, gap } from "./find-words.ts";

export interface AlignedRelation {
  type: string;
  from: Span;
  to: Span;
  role: Span | null;
}

/** Relations at the two mentions that the evidence quotes, or that stand nearest to it. */
export function alignRelations(
  text: string,
  { relations }: Annotation,
  mentions: readonly AlignedMention[],
): AlignedRelation[] {
  return relations.flatMap((relation) => {
    const at = text.indexOf(relation.evidence);
    if (at < 0) return [];
    const evidence = { start: at, end: at + relation.evidence.length };
    const near = (entity: string) =>
      cheapest(
        mentions.filter((m) => m.entity === entity),
        (m) => Math.max(0, gap(m, evidence)),
      );
    const [from, to] = [near(relation.from), near(relation.to)];
    if (!from || !to) return [];
    const role = relation.role
      ? cheapest(findAll(text, relation.role), (s) => Math.max(0, gap(s, evidence)) + Math.max(0, gap(s, from)))
      : null;
    return [{ type: relation.type, from, to, role }];
  });
}
