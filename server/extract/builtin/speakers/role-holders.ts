import { ROLE_HEADS } from "../lexicon/role-nouns.ts";
import { type Reading, textOf } from "../reading.ts";
import type { RelationDraft } from "../relations/relation.ts";

/** Who holds which role, from the article's own relations. */
export interface RoleHolders {
  /** The one person who holds, at this body or country, the role that the words describe; null when none or several do. */
  of(body: number, words: string): number | null;
  /** The one person named before a word who holds a role at a country or is its citizen; null when none or several are. */
  only(country: number, at: { before: number }): number | null;
}

/** Collects the holders from the HOLDS_ROLE relations. */
export function roleHolders(reading: Reading, relations: readonly RelationDraft[]): RoleHolders {
  const holders = new Map<string, Set<number>>();
  for (const r of relations) {
    if (r.type !== "HOLDS_ROLE" || !r.role) continue;
    for (const head of headsIn(textOf(reading, r.role).toLowerCase())) {
      const key = `${r.to} ${head}`;
      holders.set(key, (holders.get(key) ?? new Set<number>()).add(r.from));
    }
  }
  const byCountry = new Map<number, Set<number>>();
  for (const { type, from, to } of relations)
    if (type === "HOLDS_ROLE" || type === "CITIZEN_OF")
      byCountry.set(to, (byCountry.get(to) ?? new Set<number>()).add(from));
  return {
    only(country, { before }) {
      const named = [...(byCountry.get(country) ?? [])].filter((person) => {
        const [first] = reading.entities[person]?.mentions ?? [];
        return (reading.mentions[first ?? -1]?.from ?? before) < before;
      });
      const [only] = named;
      return named.length === 1 && only !== undefined ? only : null;
    },
    of(body, words) {
      for (const head of headsIn(words)) {
        const found = holders.get(`${body} ${head}`);
        const [only] = found ?? [];
        if (found?.size === 1 && only !== undefined) return only;
      }
      return null;
    },
  };
}

/** Role heads among the words, singular only: "officials" describe no single holder. */
function headsIn(words: string): string[] {
  return words
    .split(/[\s'’]+/)
    .filter((w) => ROLE_HEADS.has(w) && !/[^s]s$/.test(w) && !/^(?:official|member|representative)$/.test(w));
}
