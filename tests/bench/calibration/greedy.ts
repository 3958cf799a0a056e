/** One possible match of a system's item with a gold item; more score is better. */
export interface Candidate {
  score: number;
  system: number;
  gold: number;
}

/** The best matches first, each item once: from the system's index to gold's. Equals keep their order. */
export function greedily(candidates: readonly Candidate[]): Map<number, number> {
  const match = new Map<number, number>();
  const taken = new Set<number>();
  for (const { system, gold } of [...candidates].sort((a, b) => b.score - a.score)) {
    if (match.has(system) || taken.has(gold)) continue;
    match.set(system, gold);
    taken.add(gold);
  }
  return match;
}

/** Every pair that `score` gives a number for. */
export function candidates<System, Gold>(
  lists: { system: readonly System[]; gold: readonly Gold[] },
  score: (system: System, gold: Gold) => number | null,
): Candidate[] {
  return lists.system.flatMap((s, system) =>
    lists.gold.flatMap((g, gold) => {
      const value = score(s, g);
      return value === null ? [] : [{ score: value, system, gold }];
    }),
  );
}
