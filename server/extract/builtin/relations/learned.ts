import type { Reading } from "../reading.ts";
import type { RelationPrediction, WordRange } from "../types.ts";
import type { RelationDraft } from "./relation.ts";

/** Words that a relation's evidence spans at most; a wider one is shown at its second name. */
const WIDEST = 25;

/** The encoder's relations, between the entities that its names belong to. */
export function learnedRelations(reading: Reading, predictions: readonly RelationPrediction[]): RelationDraft[] {
  return predictions.flatMap(({ type, from, to, role, confidence }): RelationDraft[] => {
    const [a, b] = [from, to].map((name) => entityAt(reading, name));
    if (a === undefined || b === undefined || a === b || (type === "HOLDS_ROLE" && !role)) return [];
    return [
      {
        type,
        from: a,
        to: b,
        role,
        evidence: evidenceOf([from, to, ...(role ? [role] : [])]),
        rule: "encoder",
        confidence,
      },
    ];
  });
}

function entityAt({ mentionAt, entityOf }: Reading, name: WordRange): number | undefined {
  const mention = mentionAt[name.to - 1] ?? -1;
  return mention < 0 ? undefined : entityOf[mention];
}

function evidenceOf(parts: readonly WordRange[]): WordRange {
  const hull = { from: Math.min(...parts.map((p) => p.from)), to: Math.max(...parts.map((p) => p.to)) };
  return hull.to - hull.from <= WIDEST ? hull : (parts[1] ?? hull);
}
