import type { Article, EvidenceSpan, Figure, Span } from "./article.ts";
import type {
  ClaimKind,
  DatePrecision,
  EdgeType,
  EntityKind,
  IncidentStatus,
  IncidentType,
  PlaceInference,
  Stance,
} from "./kinds.ts";
import type { Whereabouts } from "./place.ts";

// What the store keeps: records and edges of one article.

/** A named person, organisation or place; only places are anywhere. */
export interface EntityData extends Whereabouts {
  kind: EntityKind;
  name: string;
  aliases: string[];
}

export interface UnnamedParticipant {
  role: "place" | "actor" | "target";
  text: string;
}

export interface IncidentData {
  kind: "Incident";
  type: IncidentType;
  subtype: string;
  title: string;
  status: IncidentStatus;
  /** Whether the article itself tells it, or somebody in it says it. */
  told: boolean;
  dateStart: string | null;
  dateEnd: string | null;
  datePrecision: DatePrecision | null;
  figures: Figure[];
  unnamed: UnnamedParticipant[];
}

export interface ClaimData {
  kind: "Claim";
  /** The content's exact words; parts of a split quote joined by " … ". */
  text: string;
  claimKind: ClaimKind;
  stance: Stance;
  cue: string;
  cueSpan: Span;
  /** What the text calls the speaker; "" when implicit. */
  source: string;
  sourceSpan: Span | null;
  /** Node ids; null when open. */
  speaker: string | null;
  parent: string | null;
  article: string;
}

export type RecordData = EntityData | IncidentData | ClaimData;

/** What one article says of one entity, incident or claim. Immutable; its id is a hash of article, kind and first span. */
export interface NodeRecord {
  id: string;
  /** The node it belongs to: identity, which a later merge or split may change. */
  node: string;
  data: RecordData;
  confidence: number;
  /** At least one: names, triggers, or the content of a claim. */
  evidence: EvidenceSpan[];
}

/** Properties of an edge; only those its type has are not null. */
export interface EdgeProperties {
  /** HOLDS_ROLE, KIN: the exact role or relation word. */
  role: string | null;
  /** COUNTED. */
  figure: Figure | null;
  /** ABOUT, and every edge that rests on a claim: that claim's stance. */
  stance: Stance | null;
  /** MADE_BY: the cue word. */
  cue: string | null;
  /** OCCURRED_IN: how the place was concluded; null where the article gives it. */
  inferred: PlaceInference | null;
}

/**
 * One edge as one article gives it. Unique by (type, from, to, qualifier, article).
 * `qualifier` tells apart what one pair may hold twice: a role, or a figure ("killed:3:3"); "" otherwise.
 */
export interface EdgeRecord {
  type: EdgeType;
  from: string;
  to: string;
  qualifier: string;
  properties: EdgeProperties;
  /** Node id of the claim it rests on; null when the article itself tells it. */
  claim: string | null;
  confidence: number;
  evidence: EvidenceSpan[];
}

/** Everything one article puts into the graph. Saved whole or not at all. */
export interface ArticleGraph {
  article: Article;
  extractor: string;
  records: NodeRecord[];
  edges: EdgeRecord[];
}
