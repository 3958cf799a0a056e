import type { ClaimDraft } from "../10-claims.ts";
import type { Reading } from "../reading.ts";
import type { WordRange } from "../types.ts";

/** Words between the subject of a clause and its verb or verbal noun. Written by hand. */
const AUXILIARY =
  /^(?:had|has|have|was|were|is|are|would|will|may|might|also|then|later|never|not|falsely|repeatedly|for|in|of|as)$/;
/** Words that show that what stands before a verb is no mere subject. */
const CLAUSE = /^(?:[^\p{L}\p{N}'’].*|and|or|but|if|when|while|as|because|after|before|to|that|by|with)$/u;
/** Words of a subject, at most. */
const LONGEST = 8;
/** Claims of one source that are looked at: bounds the work. */
const MOST = 9;

/**
 * In "Lind believed the rebels claimed …" the rebels claim: a claim that stands inside another's content and was given that one's
 * source takes the subject with which the content opens. Where no bare subject stands there, the source stays.
 */
export function withEmbeddedSources(reading: Reading, claims: readonly ClaimDraft[]): ClaimDraft[] {
  const opensAt = new Map<number, ClaimDraft[]>();
  for (const claim of claims) {
    const at = claim.source?.from ?? -1;
    const others = opensAt.get(at) ?? [];
    if (others.length < MOST) opensAt.set(at, [...others, claim]);
  }
  return claims.map((claim) => {
    if (!claim.source) return claim;
    for (const outer of opensAt.get(claim.source.from) ?? []) {
      const subject = outer === claim ? null : subjectBefore(reading, claim.cue, outer);
      if (!subject) continue;
      const content = claim.content.filter((part) => part.from >= claim.cue.to);
      return content.length ? { ...claim, source: subject, content } : claim;
    }
    return claim;
  });
}

function subjectBefore({ lower }: Reading, cue: WordRange, outer: ClaimDraft): WordRange | null {
  const part = outer.content.find(({ from, to }) => from < cue.from && cue.to <= to);
  if (!part || outer.cue.to > part.from || cue.from - part.from > LONGEST) return null;
  let to = cue.from;
  while (to > part.from && AUXILIARY.test(lower[to - 1] ?? "")) to--;
  const words = lower.slice(part.from, to);
  return words.length > 0 && !words.some((word) => CLAUSE.test(word)) ? { from: part.from, to } : null;
}
