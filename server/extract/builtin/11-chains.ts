import { type ClaimDraft, contentSpan, isSecondHand } from "./10-claims.ts";
import { cites } from "./claims/cited-sources.ts";
import { lowerBound } from "./lower-bound.ts";
import type { Reading } from "./reading.ts";
import type { WordRange } from "./types.ts";

/**
 * Step 11. Which claim's content holds each claim: "According to X, Y said …", "She noted a statement by Z, who said …", "X says
 * …, citing Y", "X said Y wrote a letter, demanding …". The parent is the innermost other claim in whose content both cue and
 * source stand; of two that hold each other, the later cue is the inner one. Chains have no cycles.
 * @returns the index of the parent per claim; null for a claim of the article's own.
 */
export function nestClaims(reading: Reading, claims: readonly ClaimDraft[]): (number | null)[] {
  const parents: (number | null)[] = claims.map(() => null);
  const spans = claims.map((c) => contentSpan(reading, c));
  const sizes = spans.map((s) => s.end - s.start);
  const holders = holdersByWord(claims);
  const beside = claimsBeside(reading, claims);
  claims.forEach((claim, i) => {
    let best: number | null = null;
    for (const j of holders.get(claim.cue.from) ?? []) {
      if (j === i || !holds(reading, claims[j] as ClaimDraft, claim)) continue;
      if (holds(reading, claim, claims[j] as ClaimDraft) && !isOuter(reading, claims, { outer: j, inner: i })) continue;
      if (best === null || (sizes[j] ?? 0) < (sizes[best] ?? 0)) best = j;
    }
    parents[i] = best ?? beside(i);
  });
  return withoutCycles(parents);
}

/** Of two claims that hold each other, the one at second hand is the outer one, else the one whose cue comes first. */
function isOuter(reading: Reading, claims: readonly ClaimDraft[], at: { outer: number; inner: number }): boolean {
  const [outer, inner] = [at.outer, at.inner].map((i) => isSecondHand(reading, claims[i] as ClaimDraft));
  return outer === inner ? at.outer < at.inner : outer === true;
}

/**
 * The outer claim of one that stands beside its content: with the same content where the inner one cites its source or the
 * outer one is at second hand, or ending right before the inner one's cue, where the inner one's source
 * stands in it.
 */
function claimsBeside(reading: Reading, claims: readonly ClaimDraft[]): (i: number) => number | null {
  const sameContent = new Map<string, number>();
  const endsAt = new Map<number, number>();
  const contentKey = ({ content }: ClaimDraft) => content.map((c) => `${c.from}-${c.to}`).join(" ");
  const passedOn = new Map<string, number>();
  claims.forEach((claim, j) => {
    if (!cites(reading, claim)) sameContent.set(contentKey(claim), j);
    if (isSecondHand(reading, claim) && claim.source) passedOn.set(contentKey(claim), j);
    endsAt.set(claim.content.at(-1)?.to ?? 0, j);
  });
  return (i) => {
    const inner = claims[i] as ClaimDraft;
    if (cites(reading, inner)) return sameContent.get(contentKey(inner)) ?? null;
    const outermost = passedOn.get(contentKey(inner));
    if (outermost !== undefined && !isSecondHand(reading, inner)) return outermost;
    const { cue, source } = inner;
    const before = reading.lower[cue.from - 1] === "," ? endsAt.get(cue.from - 1) : undefined;
    const outer = claims[before ?? -1];
    return outer && source && before !== undefined && isIn(outer.content, source) ? before : null;
  };
}

/** Claims whose content holds the first word of some cue. */
function holdersByWord(claims: readonly ClaimDraft[]): Map<number, number[]> {
  const cues = claims.map((c) => c.cue.from).sort((a, b) => a - b);
  const out = new Map<number, number[]>();
  claims.forEach((claim, j) => {
    for (const { from, to } of claim.content)
      for (let k = lowerBound(cues.length, (c) => (cues[c] ?? 0) < from); k < cues.length && (cues[k] ?? 0) < to; k++) {
        const cue = cues[k] ?? 0;
        const list = out.get(cue);
        if (!list) out.set(cue, [j]);
        else if (list.at(-1) !== j) list.push(j);
      }
  });
  return out;
}

/**
 * Whether the outer claim's content holds the inner one's cue, its source when it has one, and most of its content. What is passed
 * on at second hand may have lost the source right before it.
 */
function holds(reading: Reading, outer: ClaimDraft, inner: ClaimDraft): boolean {
  const lost = inner.source && isSecondHand(reading, outer) && inner.source.to === outer.content[0]?.from;
  const sourced = !inner.source || lost || isIn(outer.content, inner.source);
  if (!sourced || !isIn(outer.content, inner.cue)) return false;
  const [all, shared] = inner.content.reduce(
    ([n, m], c) => [
      n + c.to - c.from,
      m + outer.content.reduce((k, o) => k + Math.max(0, Math.min(o.to, c.to) - Math.max(o.from, c.from)), 0),
    ],
    [0, 0],
  );
  return shared * 2 >= all;
}

function isIn(content: readonly WordRange[], range: WordRange): boolean {
  return content.some((c) => c.from <= range.from && range.to <= c.to);
}

function withoutCycles(parents: readonly (number | null)[]): (number | null)[] {
  const out = [...parents];
  out.forEach((_, i) => {
    const seen = new Set([i]);
    for (let at = i, up = out[at] ?? null; up !== null; at = up, up = out[at] ?? null) {
      if (seen.has(up)) {
        out[at] = null;
        break;
      }
      seen.add(up);
    }
  });
  return out;
}
