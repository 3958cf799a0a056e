import type {
  ExtractedClaim,
  ExtractedEntity,
  ExtractedIncident,
  ExtractedRelation,
  Participant,
  Span,
} from "../../domain/model.ts";
import { isInside, quote } from "../../domain/spans.ts";
import type { Found } from "./20-assemble.ts";

/**
 * Step 21, the last. Nothing leaves without evidence: every span is a non-empty range of the text, every mention is one of its
 * entity's names letter for letter, every reference leads to something kept. What does not hold is dropped and counted.
 */
export function ground(text: string, found: Found): Found & { dropped: number } {
  const sieve = new Sieve(text);
  const entities = found.entities.map((e) => withNames(sieve, e)).filter((e) => sieve.keeps(e.mentions.length > 0));
  const claims = found.claims.filter((c) => sieve.keeps(isGrounded(sieve, c)));
  const incidents = found.incidents
    .map((i) => ({ ...i, triggers: i.triggers.filter((t) => sieve.keeps(sieve.holds(t))) }))
    .filter((i) => sieve.keeps(i.triggers.length > 0));
  const known = new Set([...entities, ...claims, ...incidents].map((x) => x.id));
  const joined = found.relations.filter((r) =>
    sieve.keeps(sieve.holds(r.span) && known.has(r.from) && known.has(r.to)),
  );
  return {
    sentences: found.sentences,
    entities,
    claims: claims.map((c) => linkedClaim(sieve, c, known)),
    incidents: incidents.map((i) => linkedIncident(sieve, i, known)),
    relations: joined.map((r): ExtractedRelation => ({ ...r, claim: reference(r.claim, known) })),
    dropped: sieve.dropped,
  };
}

/** Keeps what holds and counts what does not. */
class Sieve {
  readonly text: string;
  dropped = 0;

  constructor(text: string) {
    this.text = text;
  }

  holds(span: Span): boolean {
    return isInside(this.text, span);
  }

  keeps(test: boolean): boolean {
    if (!test) this.dropped++;
    return test;
  }
}

function withNames(sieve: Sieve, e: ExtractedEntity): ExtractedEntity {
  const mentions = e.mentions.filter((m) => sieve.keeps(sieve.holds(m) && e.aliases.includes(quote(sieve.text, m))));
  return { ...e, mentions };
}

function isGrounded(sieve: Sieve, { content, cue, source }: ExtractedClaim): boolean {
  const spans = [...content, cue, ...(source ? [source] : [])];
  return content.length > 0 && spans.every((span) => sieve.holds(span));
}

function reference(id: string | null, known: ReadonlySet<string>): string | null {
  return id !== null && known.has(id) ? id : null;
}

function linkedClaim(sieve: Sieve, c: ExtractedClaim, known: ReadonlySet<string>): ExtractedClaim {
  return {
    ...c,
    speaker: reference(c.speaker, known),
    parent: reference(c.parent, known),
    about: c.about.filter((a) => sieve.keeps(sieve.holds(a.span) && known.has(a.ref))),
  };
}

function linkedIncident(sieve: Sieve, i: ExtractedIncident, known: ReadonlySet<string>): ExtractedIncident {
  const kept = (list: readonly Participant[]) =>
    list.filter((p) => sieve.keeps(sieve.holds(p.span) && (p.ref === null || known.has(p.ref))));
  return {
    ...i,
    claim: reference(i.claim, known),
    date: i.date && sieve.keeps(sieve.holds(i.date.span)) ? i.date : null,
    places: kept(i.places),
    actors: kept(i.actors),
    targets: kept(i.targets),
    figures: i.figures
      .filter((f) => sieve.keeps(sieve.holds(f.span) && quote(sieve.text, f.span) === f.text))
      .map((f) => ({ ...f, claim: reference(f.claim, known) })),
  };
}
