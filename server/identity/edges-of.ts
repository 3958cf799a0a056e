import { figureKey } from "../domain/derive.ts";
import type {
  Article,
  EdgeRecord,
  EdgeType,
  ExtractedClaim,
  ExtractedIncident,
  Extraction,
  Participant,
  Span,
} from "../domain/model.ts";
import { quote } from "../domain/spans.ts";
import { EdgeSet } from "./edge-set.ts";
import { evidenceOf } from "./evidence.ts";
import type { NodeIds } from "./identify.ts";

/** Every edge that one article gives, each with its words and, where it rests on one, its claim. */
export function edgesOf(article: Article, extraction: Extraction, ids: NodeIds): EdgeRecord[] {
  const writer = new ArticleEdges(article, extraction, ids);
  for (const e of extraction.entities) {
    writer.add("MENTIONS", article.id, e.id, { spans: e.mentions, claim: null, confidence: e.confidence });
  }
  for (const c of extraction.claims) writer.addClaim(c);
  for (const i of extraction.incidents) writer.addIncident(i);
  for (const r of extraction.relations) {
    const role = r.role === null ? {} : { qualifier: r.role.toLowerCase(), role: r.role };
    writer.add(r.type, r.from, r.to, { spans: [r.span], claim: r.claim, confidence: r.confidence, ...role });
  }
  return writer.edges.list();
}

interface EdgeInput {
  spans: readonly Span[];
  /** Local id of the claim it rests on. */
  claim: string | null;
  confidence: number;
  qualifier?: string;
  role?: string;
  cue?: string;
  inferred?: NonNullable<EdgeRecord["properties"]["inferred"]>;
  figure?: NonNullable<EdgeRecord["properties"]["figure"]>;
}

class ArticleEdges {
  readonly edges = new EdgeSet();
  readonly #article: Article;
  readonly #extraction: Extraction;
  readonly #ids: NodeIds;
  readonly #claims: ReadonlyMap<string, ExtractedClaim>;

  constructor(article: Article, extraction: Extraction, ids: NodeIds) {
    this.#article = article;
    this.#extraction = extraction;
    this.#ids = ids;
    this.#claims = new Map(extraction.claims.map((c) => [c.id, c]));
  }

  /** @param from @param to local ids, or the article's own id */
  add(
    type: EdgeType,
    from: string,
    to: string,
    { spans, claim, confidence, qualifier, ...properties }: EdgeInput,
  ): void {
    const stance = claim === null ? null : (this.#claims.get(claim)?.stance ?? null);
    this.edges.add({
      type,
      from: this.#ids.get(from) ?? from,
      to: this.#ids.get(to) ?? to,
      ...(qualifier === undefined ? {} : { qualifier }),
      properties: { ...properties, ...(stance === null ? {} : { stance }) },
      claim: claim === null ? null : (this.#ids.get(claim) ?? null),
      confidence,
      evidence: spans.map((s) => evidenceOf(s, this.#extraction.sentences, confidence)),
    });
  }

  addClaim(c: ExtractedClaim): void {
    const { confidence } = c;
    // A claim inside a claim rests on the outer one's word, and so does who is said to have made it.
    this.add("STATES", this.#article.id, c.id, { spans: c.content, claim: c.parent, confidence });
    if (c.speaker !== null) {
      const cue = quote(this.#article.text, c.cue);
      const sure = confidence * (c.speakerConfidence ?? 1);
      this.add("MADE_BY", c.id, c.speaker, { spans: [c.source ?? c.cue], claim: c.parent, confidence: sure, cue });
    }
    if (c.parent !== null) {
      // Who quotes whom rests on whoever tells of the outer claim.
      const claim = this.#claims.get(c.parent)?.parent ?? null;
      this.add("QUOTES", c.parent, c.id, { spans: [c.cue], claim, confidence });
    }
    for (const { ref, span } of c.about) this.add("ABOUT", c.id, ref, { spans: [span], claim: c.id, confidence });
  }

  addIncident(i: ExtractedIncident): void {
    this.add("REPORTS", this.#article.id, i.id, { spans: i.triggers, claim: i.claim, confidence: i.confidence });
    this.#addParticipants("OCCURRED_IN", i, i.places);
    this.#addParticipants("PERPETRATED_BY", i, i.actors);
    this.#addParticipants("TARGETED", i, i.targets);
    for (const { span, claim, confidence, ...figure } of i.figures) {
      const input = { spans: [span], claim, confidence, qualifier: figureKey(figure), figure };
      this.add("COUNTED", claim ?? this.#article.id, i.id, input);
      // Whoever counts an incident's victims speaks about it.
      if (claim !== null) this.add("ABOUT", claim, i.id, { spans: [span], claim, confidence });
    }
  }

  #addParticipants(type: EdgeType, incident: ExtractedIncident, participants: readonly Participant[]): void {
    for (const { ref, span, confidence, inferred } of participants) {
      const how = inferred ? { inferred } : {};
      if (ref !== null) this.add(type, incident.id, ref, { spans: [span], claim: incident.claim, confidence, ...how });
    }
  }
}
