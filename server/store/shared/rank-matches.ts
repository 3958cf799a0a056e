import { compare } from "../../domain/derive.ts";
import type { NodeKind } from "../../domain/model.ts";
import type { PageRequest } from "../../ports/graph-store.ts";
import { decodeCursor, encodeCursor } from "./cursor.ts";
import { matchTier } from "./search-words.ts";

/** What a store's full-text index gives for one match. */
export interface Match {
  id: string;
  kind: NodeKind;
  /** `searchLines`, joined by line feeds. */
  search: string;
  articleCount: number;
  confidence: number;
}

interface Ranked {
  id: string;
  cursor: string;
}

type Key = [tier: number, articleCount: number, confidence: number, id: string];

/**
 * One page of matches, the best first: by tier, then support, then id. The stores' own scores are not comparable with each other
 * (bm25 over different statistics), so this order is shared.
 * @throws AppError BAD_INPUT for a foreign cursor
 */
export function rankMatches(
  matches: readonly Match[],
  query: readonly string[],
  page: PageRequest,
): { ranked: Ranked[]; hasNextPage: boolean } {
  const after = decodeCursor("match", page.after);
  const keys = matches
    .map((m): Key => [matchTier(query, m.kind, m.search.split("\n")), m.articleCount, m.confidence, m.id])
    .sort(byKey);
  const rest = after ? keys.filter((key) => byKey(key, after) > 0) : keys;
  const ranked = rest.slice(0, page.first).map((key) => ({ id: key[3], cursor: encodeCursor("match", key) }));
  return { ranked, hasNextPage: rest.length > page.first };
}

function byKey(a: Key, b: Key): number {
  return a[0] - b[0] || b[1] - a[1] || b[2] - a[2] || compare(a[3], b[3]);
}
