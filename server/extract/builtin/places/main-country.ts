import type { ParticipantDraft } from "../incidents/participants.ts";
import { lowerBound } from "../lower-bound.ts";
import type { Reading } from "../reading.ts";
import type { PlaceDraft } from "./place-draft.ts";

/** Share of an article's places in one country from which the article plays there. */
const MAIN = 0.6;

/** The country that an article plays in, where it names one that most of its places lie in. */
export class MainCountry {
  readonly #mentions: ParticipantDraft[];

  constructor(reading: Reading, places: readonly (PlaceDraft | null)[]) {
    const counts = new Map<string, number>();
    let all = 0;
    reading.entities.forEach((e, i) => {
      const country = places[i]?.choice?.best.place.country;
      if (!country) return;
      counts.set(country, (counts.get(country) ?? 0) + e.mentions.length);
      all += e.mentions.length;
    });
    const [top] = [...counts].sort((a, b) => b[1] - a[1]);
    const code = top && top[1] >= all * MAIN ? top[0] : null;
    const entity = places.findIndex((p) => p?.choice?.best.place.level === "country" && p.country === code);
    this.#mentions = reading.mentions.flatMap(({ from, to, confidence }, i) =>
      entity >= 0 && reading.entityOf[i] === entity ? [{ from, to, entity, confidence }] : [],
    );
  }

  /** Its last mention before the word, else its first, with this confidence; empty where the article plays in several countries. */
  before(word: number, confidence: number): ParticipantDraft[] {
    const mentions = this.#mentions;
    const last = mentions[lowerBound(mentions.length, (i) => (mentions[i]?.from ?? 0) < word) - 1] ?? mentions[0];
    return last ? [{ ...last, confidence }] : [];
  }
}
