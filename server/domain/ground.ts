import type { ExtractedIncident, Extraction, Participant, Span } from "./model.ts";
import { isInside, quote } from "./spans.ts";

/**
 * The part of an extraction that stands in the text. Nothing enters the graph without evidence, whoever extracted it: a find
 * whose span lies outside the text, whose words are blank, or that names a find which is not there is dropped and counted.
 */
export function ground(extraction: Extraction, text: string): Extraction {
  const sieve = new Sieve(text);
  const entities = sieve.keep(
    extraction.entities.map((e) => ({ ...e, mentions: sieve.keep(e.mentions, sieve.holds) })),
    (e) => e.mentions.length > 0,
  );
  const claims = sieve.keep(
    extraction.claims.map((c) => ({ ...c, content: sieve.keep(c.content, sieve.holds) })),
    (c) => c.content.length > 0 && sieve.holds(c.cue) && (c.source === null || sieve.holds(c.source)),
  );
  const incidents = sieve.keep(
    extraction.incidents.map((i) => ({ ...i, triggers: sieve.keep(i.triggers, sieve.holds) })),
    (i) => i.triggers.length > 0,
  );
  const known: Known = { entities: idsOf(entities), claims: idsOf(claims), incidents: idsOf(incidents) };
  return {
    ...extraction,
    entities,
    claims: claims.map((c) => ({
      ...c,
      speaker: c.speaker !== null && known.entities.has(c.speaker) ? c.speaker : null,
      parent: c.parent === c.id ? null : claimOf(c.parent, known),
      about: sieve.keep(
        c.about,
        (a) => sieve.holds(a.span) && (known.entities.has(a.ref) || known.incidents.has(a.ref)),
      ),
    })),
    incidents: incidents.map((i) => groundDetails(i, { sieve, known })),
    relations: sieve
      .keep(
        extraction.relations,
        ({ span, from, to }) => sieve.holds(span) && from !== to && [from, to].every((id) => known.entities.has(id)),
      )
      .map((r) => ({ ...r, claim: claimOf(r.claim, known) })),
    dropped: extraction.dropped + sieve.dropped,
  };
}

type Known = Record<"entities" | "claims" | "incidents", ReadonlySet<string>>;

function idsOf(finds: readonly { id: string }[]): ReadonlySet<string> {
  return new Set(finds.map((find) => find.id));
}

function claimOf(id: string | null, { claims }: Known): string | null {
  return id !== null && claims.has(id) ? id : null;
}

function groundDetails(
  incident: ExtractedIncident,
  { sieve, known }: { sieve: Sieve; known: Known },
): ExtractedIncident {
  const participants = (all: readonly Participant[]) =>
    sieve.keep(all, (p) => sieve.holds(p.span) && (p.ref === null || known.entities.has(p.ref)));
  return {
    ...incident,
    claim: claimOf(incident.claim, known),
    date: incident.date && sieve.holds(incident.date.span) ? incident.date : null,
    places: participants(incident.places),
    actors: participants(incident.actors),
    targets: participants(incident.targets),
    figures: sieve
      .keep(incident.figures, (f) => sieve.holds(f.span))
      .map((f) => ({ ...f, claim: claimOf(f.claim, known) })),
  };
}

/** Keeps what is good and counts what is not. */
class Sieve {
  dropped = 0;
  readonly holds: (span: Span) => boolean;

  constructor(text: string) {
    this.holds = (span) => isInside(text, span) && quote(text, span).trim() !== "";
  }

  keep<T>(items: readonly T[], good: (item: T) => boolean): T[] {
    const kept = items.filter(good);
    this.dropped += items.length - kept.length;
    return kept;
  }
}
