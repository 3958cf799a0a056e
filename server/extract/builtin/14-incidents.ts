import type { IncidentStatus, IncidentType } from "../../domain/model.ts";
import type { FigureMention } from "./13-figures.ts";
import { chooseStatus } from "./incidents/status.ts";
import { stems, subtypeOf } from "./incidents/subtype.ts";
import { countryOf } from "./lexicon/countries.ts";
import { type Reading, sentenceOf, textOf } from "./reading.ts";
import type { ArgumentPrediction, IncidentPrediction, Scored } from "./types.ts";

/** One happening of the article, with all its mentions. */
export interface IncidentDraft {
  type: IncidentType;
  subtype: string;
  /** The clearest mention's trigger first. */
  triggers: Scored[];
  status: IncidentStatus;
  arguments: ArgumentPrediction[];
  confidence: number;
}

/** Words around a trigger that may tell a special attack from a general one. */
const CONTEXT = 10;

/**
 * Step 14. The encoder's triggers become incidents with subtype and status. Mentions of one happening are joined: same type,
 * same trigger word, no differing names as place, actor or target, and no differing counts of the killed.
 */
export function findIncidents(
  reading: Reading,
  predictions: readonly IncidentPrediction[],
  figures: readonly FigureMention[],
): IncidentDraft[] {
  const deaths = deathsBySentence(reading, figures);
  const groups = new Map<string, IncidentDraft[]>();
  const out: IncidentDraft[] = [];
  for (const draft of joinNeighbours(reading, predictions).map((p) => toDraft(reading, p))) {
    const key = `${draft.type} ${stems(textOf(reading, draft.triggers[0] as Scored))}`;
    const group = groups.get(key) ?? [];
    const same = group.slice(-RECENT).find((other) => sameHappening(reading, { a: other, b: draft, deaths }));
    if (same) absorb(same, draft);
    else {
      out.push(draft);
      groups.set(key, [...group, draft]);
    }
  }
  return out;
}

/** What each sentence says of those killed: two counts that differ belong to two happenings. */
function deathsBySentence({ tokens }: Reading, figures: readonly FigureMention[]): Map<number, string> {
  return new Map(
    figures.filter((f) => f.kind === "killed").map((f) => [tokens.words[f.at]?.sentence ?? 0, `${f.min} ${f.max}`]),
  );
}

/** How many earlier happenings with the same trigger a mention is compared with: keeps the work linear. */
const RECENT = 8;

/** Words between two triggers that may be one: "filed a motion", "conducted several airstrikes". */
const NEXT_TO = 3;

/** A verb and its noun, or a deed and its outcome ("shot and killed"), are one trigger: the clearer. */
function joinNeighbours(reading: Reading, predictions: readonly IncidentPrediction[]): IncidentPrediction[] {
  const out: IncidentPrediction[] = [];
  for (const p of predictions) {
    const last = out.at(-1);
    if (!last || !isOneTrigger(reading, last, p)) out.push(p);
    else {
      const lead = p.trigger.confidence > last.trigger.confidence ? p : last;
      out[out.length - 1] = { ...lead, arguments: [...last.arguments, ...p.arguments] };
    }
  }
  return out;
}

/** Verbs of an outcome that another word told already: "shot and wounded". */
const OUTCOME = /^(?:killed|wounded|injured)$/;

function isOneTrigger({ tokens, lower }: Reading, a: IncidentPrediction, b: IncidentPrediction): boolean {
  const between = lower.slice(a.trigger.to, b.trigger.from);
  if (tokens.words[a.trigger.from]?.sentence !== tokens.words[b.trigger.from]?.sentence) return false;
  if (a.type !== b.type || between.length > NEXT_TO) return false;
  if (between.join(" ") === "and" && OUTCOME.test(lower[b.trigger.from] ?? "")) return true;
  return !between.some((w) => /^(?:and|or|,|;|after|before|when|while)$/.test(w));
}

function toDraft(reading: Reading, p: IncidentPrediction): IncidentDraft {
  const { from, to } = sentenceOf(reading, p.trigger.from);
  const near = { from: Math.max(from, p.trigger.from - CONTEXT), to: Math.min(to, p.trigger.to + CONTEXT) };
  const trigger = textOf(reading, p.trigger);
  return {
    type: p.type,
    subtype: subtypeOf(p.type, { trigger, context: textOf(reading, near) }),
    triggers: [p.trigger],
    status: chooseStatus(reading, p),
    arguments: [...p.arguments],
    confidence: p.trigger.confidence,
  };
}

interface Comparison {
  a: IncidentDraft;
  b: IncidentDraft;
  deaths: ReadonlyMap<number, string>;
}

function sameHappening(reading: Reading, { a, b, deaths }: Comparison): boolean {
  if ((a.status === "planned") !== (b.status === "planned")) return false;
  const counts = [a, b].map((d) => deaths.get(reading.tokens.words[d.triggers[0]?.from ?? 0]?.sentence ?? 0));
  if (counts[0] !== undefined && counts[1] !== undefined && counts[0] !== counts[1]) return false;
  return ROLES.every((role) =>
    compatible(specific(reading, named(reading, a, role)), specific(reading, named(reading, b, role))),
  );
}

const ROLES = ["place", "actor", "target"] as const;

/** Names of one role agree when either side has none or they share one. */
function compatible(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === 0 || b.size === 0 || [...a].some((x) => b.has(x));
}

/** A country says little where a town is named too: two towns of one country are two places. */
function specific({ entities }: Reading, names: Set<number>): Set<number> {
  const towns = [...names].filter((e) => !entities[e]?.aliases.some((alias) => countryOf(alias) !== null));
  return towns.length ? new Set(towns) : names;
}

function named(
  { mentionAt, entityOf }: Reading,
  { arguments: all }: IncidentDraft,
  role: ArgumentPrediction["role"],
): Set<number> {
  const out = new Set<number>();
  for (const a of all) {
    if (a.role !== role) continue;
    for (let i = a.from; i < a.to; i++) {
      const mention = mentionAt[i] ?? -1;
      if (mention >= 0) out.add(entityOf[mention] ?? -1);
    }
  }
  return out;
}

/** The clearer mention leads: its trigger, status and subtype are the incident's. */
function absorb(into: IncidentDraft, other: IncidentDraft): void {
  const clearer = other.confidence > into.confidence && other.arguments.length > into.arguments.length;
  into.triggers = clearer ? [...other.triggers, ...into.triggers] : [...into.triggers, ...other.triggers];
  if (clearer) into.status = other.status;
  into.arguments = [...into.arguments, ...other.arguments];
  into.confidence = Math.max(into.confidence, other.confidence);
}
