import type { ExtractedEntity } from "../domain/model.ts";

/**
 * The country an article plays in: the one that has more than half of its mentions of places.
 * @returns its code; "" where fewer than half of them are known to any country; null where they are of several
 */
export function homeCountryOf(entities: readonly ExtractedEntity[]): string | null {
  const counts = new Map<string, number>();
  for (const { kind, mentions, whereabouts } of entities) {
    if (kind !== "Place") continue;
    const code = whereabouts?.country ?? "";
    counts.set(code, (counts.get(code) ?? 0) + mentions.length);
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (all === 0) return null;
  const [code, most] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best));
  return most * 2 > all ? code : null;
}
