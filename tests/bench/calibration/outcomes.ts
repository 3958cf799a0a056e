import type { Extraction, FigureKind, Participant } from "../../../server/domain/model.ts";

import { type FindingKind, signalsOf } from "../../../server/extract/builtin/calibration/signals.ts";
import { type Annotation, toAnnotation } from "../../../server/extract/builtin/format.ts";
import type { Annotation as Gold } from "../../../server/extract/training/annotation.ts";
import { matchClaims } from "./match-claims.ts";
import { figureKey, matchIncidents } from "./match-incidents.ts";
import { type EntityMatch, goldMentions, matchEntities, mentionKey } from "./match-names.ts";

/** One finding: how sure the program was, what else it saw, and whether an annotator says the same. */
export interface Finding {
  kind: FindingKind;
  confidence: number;
  signals: readonly number[];
  isRight: boolean;
}

/** An article's findings, and how many annotated items of each kind there were to find. */
export interface Outcome {
  findings: Finding[];
  wanted: Record<FindingKind, number>;
}

/** Judges an extraction by the rules of the corpus's scorer: what matches is right. */
export function outcomeOf(text: string, gold: Gold & Annotation, extraction: Extraction): Outcome {
  const article = { text, gold, system: toAnnotation(extraction, { text }), extraction };
  const match = matchEntities(gold, article.system);
  const relations = relationMatcher(gold, match);
  const mentions = goldMentions(text, gold);
  const findings = [
    ...ofEntities(article, match, mentions),
    ...ofClaims(article, match),
    ...ofIncidents(article, match),
    ...extraction.relations.map((r) =>
      finding("relation", r, { signals: signalsOf.relation(r), isRight: relations.isRight(r) }),
    ),
  ];
  return { findings, wanted: wanted(gold, { mentions: mentions.size, relations: relations.size }) };
}

interface Article {
  text: string;
  gold: Annotation;
  system: Annotation;
  extraction: Extraction;
}

function finding(
  kind: FindingKind,
  { confidence }: { confidence: number },
  rest: Pick<Finding, "signals" | "isRight">,
): Finding {
  return { kind, confidence, ...rest };
}

function ofEntities({ system, extraction }: Article, { aligned }: EntityMatch, gold: ReadonlySet<string>): Finding[] {
  return extraction.entities.flatMap((e, i) => {
    const type = system.entities[i]?.type ?? "";
    return [
      finding("entity", e, { signals: signalsOf.entity(e), isRight: aligned.has(e.id) }),
      ...e.mentions.map((m) =>
        finding("mention", m, { signals: signalsOf.mention(m, e), isRight: gold.has(mentionKey({ ...m, type })) }),
      ),
    ];
  });
}

/** Claims, and of those that are right the speakers that they are given. */
function ofClaims({ text, gold, extraction }: Article, { aligned }: EntityMatch): Finding[] {
  const matched = matchClaims(text, { gold: gold.claims, system: extraction.claims });
  return extraction.claims.flatMap((c, i) => {
    const goldClaim = gold.claims[matched.get(i) ?? -1];
    const claim = finding("claim", c, { signals: signalsOf.claim(c), isRight: goldClaim !== undefined });
    if (!goldClaim || c.speaker === null) return [claim];
    const isRight = goldClaim.speaker !== null && aligned.get(c.speaker) === goldClaim.speaker;
    const confidence = c.speakerConfidence ?? 1;
    return [claim, finding("speaker", { confidence }, { signals: signalsOf.speaker(c), isRight })];
  });
}

const SLOTS = [
  ["place", "places"],
  ["actor", "actors"],
  ["target", "targets"],
] as const;

/** Incidents and what they have: a place is right when the incident is and has it there. */
function ofIncidents({ text, gold, system, extraction }: Article, match: EntityMatch): Finding[] {
  const matched = matchIncidents(text, { gold: gold.incidents, system: system.incidents }, match);
  return extraction.incidents.flatMap((incident, i) => {
    const right = gold.incidents[matched.get(i) ?? -1];
    const has = (slot: (typeof SLOTS)[number][1], { ref, span }: Participant) =>
      (right?.[slot] ?? []).some((wanted) => match.same(wanted, ref ?? text.slice(span.start, span.end)));
    return [
      finding("incident", incident, { signals: signalsOf.incident(incident, incident), isRight: right !== undefined }),
      ...SLOTS.flatMap(([kind, slot]) =>
        incident[slot].map((p) =>
          finding(kind, p, { signals: signalsOf.participant(p, incident), isRight: has(slot, p) }),
        ),
      ),
      ...incident.figures.map((f) => {
        const figure = right?.[f.kind];
        const isRight = !!figure && figureKey(figure) === figureKey(f);
        return finding("figure", f, { signals: signalsOf.figure(), isRight });
      }),
    ];
  });
}

/** Relations are right by type and both ends; kin in either direction, each once. */
function relationMatcher(gold: Annotation, { aligned }: EntityMatch) {
  const key = (type: string, ends: string[]) => `${type} ${(type === "KIN" ? ends.sort() : ends).join(" ")}`;
  const wanted = new Set(gold.relations.map((r) => key(r.type, [r.from, r.to])));
  return {
    size: wanted.size,
    isRight: ({ type, from, to }: { type: string; from: string; to: string }) =>
      wanted.has(
        key(
          type,
          [from, to].map((id) => aligned.get(id) ?? `?${id}`),
        ),
      ),
  };
}

const FIGURES: readonly FigureKind[] = ["killed", "injured", "arrested", "missing", "displaced"];

function wanted(
  gold: Annotation,
  { mentions, relations }: { mentions: number; relations: number },
): Record<FindingKind, number> {
  const sum = (of: (incident: Annotation["incidents"][number]) => number) =>
    gold.incidents.reduce((n, incident) => n + of(incident), 0);
  return {
    mention: mentions,
    entity: gold.entities.length,
    claim: gold.claims.length,
    speaker: gold.claims.filter((c) => c.speaker !== null).length,
    incident: gold.incidents.length,
    relation: relations,
    place: sum((i) => i.places.length),
    actor: sum((i) => i.actors.length),
    target: sum((i) => i.targets.length),
    figure: sum((i) => FIGURES.filter((kind) => i[kind]).length),
  };
}
