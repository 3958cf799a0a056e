import type { Span } from "../../domain/model.ts";
import type { AnnotatedIncident, Annotation } from "./annotation.ts";
import { cheapest, findAll, gap, sameLine } from "./find-words.ts";

/** A mention of an entity at one place. */
export interface AlignedMention extends Span {
  entity: string;
  type: "PER" | "ORG" | "LOC";
}

export interface AlignedClaim {
  cue: Span;
  source: Span | null;
  content: Span[];
  /** The mention that names the speaker: inside the source, else the nearest before the cue. */
  speaker: Span | null;
  /** Its other mentions: neither right nor wrong. */
  speakerElsewhere: Span[];
  kind: string;
  stance: string;
}

export interface AlignedIncident {
  trigger: Span;
  type: string;
  status: string;
  arguments: ({ role: string } & Span)[];
  /** Further mentions of those who fill a role: neither right nor wrong. */
  elsewhere: ({ role: string } & Span)[];
}

const TYPE = { PERSON: "PER", ORGANISATION: "ORG", PLACE: "LOC" } as const;

/**
 * Costs in characters by which strings of an annotation find their place: what stands in another paragraph, or inside the
 * content it introduces, is seldom meant. Set by hand, not tuned.
 */
const COST = { otherLine: 2000, overlap: 3000, far: 1200, otherArgumentLine: 400 } as const;

/** Places of all mentions: whole words, the longest string where two overlap. */
export function alignMentions(text: string, { entities }: Annotation): AlignedMention[] {
  const names = entities.flatMap((e) => e.mentions.map((name) => ({ name, entity: e.id, type: TYPE[e.type] })));
  names.sort((a, b) => b.name.length - a.name.length);
  const taken = new Uint8Array(text.length);
  const found: AlignedMention[] = [];
  for (const { name, entity, type } of names) {
    for (const span of findAll(text, name)) {
      if (taken.subarray(span.start, span.end).some(Boolean)) continue;
      taken.fill(1, span.start, span.end);
      found.push({ ...span, entity, type });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

export function alignClaims(text: string, { claims }: Annotation, mentions: readonly AlignedMention[]): AlignedClaim[] {
  const aligned: AlignedClaim[] = [];
  for (const claim of claims) {
    const content = contentSpans(text, claim.content);
    const sources = findAll(text, claim.source);
    const cue = cheapest(findAll(text, claim.cue), (span) => cueCost(text, span, { content, sources }));
    if (!content.length || !cue) continue;
    const source = cheapest(sources, (span) => {
      const distance = gap(span, cue);
      return (
        (distance < 0 ? 400 : distance) +
        (sameLine(text, span, cue) ? 0 : 1000) +
        (content.some((c) => gap(c, span) < 0) ? 100 : 0)
      );
    });
    const speaker = claim.speaker === null ? null : speakerMention(mentions, { entity: claim.speaker, source, cue });
    const speakerElsewhere = mentions.filter((m) => m.entity === claim.speaker && m !== speaker);
    aligned.push({ cue, source, content, speaker, speakerElsewhere, kind: claim.kind, stance: claim.stance });
  }
  return aligned;
}

function cueCost(text: string, cue: Span, near: { content: readonly Span[]; sources: readonly Span[] }): number {
  const toContent = Math.min(...near.content.map((c) => (gap(cue, c) < 0 ? COST.overlap : gap(cue, c))));
  const toSource = near.sources.length
    ? Math.min(3000, ...near.sources.map((s) => (gap(cue, s) < 0 ? 500 : gap(cue, s))))
    : 0;
  return toContent + toSource / 2 + (near.content.some((c) => sameLine(text, c, cue)) ? 0 : COST.otherLine);
}

function speakerMention(
  mentions: readonly AlignedMention[],
  at: { entity: string; source: Span | null; cue: Span },
): AlignedMention | null {
  const own = mentions.filter((m) => m.entity === at.entity);
  const { source } = at;
  const inside = source && own.find((m) => m.start >= source.start && m.end <= source.end);
  return inside || own.filter((m) => m.start < at.cue.start).at(-1) || own[0] || null;
}

/** Content strings in order; "first words ... last words" covers what lies between. */
function contentSpans(text: string, content: readonly string[]): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const words of content) {
    const [head = "", ...rest] = words.split(" ... ");
    const after = text.indexOf(head, from);
    const start = after >= 0 ? after : text.indexOf(head);
    if (start < 0) continue;
    const tail = rest.at(-1);
    const tailAt = tail === undefined ? -1 : text.indexOf(tail, start + head.length);
    const end = tail !== undefined && tailAt >= 0 ? tailAt + tail.length : start + head.length;
    spans.push({ start, end });
    from = end;
  }
  return spans;
}

export function alignIncidents(
  text: string,
  annotation: Annotation,
  mentions: readonly AlignedMention[],
): AlignedIncident[] {
  return annotation.incidents.flatMap((incident) => {
    const at = text.indexOf(incident.context);
    if (at < 0) return [];
    const start = at + Math.max(0, incident.context.indexOf(incident.trigger));
    const trigger = { start, end: start + incident.trigger.length };
    return [
      {
        trigger,
        type: incident.type,
        status: incident.status,
        ...argumentsOf(text, { incident, trigger, mentions }),
      },
    ];
  });
}

function argumentsOf(
  text: string,
  at: { incident: AnnotatedIncident; trigger: Span; mentions: readonly AlignedMention[] },
) {
  const { incident, trigger } = at;
  const nearest = (candidates: readonly Span[]) => {
    const cost = (s: Span) => Math.max(0, gap(s, trigger)) + (sameLine(text, s, trigger) ? 0 : COST.otherArgumentLine);
    const best = cheapest(candidates, cost);
    return best && cost(best) < COST.far ? best : null;
  };
  const referred = (ref: string) =>
    /^e\d+$/.test(ref) ? at.mentions.filter((m) => m.entity === ref) : findAll(text, ref);
  const named = (role: string, refs: readonly string[]) =>
    refs.map((ref): [string, readonly Span[]] => [role, referred(ref)]);
  const counted = (role: string, value: { text: string } | null): [string, readonly Span[]] => [
    role,
    value ? findAll(text, value.text) : [],
  ];
  const all = [
    ...named("PLACE", incident.places),
    ...named("ACTOR", incident.actors),
    ...named("TARGET", incident.targets),
    counted("KILLED", incident.killed),
    counted("INJURED", incident.injured),
    counted("DATE", incident.date),
  ];
  const chosen = all.flatMap(([role, candidates]) => {
    const span = nearest(candidates);
    return span ? [{ role, start: span.start, end: span.end }] : [];
  });
  const others = all
    .filter(([role]) => role === "PLACE" || role === "ACTOR" || role === "TARGET")
    .flatMap(([role, spans]) => spans.map(({ start, end }) => ({ role, start, end })))
    .filter((o) => !chosen.some((c) => c.role === o.role && c.start < o.end && o.start < c.end));
  return { arguments: chosen, elsewhere: others };
}
