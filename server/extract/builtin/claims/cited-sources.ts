import type { ClaimDraft } from "../10-claims.ts";
import { type Reading, textOf } from "../reading.ts";

const CITING = /^(?:citing|cited|cites|quoting|quoted|quotes)$/;

/** "…, citing a diplomat": the one who is cited stands behind the cue, and is the inner source of what another says. */
export function cites(reading: Reading, { cue, source }: ClaimDraft): boolean {
  return source !== null && source.from >= cue.to && CITING.test(textOf(reading, cue).toLowerCase());
}

/**
 * Claims whose cue cites somebody after another's words ("Lind said the dam broke, citing a survey") with what is cited as their
 * source and the other's content as their own.
 */
export function withCitedSources(reading: Reading, claims: readonly ClaimDraft[]): ClaimDraft[] {
  const endsAt = new Map(claims.map((c) => [c.content.at(-1)?.to ?? 0, c]));
  return claims.map((claim) => {
    const { cue } = claim;
    if (reading.lower[cue.from - 1] !== "," || !CITING.test(textOf(reading, cue).toLowerCase())) return claim;
    const source = claim.source ?? claim.content.find((part) => part.from === cue.to) ?? null;
    const saysItself = claim.content.some((part) => part.from >= cue.to && part !== source);
    const said = endsAt.get(cue.from - 1);
    if (saysItself || !source || source.from < cue.to || !said || said.cue.from === cue.from) return claim;
    return { ...claim, source, content: said.content.map((part) => ({ ...part })), kind: said.kind };
  });
}
