/**
 * The words of the domain: what an article says (records), what that adds up to (nodes and edges), and the sentence behind each.
 *
 * Offsets are UTF-16 code units into an article's clean text, end exclusive. Confidence is between 0 and 1.
 */

export const ENTITY_KINDS = ["Person", "Organisation", "Place"] as const;
export const NODE_KINDS = [...ENTITY_KINDS, "Incident", "Claim", "Article"] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];
export type NodeKind = (typeof NODE_KINDS)[number];

export const EDGE_TYPES = [
  "MENTIONS",
  "REPORTS",
  "STATES",
  "MADE_BY",
  "QUOTES",
  "ABOUT",
  "OCCURRED_IN",
  "PERPETRATED_BY",
  "TARGETED",
  "COUNTED",
  "HOLDS_ROLE",
  "MEMBER_OF",
  "PART_OF",
  "BASED_IN",
  "LOCATED_IN",
  "KIN",
  "CITIZEN_OF",
] as const;
export type EdgeType = (typeof EDGE_TYPES)[number];

export const RELATION_TYPES = [
  "HOLDS_ROLE",
  "MEMBER_OF",
  "PART_OF",
  "BASED_IN",
  "LOCATED_IN",
  "KIN",
  "CITIZEN_OF",
] as const satisfies readonly EdgeType[];
export type RelationType = (typeof RELATION_TYPES)[number];

export const INCIDENT_TYPES = [
  "ATTACK",
  "CLASH",
  "UNREST",
  "DETENTION",
  "DISASTER",
  "JUSTICE",
  "DIPLOMACY",
  "POLITICS",
  "MILITARY",
  "DEATH",
  "OTHER",
] as const;
export type IncidentType = (typeof INCIDENT_TYPES)[number];

export const INCIDENT_STATUSES = ["happened", "ongoing", "planned", "alleged", "denied", "hypothetical"] as const;
export type IncidentStatus = (typeof INCIDENT_STATUSES)[number];

export const STANCES = [
  "asserts",
  "denies",
  "accuses",
  "alleges",
  "warns",
  "promises",
  "demands",
  "praises",
  "condemns",
  "predicts",
  "asks",
  "estimates",
] as const;
export type Stance = (typeof STANCES)[number];

export const CLAIM_KINDS = ["direct", "indirect", "mixed"] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const FIGURE_KINDS = ["killed", "injured", "arrested", "missing", "displaced"] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

export const PLACE_LEVELS = ["country", "region", "city", "site"] as const;
export type PlaceLevel = (typeof PLACE_LEVELS)[number];

export const DATE_PRECISIONS = ["day", "month", "year", "range"] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** Half-open range of UTF-16 offsets into an article's clean text. */
export interface Span {
  start: number;
  end: number;
}

/** Where a thing stands in an article: the exact words, and the sentence around them. */
export interface EvidenceSpan extends Span {
  sentence: Span;
  confidence: number;
}

export interface Article {
  /** `articleId(text)`: one text is one article, whatever files carry it. */
  id: string;
  title: string;
  url: string | null;
  publisher: string | null;
  byline: string | null;
  /** ISO 8601 date or date-time, as precise as the source gives it; never invented. */
  publishedAt: string | null;
  /** ISO 639-1 code. */
  language: string;
  /** Clean text: the title line, a blank line, then the paragraphs, each a line. All offsets refer to it. */
  text: string;
  textHash: string;
  /** File name without its folder. */
  file: string;
  /** ISO 8601 date-time of the first ingest. Not part of an export, which is the same whenever it is made. */
  ingestedAt: string;
}

/** A date in a text, resolved against the publication date. `end` equals `start` for a point in time. */
export interface DateValue {
  /** ISO dates as precise as `precision` says: 2016-10-27, 2016-10, 2016. */
  start: string;
  end: string;
  precision: DatePrecision;
  span: Span;
}

/** One casualty figure: "at least 20" is min 20, max null; "nearly 30" is min null, max 30. */
export interface Figure {
  kind: FigureKind;
  min: number | null;
  max: number | null;
  /** The exact words. */
  text: string;
}

// ---- what one article says: an extractor's output -----------------------------------------------------------------------

/** A span of an extraction with the extractor's confidence in it. */
export interface ScoredSpan extends Span {
  confidence: number;
}

export interface ExtractedEntity {
  /** Local to the extraction: e1, e2, … */
  id: string;
  kind: EntityKind;
  /** The fullest form the text gives. */
  name: string;
  /** Every distinct surface string, `name` included. */
  aliases: string[];
  mentions: ScoredSpan[];
  confidence: number;
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

// ---- what the store keeps: records and edges of one article ---------------------------------------------------------------

export interface EntityData {
  kind: EntityKind;
  name: string;
  aliases: string[];
  lat: number | null;
  lon: number | null;
  country: string | null;
  level: PlaceLevel | null;
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

// ---- what the graph answers ---------------------------------------------------------------------------------------------

interface NodeBase {
  id: string;
  label: string;
  /** How many articles support it (1 for an article). */
  articleCount: number;
  /** Highest confidence of its records. */
  confidence: number;
}

export interface EntityNode extends NodeBase, EntityData {}
export interface IncidentNode extends NodeBase, IncidentData {}
export interface ClaimNode extends NodeBase, ClaimData {}
export interface ArticleNode extends NodeBase, Article {
  kind: "Article";
}
export type GraphNode = EntityNode | IncidentNode | ClaimNode | ArticleNode;

/** An edge over all articles that give it: the EdgeRecords of one (type, from, to, qualifier). */
export interface GraphEdge {
  /** `edgeId(type, from, to, qualifier)`. */
  id: string;
  type: EdgeType;
  from: string;
  to: string;
  qualifier: string;
  properties: EdgeProperties;
  /** True when at least one article tells it itself. */
  told: boolean;
  /** Claims it rests on, sorted. */
  claims: string[];
  articleCount: number;
  confidence: number;
}

/** Evidence as a reader sees it: which article, which words, in which sentence. */
export interface Evidence extends EvidenceSpan {
  article: string;
}
