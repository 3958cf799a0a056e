import type { ClaimKind, Stance } from "../../domain/model.ts";
import { cites, withCitedSources } from "./claims/cited-sources.ts";
import { contentRanges } from "./claims/content.ts";
import { toldBy } from "./claims/continued-quotations.ts";
import { withEmbeddedSources } from "./claims/embedded-sources.ts";
import { chooseStance } from "./claims/stance.ts";
import { ROLE_HEADS } from "./lexicon/role-nouns.ts";
import { wholeNames } from "./names/name-edges.ts";
import { type Reading, sentenceOf, spanOf, textOf } from "./reading.ts";
import type { ClaimPrediction, Scored, WordRange } from "./types.ts";

/** One attribution, in words. */
export interface ClaimDraft {
  cue: WordRange;
  source: WordRange | null;
  /** Where the encoder sees the source's own name; null where it sees none. */
  named: Scored | null;
  /** In order, not overlapping; quotation marks outside. */
  content: WordRange[];
  kind: ClaimKind;
  stance: Stance;
  confidence: number;
}

/** Step 10. The encoder's attributions with exact content, kind and stance. One without content is no claim. */
export function findClaims(reading: Reading, predictions: readonly ClaimPrediction[]): ClaimDraft[] {
  const drafts: ClaimDraft[] = [];
  const cues = new Set(predictions.map((p) => p.cue.from));
  const told = toldBy(reading, cues);
  for (const p of predictions) {
    const source = p.source ? sourceRange(reading, p.source) : null;
    const content = contentRanges(reading, { cue: p.cue, source, predicted: p.content, otherCues: cues, told });
    if (!content.length) continue;
    const kind = kindOf(reading, content, p.kind);
    drafts.push({
      cue: p.cue,
      source,
      named: p.speaker,
      content,
      kind,
      stance: chooseStance(reading, p, content),
      confidence: confidenceOf(p),
    });
  }
  const sourced = withEmbeddedSources(reading, withCitedSources(reading, drafts));
  return settleDoubles(reading, sourced);
}

/** The source without marks at its edges, with whole names, and with the name that its role introduces. */
function sourceRange(reading: Reading, source: WordRange): WordRange | null {
  const { tokens, mentionAt, mentions } = reading;
  let { from, to } = source;
  while (from < to && !/[\p{L}\p{N}]/u.test(tokens.words[from]?.text ?? "")) from++;
  while (to > from && !/[\p{L}\p{N}.)]/u.test(tokens.words[to - 1]?.text ?? "")) to--;
  // "A nurse, who": the pronoun only goes on.
  if (to - from > 2 && /^(?:who|which)$/.test(reading.lower[to - 1] ?? ""))
    to -= tokens.words[to - 2]?.text === "," ? 2 : 1;
  if (to <= from) return null;
  const whole = wholeNames(reading, { from, to });
  const next = mentions[mentionAt[whole.to] ?? -1];
  const introduced = next?.kind === "Person" && ROLE_HEADS.has(reading.lower[whole.to - 1] ?? "");
  return introduced ? { from: whole.from, to: next.to } : whole;
}

/**
 * Direct when all words stand in quotation marks, indirect when none does, else mixed. A speech given without marks (after a
 * colon) is what the encoder takes it for.
 */
function kindOf(reading: Reading, content: readonly WordRange[], predicted: ClaimKind): ClaimKind {
  let quoted = 0;
  let all = 0;
  for (const { from, to } of content)
    for (let i = from; i < to; i++) {
      if (!/[\p{L}\p{N}]/u.test(reading.tokens.words[i]?.text ?? "")) continue;
      all++;
      if ((reading.quotationAt[i] ?? -1) >= 0) quoted++;
    }
  if (quoted === 0) return predicted === "direct" ? "direct" : "indirect";
  return quoted >= all * 0.95 ? "direct" : "mixed";
}

function confidenceOf({ cue, content }: ClaimPrediction): number {
  const words = content.reduce((n, c) => n + c.to - c.from, 0);
  const mean = content.reduce((n, c) => n + c.confidence * (c.to - c.from), 0) / Math.max(1, words);
  return Math.sqrt(cue.confidence * mean);
}

/**
 * Two cues with the same content are one attribution ("said … adding"), unless one takes in the other: both have a source of
 * their own ("According to X, Y said …"), or one is a noun after the other ("rejected accusations that …").
 */
function settleDoubles(reading: Reading, drafts: readonly ClaimDraft[]): ClaimDraft[] {
  const out = new Map<string, ClaimDraft[]>();
  for (const d of drafts) {
    const key = d.content.map((c) => `${c.from}-${c.to}`).join(" ");
    const others = out.get(key) ?? [];
    const other = others[0];
    const distinct =
      other && ((other.source && d.source && !overlap(other.source, d.source)) || isNounAfter(reading, d, other));
    if (!other || distinct) out.set(key, [...others, d]);
    else if ((!other.source && d.source) || (!!other.source === !!d.source && other.confidence < d.confidence))
      out.set(key, [d]);
  }
  return [...out.values()].flatMap((same) => outerFirst(reading, same)).sort((a, b) => a.cue.from - b.cue.from);
}

/** Cues of reporting at second hand, and nouns that are cues. Written by hand. */
const SECOND_HAND =
  /^(?:according to|per|citing|cited|cites|quoted|quotes|quoting|reported|reportedly|reports|(?:as |was |were )?(?:reported|quoted|cited) by)$/;
const NOUN_CUE =
  /^(?:accusations?|claims?|allegations?|reports?|charges|suggestions?|rumou?rs?|warnings?|calls?|demands?|statements?|comments?)$/;

function isNounAfter(reading: Reading, noun: ClaimDraft, verb: ClaimDraft): boolean {
  const near = noun.cue.from >= verb.cue.to && noun.cue.from - verb.cue.to <= 3;
  return near && NOUN_CUE.test(textOf(reading, noun.cue).toLowerCase());
}

/** Whether a claim passes on what another said: "according to the Post". */
export function isSecondHand(reading: Reading, claim: ClaimDraft): boolean {
  return SECOND_HAND.test(textOf(reading, claim.cue).toLowerCase()) && !cites(reading, claim);
}

/** "She noted a statement by Lind, who said …": the second's source and cue stand between the first's cue and the content. */
function leadsTo(first: ClaimDraft, second: ClaimDraft): boolean {
  const [content] = second.content;
  const after = second.source && second.source.from >= first.cue.to && second.cue.from >= first.cue.to;
  return !!after && !!content && content.from >= second.cue.to;
}

/** Words that may stand between a cue and the one it quotes. */
const BRIDGE = 5;

/**
 * The outer one of claims with equal content takes in the inner one's cue and source, where that makes one run of words. Where
 * neither is the outer one, the surer one stays.
 */
function outerFirst(reading: Reading, same: readonly ClaimDraft[]): ClaimDraft[] {
  const [first, second] = same;
  if (!first || !second) return [...same];
  if (same.some((d) => cites(reading, d))) return [...same];
  const noun = isNounAfter(reading, second, first);
  const leads = leadsTo(first, second);
  const outer = noun || leads ? first : same.find((d) => isSecondHand(reading, d));
  const [inner] = same.filter((d) => d !== outer);
  if (!outer || !inner) return [first.confidence >= second.confidence ? first : second];
  const all = [inner.cue, ...(inner.source && !noun ? [inner.source] : []), ...outer.content];
  // "a statement by" stands between the outer cue and the one who is quoted.
  const quoted = leads && inner.source && inner.source.from - first.cue.to <= BRIDGE;
  const bridged = quoted && !(outer.source && outer.source.from >= first.cue.to && outer.source.from < inner.cue.from);
  const from = bridged ? first.cue.to : Math.min(...all.map((r) => r.from));
  const to = Math.max(...all.map((r) => r.to));
  const home = sentenceOf(reading, inner.cue.from);
  const holes = [outer.cue, ...(outer.source ? [outer.source] : [])];
  const clean = from >= home.from && to <= home.to && !holes.some((r) => r.from >= from && r.to <= to);
  return clean ? [{ ...outer, content: [{ from, to }] }, ...same.filter((d) => d !== outer)] : [...same];
}

function overlap(a: WordRange, b: WordRange): boolean {
  return a.from < b.to && b.from < a.to;
}

/** The first and last offsets of a claim's content. */
export function contentSpan(reading: Reading, { content }: ClaimDraft): { start: number; end: number } {
  const first = content[0] as WordRange;
  const last = content.at(-1) as WordRange;
  return { start: spanOf(reading, first).start, end: spanOf(reading, last).end };
}
