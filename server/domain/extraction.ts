import type { DateValue, Figure, Span } from "./article.ts";
import type {
  ClaimKind,
  EntityKind,
  IncidentStatus,
  IncidentType,
  PlaceInference,
  RelationType,
  Stance,
} from "./kinds.ts";
import type { Whereabouts } from "./place.ts";

// What one article says: an extractor's output.

/** A span of an extraction with the extractor's confidence in it. */
export interface ScoredSpan extends Span {
  confidence: number;
}

/** A name of an entity at one place of the text. */
export interface EntityMention extends ScoredSpan {
  /** Only where a place's name stands for its government ("Moscow believes"). */
  government?: true;
}

export interface ExtractedEntity {
  /** Local to the extraction: e1, e2, … */
  id: string;
  kind: EntityKind;
  /** The fullest form the text gives. */
  name: string;
  /** Every distinct surface string, `name` included. */
  aliases: string[];
  mentions: EntityMention[];
  confidence: number;
  /** Only for places, from an extractor that has a gazetteer. */
  whereabouts?: Whereabouts;
}

export interface ExtractedClaim {
  /** Local: c1, c2, … */
  id: string;
  /** The exact content, in order; two spans when the attribution splits the quote. */
  content: Span[];
  cue: Span;
  /** The noun phrase or pronoun that speaks; null when the source is implicit. */
  source: Span | null;
  /** Entity id of the speaker; null when the text leaves it open. */
  speaker: string | null;
  /** How sure it is that the source stands for this speaker, given the claim; absent where the extractor does not tell. */
  speakerConfidence?: number;
  kind: ClaimKind;
  stance: Stance;
  /** Claim id of the claim whose content holds this one. */
  parent: string | null;
  /** Entities and incidents the content is about, with the words that show it. */
  about: { ref: string; span: Span }[];
  confidence: number;
}

/** A participant or place of an incident: an entity of the article, or exact words when it has no name (`ref` null). */
export interface Participant {
  ref: string | null;
  span: Span;
  confidence: number;
  /** Only for a place that the incident's own sentence does not give: how it was concluded, from the words of `span`. */
  inferred?: PlaceInference;
}

export interface ExtractedFigure extends Figure {
  span: Span;
  confidence: number;
  /** Claim id of whoever reports the figure; null when the article itself does. */
  claim: string | null;
}

export interface ExtractedIncident {
  /** Local: i1, i2, … */
  id: string;
  type: IncidentType;
  subtype: string;
  /** The clearest mention's trigger first, then the others. */
  triggers: ScoredSpan[];
  status: IncidentStatus;
  /** Claim id of the innermost claim in whose content it stands; null when the article itself tells it. */
  claim: string | null;
  date: DateValue | null;
  places: Participant[];
  actors: Participant[];
  targets: Participant[];
  figures: ExtractedFigure[];
  confidence: number;
}

export interface ExtractedRelation {
  type: RelationType;
  from: string;
  to: string;
  /** The role or relation word, exact; only for HOLDS_ROLE and KIN. */
  role: string | null;
  /** The words that show it. */
  span: Span;
  /** Claim id when it stands inside a claim's content. */
  claim: string | null;
  confidence: number;
}

/** What an extractor finds in one article. Every span lies inside the text; what did not was dropped and counted. */
export interface Extraction {
  /** Name and model hash, such as "builtin-1:3f2a…": records carry it. */
  extractor: string;
  /** Sentence spans in order, for evidence. */
  sentences: Span[];
  entities: ExtractedEntity[];
  claims: ExtractedClaim[];
  incidents: ExtractedIncident[];
  relations: ExtractedRelation[];
  /** Findings whose span did not match the text. */
  dropped: number;
}
