import { RELATION_TYPES } from "../../../../domain/model.ts";
import type { NamePrediction, NameType, RelationPrediction, WordRange } from "../../types.ts";
import { createPairScorer, type PairWeights } from "./pairs.ts";
import { touches } from "./predicates.ts";
import { heaviest, runsOf } from "./runs.ts";
import type { WindowView } from "./window-view.ts";

/** Which kinds of names a type joins; training saw no others. */
const ENDS: Record<(typeof RELATION_TYPES)[number], { from: string; to: string }> = {
  HOLDS_ROLE: { from: "PER", to: "ORG LOC" },
  MEMBER_OF: { from: "PER ORG", to: "ORG" },
  PART_OF: { from: "ORG", to: "ORG" },
  BASED_IN: { from: "ORG", to: "LOC" },
  LOCATED_IN: { from: "LOC", to: "LOC" },
  KIN: { from: "PER", to: "PER" },
  CITIZEN_OF: { from: "PER", to: "LOC" },
};
const THRESHOLD = 0.5;
/** After the scores of the types come those of the words of a person's role. */
const ROLE = RELATION_TYPES.length;
const GAP = 1;

/**
 * Reads relations off a window's scores: of each two names, the first of which the window answers for, every type that is
 * likelier than not. A name is scored at its last word. Words count from the window's start.
 */
export function createRelationDecoder(weights: PairWeights) {
  const scorePairs = createPairScorer(weights);
  return (view: WindowView, names: readonly NamePrediction[]): RelationPrediction[] => {
    const ends = Int32Array.from(names, (name) => name.to - 1);
    return names
      .filter((name) => touches(name, view.own))
      .flatMap((from) => {
        const predicate = { word: from.to - 1, sentences: view.sentences };
        const scores = scorePairs(view.scores.relations, predicate, ends);
        const roleWords = () =>
          heaviest(runsOf(scorePairs(view.scores.relations, predicate)[ROLE] ?? new Float32Array(), GAP));
        return names.flatMap((to, i) =>
          RELATION_TYPES.flatMap((type, t): RelationPrediction[] => {
            const confidence = scores[t]?.[i] ?? 0;
            if (confidence <= THRESHOLD || to === from || !fits(ENDS[type], from.type, to.type)) return [];
            return [
              { type, from: range(from), to: range(to), confidence, role: type === "HOLDS_ROLE" ? roleWords() : null },
            ];
          }),
        );
      });
  };
}

function fits(ends: { from: string; to: string }, from: NameType, to: NameType): boolean {
  return ends.from.includes(from) && ends.to.includes(to);
}

function range({ from, to }: WordRange): WordRange {
  return { from, to };
}
