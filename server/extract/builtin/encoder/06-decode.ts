import type {
  ClaimPrediction,
  IncidentPrediction,
  Predictions,
  RelationPrediction,
  Scored,
  Tokens,
  WordRange,
} from "../types.ts";
import type { Window } from "./05-windows.ts";
import { createClaimDecoder } from "./decode/claims.ts";
import { createIncidentDecoder } from "./decode/incidents.ts";
import { createNameDecoder, type NameWeights } from "./decode/names.ts";
import type { PairWeights } from "./decode/pairs.ts";
import { touches } from "./decode/predicates.ts";
import { createRelationDecoder } from "./decode/relations.ts";
import type { WindowScores } from "./session.ts";

/** What the heads need besides the graph; the file's own names. */
export interface HeadWeights extends NameWeights {
  cpair: PairWeights;
  ipair: PairWeights;
  rpair: PairWeights;
}

export interface ScoredWindow {
  window: Window;
  scores: WindowScores;
}

/** Gives what a window's scores say of the words it answers for, in words of the article. */
export function createDecoder({ cpair, ipair, rpair, ...names }: HeadWeights) {
  const namesOf = createNameDecoder(names);
  const claimsOf = createClaimDecoder(cpair);
  const incidentsOf = createIncidentDecoder(ipair);
  const relationsOf = createRelationDecoder(rpair);
  return ({ window, scores }: ScoredWindow, words: Tokens["words"]): Predictions => {
    const { from, to, own } = window;
    const view = {
      scores,
      sentences: words.slice(from, to).map((word) => word.sentence),
      own: { from: own.from - from, to: own.to - from },
    };
    const names = namesOf(scores.tags);
    return {
      names: names.filter((name) => touches(name, view.own)).map((name) => shift(name, from)),
      claims: claimsOf(view).map((claim) => shiftClaim(claim, from)),
      incidents: incidentsOf(view).map((incident) => shiftIncident(incident, from)),
      relations: relationsOf(view, names).map((relation) => shiftRelation(relation, from)),
    };
  };
}

/**
 * Joins the predictions of an article's windows, in their order. What two windows both see at their border (a name, a cue
 * or a trigger that stands on it) is told once, as the first of them has it.
 */
export function joinWindows(parts: readonly Predictions[]): Predictions {
  return {
    names: withoutRepeats(
      parts.map((part) => part.names),
      (name) => name,
    ),
    claims: withoutRepeats(
      parts.map((part) => part.claims),
      (claim) => claim.cue,
    ),
    incidents: withoutRepeats(
      parts.map((part) => part.incidents),
      (incident) => incident.trigger,
    ),
    // A relation is told where its first name stands: both windows at a border may tell it, rules keep it once.
    relations: parts.flatMap((part) => part.relations),
  };
}

function withoutRepeats<T>(parts: readonly T[][], rangeOf: (item: T) => WordRange): T[] {
  const kept: T[] = [];
  for (const part of parts) {
    const told = Math.max(0, ...kept.slice(-1).map((item) => rangeOf(item).to));
    kept.push(...part.filter((item) => rangeOf(item).from >= told));
  }
  return kept;
}

function shift<T extends WordRange>(range: T, by: number): T {
  return { ...range, from: range.from + by, to: range.to + by };
}

function shiftClaim(claim: ClaimPrediction, by: number): ClaimPrediction {
  const { cue, source, content, speaker } = claim;
  const moved = (range: Scored) => shift(range, by);
  return {
    ...claim,
    cue: moved(cue),
    source: source && moved(source),
    content: content.map(moved),
    speaker: speaker && moved(speaker),
  };
}

function shiftIncident(incident: IncidentPrediction, by: number): IncidentPrediction {
  const fillers = incident.arguments.map((argument) => shift(argument, by));
  return { ...incident, trigger: shift(incident.trigger, by), arguments: fillers };
}

function shiftRelation(relation: RelationPrediction, by: number): RelationPrediction {
  const { from, to, role } = relation;
  return { ...relation, from: shift(from, by), to: shift(to, by), role: role && shift(role, by) };
}
