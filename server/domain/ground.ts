import type { Extraction, Participant, Span } from "./model.ts";
import { isInside, quote } from "./spans.ts";

/**
 * The part of an extraction that stands in the text. Nothing enters the graph without evidence, whoever extracted it: a find
 * whose span lies outside the text, whose words are blank, or that names a find which is not there is dropped and counted.
 */
export function ground(extraction: Extraction, text: string): Extraction {
  const there = (span: Span) => isInside(text, span) && quote(text, span).trim() !== "";
  let dropped = extraction.dropped;
  const keep = <T>(items: readonly T[], good: (item: T) => boolean): T[] => {
    const kept = items.filter(good);
    dropped += items.length - kept.length;
    return kept;
  };
  const entities = keep(
    extraction.entities.map((e) => ({ ...e, mentions: keep(e.mentions, there) })),
    (e) => e.mentions.length > 0,
  );
  const entityIds = new Set(entities.map((e) => e.id));
  const claims = keep(
    extraction.claims.map((c) => ({ ...c, content: keep(c.content, there) })),
    (c) => c.content.length > 0 && there(c.cue) && (c.source === null || there(c.source)),
  );
  const claimIds = new Set(claims.map((c) => c.id));
  const incidents = keep(
    extraction.incidents.map((i) => ({ ...i, triggers: keep(i.triggers, there) })),
    (i) => i.triggers.length > 0,
  );
  const incidentIds = new Set(incidents.map((i) => i.id));
  const claimOf = (id: string | null) => (id !== null && claimIds.has(id) ? id : null);
  const participants = (ps: Participant[]) =>
    keep(ps, (p) => there(p.span) && (p.ref === null || entityIds.has(p.ref)));
  const known = (ref: string) => entityIds.has(ref) || incidentIds.has(ref);
  return {
    ...extraction,
    entities,
    claims: claims.map((c) => ({
      ...c,
      speaker: c.speaker !== null && entityIds.has(c.speaker) ? c.speaker : null,
      parent: c.parent === c.id ? null : claimOf(c.parent),
      about: keep(c.about, (a) => there(a.span) && known(a.ref)),
    })),
    incidents: incidents.map((i) => ({
      ...i,
      claim: claimOf(i.claim),
      date: i.date && there(i.date.span) ? i.date : null,
      places: participants(i.places),
      actors: participants(i.actors),
      targets: participants(i.targets),
      figures: keep(i.figures, (f) => there(f.span)).map((f) => ({ ...f, claim: claimOf(f.claim) })),
    })),
    relations: keep(
      extraction.relations,
      (r) => there(r.span) && r.from !== r.to && entityIds.has(r.from) && entityIds.has(r.to),
    ).map((r) => ({ ...r, claim: claimOf(r.claim) })),
    dropped,
  };
}
