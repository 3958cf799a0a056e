import type {
  ExtractedClaim,
  ExtractedEntity,
  ExtractedIncident,
  ExtractedRelation,
  Span,
} from "../../domain/model.ts";
import { isInside, quote } from "../../domain/spans.ts";
import type { Found } from "./18-assemble.ts";

/**
 * Step 19, the last. Nothing leaves without evidence: every span is a non-empty range of the text, every mention is one of its
 * entity's names letter for letter, every reference leads to something kept. What does not hold is dropped and counted.
 */
export function ground(text: string, found: Found): Found & { dropped: number } {
  const counter = { dropped: 0 };
  const keep = <T>(items: readonly T[], test: (item: T) => boolean): T[] => {
    const kept = items.filter(test);
    counter.dropped += items.length - kept.length;
    return kept;
  };
  const inside = (span: Span) => isInside(text, span);
  const entities = keep(
    found.entities.map((e) => ({
      ...e,
      mentions: keep(e.mentions, (m) => inside(m) && e.aliases.includes(quote(text, m))),
    })),
    (e: ExtractedEntity) => e.mentions.length > 0,
  );
  const claims = keep(
    found.claims,
    (c: ExtractedClaim) =>
      c.content.length > 0 && c.content.every(inside) && inside(c.cue) && (c.source === null || inside(c.source)),
  );
  const incidents = keep(
    found.incidents.map((i) => ({ ...i, triggers: keep(i.triggers, inside) })),
    (i: ExtractedIncident) => i.triggers.length > 0,
  );
  const known = new Set([...entities, ...claims, ...incidents].map((x) => x.id));
  const ref = (id: string | null) => (id !== null && known.has(id) ? id : null);
  const participants = (list: ExtractedIncident["places"]) =>
    keep(list, (p) => inside(p.span) && (p.ref === null || known.has(p.ref)));
  return {
    sentences: found.sentences,
    entities,
    claims: claims.map((c) => ({
      ...c,
      speaker: ref(c.speaker),
      parent: ref(c.parent),
      about: keep(c.about, (a) => inside(a.span) && known.has(a.ref)),
    })),
    incidents: incidents.map((i) => ({
      ...i,
      claim: ref(i.claim),
      date: i.date && inside(i.date.span) ? i.date : null,
      places: participants(i.places),
      actors: participants(i.actors),
      targets: participants(i.targets),
      figures: keep(i.figures, (f) => inside(f.span) && quote(text, f.span) === f.text).map((f) => ({
        ...f,
        claim: ref(f.claim),
      })),
    })),
    relations: keep(
      found.relations,
      (r: ExtractedRelation) => inside(r.span) && known.has(r.from) && known.has(r.to),
    ).map((r) => ({ ...r, claim: ref(r.claim) })),
    dropped: counter.dropped,
  };
}
