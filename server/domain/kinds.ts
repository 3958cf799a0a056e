// The closed sets of the domain, as values and as types.

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

/** What chose a place among those of its name: it is the only one, the text names what holds it, the article's other places, its size. */
export const PLACE_GROUNDS = ["only", "stated", "context", "population"] as const;
export type PlaceGround = (typeof PLACE_GROUNDS)[number];

/**
 * How a place of an incident was concluded where its own sentence does not give it as such: a gazetteer says that it holds the
 * place which the sentence gives, or the article tells of it around the incident.
 */
export const PLACE_INFERENCES = ["gazetteer", "discourse"] as const;
export type PlaceInference = (typeof PLACE_INFERENCES)[number];

export const DATE_PRECISIONS = ["day", "month", "year", "range"] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];
