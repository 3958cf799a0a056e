import type { IncidentStatus, IncidentType } from "../../../domain/model.ts";
import type { FigureMention } from "../13-figures.ts";
import type { IncidentDraft } from "../14-incidents.ts";
import { stems } from "../incidents/subtype.ts";
import { isKilling } from "../lexicon/casualty-words.ts";
import { happeningTypes } from "../lexicon/happening-nouns.ts";
import { type Reading, sentenceOf } from "../reading.ts";
import type { Scored, WordRange } from "../types.ts";

/** What a figure of each type costs beside its distance in words: who is counted was seldom struck by a protest or a march. */
const TYPE_COST: Partial<Record<IncidentType, number>> = {
  ATTACK: 0,
  CLASH: 0,
  DISASTER: 0,
  DEATH: 0,
  DETENTION: 0,
  JUSTICE: 0,
  UNREST: 12,
  MILITARY: 20,
};
/** How many words a figure's own incident may be away; farther off it belongs to none, unless its sentence names it. */
const REACH = 60;
const NAMED_REACH = 200;
/** How far from its word a figure's sentence names the incident: "three people were wounded in Thursday's deadly shooting". */
const NOUN_REACH = 10;
/** A trigger in the sentence before costs less than one in the sentence behind, both more than one in the same sentence. */
const EARLIER = REACH;
const LATER = 2 * REACH;
/** Happenings that did not happen counted nobody. */
const UNREAL: ReadonlySet<IncidentStatus> = new Set(["planned", "hypothetical", "denied"]);

interface Candidate {
  incident: number;
  trigger: Scored;
  type: IncidentType;
  subtype: string;
}

/** Each figure goes to the happening that its sentence names, else to the nearest trigger of a fitting type; the nearest first. */
export function dealFigures(
  reading: Reading,
  incidents: readonly IncidentDraft[],
  figures: readonly FigureMention[],
): FigureMention[][] {
  const candidates = incidents
    .flatMap(({ triggers, type, subtype, status }, incident) =>
      UNREAL.has(status) ? [] : triggers.map((trigger) => ({ incident, trigger, type, subtype })),
    )
    .filter(({ type }) => TYPE_COST[type] !== undefined)
    .sort((a, b) => a.trigger.from - b.trigger.from);
  const dealt: { figure: FigureMention; cost: number }[][] = incidents.map(() => []);
  let first = 0;
  for (const figure of [...figures].sort((a, b) => a.at - b.at)) {
    while (first < candidates.length && (candidates[first]?.trigger.to ?? 0) < figure.at - NAMED_REACH) first++;
    const best = cheapest(reading, figure, near(candidates, figure, first));
    if (best && !isObituary(incidents[best.incident] as IncidentDraft, figure))
      dealt[best.incident]?.push({ figure, cost: best.cost });
  }
  return dealt.map((all) => all.sort((a, b) => a.cost - b.cost).map(({ figure }) => figure));
}

function near(candidates: readonly Candidate[], figure: FigureMention, first: number): Candidate[] {
  const out: Candidate[] = [];
  for (let k = first; k < candidates.length; k++) {
    const candidate = candidates[k] as Candidate;
    if (candidate.trigger.from > figure.at + REACH) break;
    if (fits(figure, candidate)) out.push(candidate);
  }
  return out;
}

function cheapest(
  reading: Reading,
  figure: FigureMention,
  candidates: readonly Candidate[],
): { incident: number; cost: number } | null {
  const own = candidates.find(({ trigger }) => trigger.from <= figure.at && figure.at < trigger.to);
  // "the murder of two men in the riots" is the murder's; "killed two in a raid" is the raid's.
  const named = isKilling(reading.lower[figure.at] ?? "") && own ? own : namedBy(reading, figure, candidates);
  if (named) return { incident: named.incident, cost: 0 };
  let best: { incident: number; cost: number } | null = null;
  for (const { incident, trigger, type } of candidates) {
    const word = { from: figure.at, to: figure.at + 1 };
    const away = Math.min(distance(trigger, word), distance(trigger, figure));
    if (away > REACH) continue;
    const cost = away + elsewhere(reading, figure, trigger) + (TYPE_COST[type] ?? 0);
    if (!best || cost < best.cost) best = { incident, cost };
  }
  return best;
}

function elsewhere({ tokens }: Reading, { at }: FigureMention, trigger: Scored): number {
  if (tokens.words[trigger.from]?.sentence === tokens.words[at]?.sentence) return 0;
  return trigger.from < at ? EARLIER : LATER;
}

/** The happening that a noun of the figure's sentence takes up: "six were wounded in the blast", "the crash killed two". */
function namedBy(reading: Reading, figure: FigureMention, candidates: readonly Candidate[]): Candidate | null {
  const noun = nounOf(reading, figure);
  if (noun === null) return null;
  const word = reading.lower[noun] ?? "";
  const own = candidates.find(({ trigger }) => trigger.from <= noun && noun < trigger.to);
  if (own || !isDefinite(reading.lower, noun)) return own ?? null;
  const types = happeningTypes(word) ?? [];
  const earlier = candidates.filter(({ trigger }) => trigger.to <= noun).reverse();
  if (earlier.some(({ trigger }) => elsewhere(reading, figure, trigger) === 0)) return null;
  const stem = stems(word);
  return (
    earlier.find(({ trigger }) => stems(reading.lower.slice(trigger.from, trigger.to).join(" ")).includes(stem)) ??
    earlier.find(({ type }) => types.includes(type)) ??
    null
  );
}

/** "the blast", "that attack", "Thursday's deadly shooting": a happening told before, not a new one. */
function isDefinite(lower: readonly string[], noun: number): boolean {
  for (let i = noun - 1; i >= Math.max(0, noun - 4); i--) {
    const word = lower[i] ?? "";
    if (/^(?:the|that|this|those|these|['’]s)$/.test(word)) return true;
    if (/^(?:latest|an?|of|in|[^\p{L}\p{N}].*)$/u.test(word)) return false;
  }
  return false;
}

/** The noun of happening that the figure's word is tied to: after "in", "during", "by", or as its subject. */
function nounOf(reading: Reading, figure: FigureMention): number | null {
  const { lower } = reading;
  const { from, to } = sentenceOf(reading, figure.at);
  const begin = Math.max(figure.at + 1, figure.to);
  let linked = false;
  for (let i = begin; i < Math.min(to, begin + NOUN_REACH); i++) {
    const word = lower[i] ?? "";
    if (/^(?:[.;,]|when|while|after|before|as|and|who)$/.test(word)) break;
    if (/^(?:in|during|by|from|of)$/.test(word)) linked = true;
    if (linked && happeningTypes(word)) return i;
  }
  return isKilling(lower[figure.at] ?? "") ? null : subjectNoun(lower, { from, to: figure.at });
}

/** "The Thursday blast in Lindby has killed": a noun with "the" or "that" right at the start of the figure's clause. */
function subjectNoun(lower: readonly string[], { from, to }: WordRange): number | null {
  for (let i = to - 1; i >= Math.max(from, to - NOUN_REACH); i--) {
    if (/^(?:[.;,]|when|while|after|before|as|and|who)$/.test(lower[i] ?? "")) return null;
    if (happeningTypes(lower[i] ?? "") && /^(?:the|that|this|those|these)$/.test(lower[i - 1] ?? "")) return i;
  }
  return null;
}

/** The natural death of one person: the annotation guidelines count those who were killed. */
function isObituary({ type, subtype }: IncidentDraft, { kind, min, max }: FigureMention): boolean {
  return type === "DEATH" && /^(?:natural|death)$/.test(subtype) && kind === "killed" && min === 1 && max === 1;
}

function fits({ kind, at }: FigureMention, { type, subtype, trigger }: Candidate): boolean {
  if (type === "JUSTICE") return kind === "killed" && subtype === "execution" && trigger.from <= at && at < trigger.to;
  if (kind === "arrested") return type !== "DISASTER" && type !== "DEATH";
  return type !== "DETENTION" || kind === "missing";
}

function distance(a: WordRange, b: WordRange): number {
  return a.from >= b.to ? a.from - b.to : b.from >= a.to ? b.from - a.to : 0;
}
