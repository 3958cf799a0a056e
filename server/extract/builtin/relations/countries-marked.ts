import { countryOf, countryOfDemonym } from "../lexicon/countries.ts";
import { lowerBound } from "../lower-bound.ts";
import type { Reading } from "../reading.ts";

/** Finds the country entities that demonyms and bare state roles point to. */
export interface CountryIndex {
  /** The demonym right before word `i` ("Norlandish"), when its country is an entity of the article. */
  before(i: number): { entity: number; from: number } | null;
  /** The country a state role without body belongs to: the one named last before it, else the article's first. */
  nearest(word: number): number | null;
  /** The entity of a country, by its plain name; null when the article does not name it. */
  named(plain: string): number | null;
}

/** Which countries the article names, and where. */
export function indexCountries(reading: Reading): CountryIndex {
  const byCountry = new Map<string, number>();
  reading.entities.forEach((e, i) => {
    const plain = e.kind === "Place" ? e.aliases.map(countryOf).find((c) => c !== null) : null;
    if (plain) byCountry.set(plain, i);
  });
  const countries = new Set(byCountry.values());
  const states = reading.mentions.flatMap((m, i) => {
    const entity = reading.entityOf[i] ?? 0;
    return countries.has(entity) ? [{ from: m.from, entity }] : [];
  });
  const word = (i: number) => reading.tokens.words[i]?.text ?? "";
  return {
    before(i) {
      for (const size of [2, 1]) {
        const text = size === 2 ? `${word(i - 2)} ${word(i - 1)}` : word(i - 1);
        const entity = byCountry.get(countryOfDemonym(text) ?? "");
        if (entity !== undefined) return { entity, from: i - size };
      }
      return null;
    },
    nearest: (at) => lastBefore(states, at)?.entity ?? states[0]?.entity ?? null,
    named: (plain) => byCountry.get(plain) ?? null,
  };
}

function lastBefore<T extends { from: number }>(sorted: readonly T[], at: number): T | null {
  return sorted[lowerBound(sorted.length, (i) => (sorted[i] as T).from < at) - 1] ?? null;
}
