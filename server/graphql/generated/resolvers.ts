import type { GraphQLResolveInfo } from 'graphql';
import type { GraphNode as GraphNodeModel, EntityNode as EntityNodeModel, IncidentNode as IncidentNodeModel, ClaimNode as ClaimNodeModel, ArticleNode as ArticleNodeModel, Evidence as EvidenceModel, GraphEdge as GraphEdgeModel, Figure as FigureModel, ArticleGraph as ArticleGraphModel } from '../../domain/model.ts';
import type { Neighbour as NeighbourModel, Subgraph as SubgraphModel, GraphPath as GraphPathModel, Stats as StatsModel } from '../../ports/graph-store.ts';
import type { MarkOfArticle as MarkModel } from '../marks.ts';
import type { Sample as SampleModel } from '../samples.ts';
import type { IngestOutcome as IngestOutcomeModel } from '../../ingest/ingest.ts';
import type { TicketProgress as TicketProgressModel, Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

/** One source document. */
export type Article = Node & {
  __typename?: 'Article';
  articleCount: Scalars['Int']['output'];
  byline?: Maybe<Scalars['String']['output']>;
  claims: ClaimConnection;
  confidence: Scalars['Float']['output'];
  degree: Scalars['Int']['output'];
  evidence: Array<Evidence>;
  file: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  incidents: IncidentConnection;
  ingestedAt: Scalars['String']['output'];
  kind: NodeKind;
  label: Scalars['String']['output'];
  language: Scalars['String']['output'];
  neighbours: NeighbourConnection;
  /** ISO date as the source gives it; null when it gives none. */
  publishedAt?: Maybe<Scalars['String']['output']>;
  publisher?: Maybe<Scalars['String']['output']>;
  /** Clean text: the title, a blank line, the paragraphs. Offsets refer to it, in UTF-16 code units. */
  text: Scalars['String']['output'];
  title: Scalars['String']['output'];
  url?: Maybe<Scalars['String']['output']>;
  wordCount: Scalars['Int']['output'];
};


/** One source document. */
export type ArticleClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One source document. */
export type ArticleEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One source document. */
export type ArticleIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One source document. */
export type ArticleNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EdgeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ArticleConnection = {
  __typename?: 'ArticleConnection';
  edges: Array<ArticleEdge>;
  nodes: Array<Article>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ArticleEdge = {
  __typename?: 'ArticleEdge';
  cursor: Scalars['String']['output'];
  node: Article;
};

/** One file: give `text` for pasted text, or `base64` for a file's bytes. */
export type ArticleInput = {
  base64?: InputMaybe<Scalars['String']['input']>;
  /** File name with its extension, which tells the format. */
  file: Scalars['String']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
};

/** One attribution in one article: somebody says something. */
export type Claim = Node & {
  __typename?: 'Claim';
  about: Array<Node>;
  article: Article;
  articleCount: Scalars['Int']['output'];
  /** From the outermost claim to this one: on whose word it rests. */
  chain: Array<Claim>;
  claimKind: ClaimKind;
  confidence: Scalars['Float']['output'];
  /** The word that attributes: said, according to, denied. */
  cue: Scalars['String']['output'];
  degree: Scalars['Int']['output'];
  evidence: Array<Evidence>;
  id: Scalars['ID']['output'];
  kind: NodeKind;
  label: Scalars['String']['output'];
  neighbours: NeighbourConnection;
  /** The claim in whose content this one stands. */
  parent?: Maybe<Claim>;
  /** Claims inside this one's content. */
  quotes: Array<Claim>;
  /** What the text calls the speaker; empty when the source is implicit. */
  source: Scalars['String']['output'];
  /** Who that is; null when the text leaves it open. */
  speaker?: Maybe<Node>;
  /** Id of the speaker: cheaper than `speaker { id }`. */
  speakerId?: Maybe<Scalars['ID']['output']>;
  stance: Stance;
  /** The exact words. */
  text: Scalars['String']['output'];
};


/** One attribution in one article: somebody says something. */
export type ClaimEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One attribution in one article: somebody says something. */
export type ClaimNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EdgeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  edges: Array<ClaimEdge>;
  nodes: Array<Claim>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  cursor: Scalars['String']['output'];
  node: Claim;
};

/** How a claim is quoted. */
export type ClaimKind =
  | 'direct'
  | 'indirect'
  | 'mixed';

/** A figure with whoever gives it: a claim, or an article itself. */
export type Count = {
  __typename?: 'Count';
  by: Node;
  edge: Edge;
  figure: Figure;
};

export type DatePrecision =
  | 'day'
  | 'month'
  | 'range'
  | 'year';

export type Direction =
  | 'both'
  | 'in'
  | 'out';

/** A relation between two nodes, over all articles that give it. */
export type Edge = {
  __typename?: 'Edge';
  articleCount: Scalars['Int']['output'];
  /** The claims it rests on. */
  claims: Array<Claim>;
  confidence: Scalars['Float']['output'];
  /** MADE_BY: the cue word. */
  cue?: Maybe<Scalars['String']['output']>;
  evidence: Array<Evidence>;
  /** COUNTED. */
  figure?: Maybe<Figure>;
  from: Node;
  fromId: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  /** OCCURRED_IN: how the place was concluded from the words of the evidence; null where an article gives it as the incident's place. */
  inferred?: Maybe<PlaceInference>;
  /** HOLDS_ROLE, KIN: the exact words. */
  role?: Maybe<Scalars['String']['output']>;
  /** Stance of the claim it rests on or, for ABOUT, that it belongs to. */
  stance?: Maybe<Stance>;
  to: Node;
  toId: Scalars['ID']['output'];
  /** True when at least one article tells it itself; false when it rests on claims alone. */
  told: Scalars['Boolean']['output'];
  type: EdgeType;
};


/** A relation between two nodes, over all articles that give it. */
export type EdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type EdgeFilter = {
  direction?: InputMaybe<Direction>;
  /** Kinds of the node at the other end. */
  kinds?: InputMaybe<Array<NodeKind>>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  types?: InputMaybe<Array<EdgeType>>;
};

export type EdgeType =
  | 'ABOUT'
  | 'BASED_IN'
  | 'CITIZEN_OF'
  | 'COUNTED'
  | 'HOLDS_ROLE'
  | 'KIN'
  | 'LOCATED_IN'
  | 'MADE_BY'
  | 'MEMBER_OF'
  | 'MENTIONS'
  | 'OCCURRED_IN'
  | 'PART_OF'
  | 'PERPETRATED_BY'
  | 'QUOTES'
  | 'REPORTS'
  | 'STATES'
  | 'TARGETED';

/** A named person, organisation or place. */
export type Entity = {
  /** Other names the articles use for it. */
  aliases: Array<Scalars['String']['output']>;
  articleCount: Scalars['Int']['output'];
  /** Claims about it. */
  claimsAbout: ClaimConnection;
  confidence: Scalars['Float']['output'];
  degree: Scalars['Int']['output'];
  evidence: Array<Evidence>;
  id: Scalars['ID']['output'];
  kind: NodeKind;
  label: Scalars['String']['output'];
  name: Scalars['String']['output'];
  neighbours: NeighbourConnection;
};


/** A named person, organisation or place. */
export type EntityClaimsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named person, organisation or place. */
export type EntityEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named person, organisation or place. */
export type EntityNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EdgeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a thing stands: the article, the exact words, the sentence around them. */
export type Evidence = {
  __typename?: 'Evidence';
  article: Article;
  confidence: Scalars['Float']['output'];
  end: Scalars['Int']['output'];
  /** True where a place's name stands for its government, as in “Moscow believes”. */
  government: Scalars['Boolean']['output'];
  quote: Scalars['String']['output'];
  sentence: Scalars['String']['output'];
  /** Where the sentence begins. */
  sentenceStart: Scalars['Int']['output'];
  /** UTF-16 offsets into the article's text, end exclusive. */
  start: Scalars['Int']['output'];
};

/** A casualty figure. “At least 20” has min 20 and no max; “nearly 30” has no min and max 30. */
export type Figure = {
  __typename?: 'Figure';
  kind: FigureKind;
  max?: Maybe<Scalars['Int']['output']>;
  min?: Maybe<Scalars['Int']['output']>;
  /** The exact words. */
  text: Scalars['String']['output'];
  /** In `Incident.figures`: whether an article gives it itself; null elsewhere, where `by` and the edge tell. */
  told?: Maybe<Scalars['Boolean']['output']>;
};

export type FigureKind =
  | 'arrested'
  | 'displaced'
  | 'injured'
  | 'killed'
  | 'missing';

/** A place, actor or target of an incident: a node of the graph, or the words for one without a name. */
export type Incidence = {
  __typename?: 'Incidence';
  /** The edge, for a node. */
  edge?: Maybe<Edge>;
  node?: Maybe<Node>;
  text: Scalars['String']['output'];
};

/** Something that happened, or is said to have happened, or may happen. */
export type Incident = Node & {
  __typename?: 'Incident';
  actors: Array<Incidence>;
  articleCount: Scalars['Int']['output'];
  /** Claims about it. */
  claims: ClaimConnection;
  confidence: Scalars['Float']['output'];
  /** Who gives which figure. */
  counts: Array<Count>;
  dateEnd?: Maybe<Scalars['String']['output']>;
  datePrecision?: Maybe<DatePrecision>;
  /** ISO date, as precise as `datePrecision` says; null when the text gives none. */
  dateStart?: Maybe<Scalars['String']['output']>;
  degree: Scalars['Int']['output'];
  evidence: Array<Evidence>;
  /** Every figure given for it, by anyone. `counts` tells by whom. */
  figures: Array<Figure>;
  id: Scalars['ID']['output'];
  kind: NodeKind;
  label: Scalars['String']['output'];
  neighbours: NeighbourConnection;
  places: Array<Incidence>;
  status: IncidentStatus;
  subtype: Scalars['String']['output'];
  targets: Array<Incidence>;
  title: Scalars['String']['output'];
  /** True when at least one article tells it itself; false when it stands only in what somebody says. */
  told: Scalars['Boolean']['output'];
  type: IncidentType;
};


/** Something that happened, or is said to have happened, or may happen. */
export type IncidentClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened, or is said to have happened, or may happen. */
export type IncidentEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened, or is said to have happened, or may happen. */
export type IncidentNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EdgeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type IncidentConnection = {
  __typename?: 'IncidentConnection';
  edges: Array<IncidentEdge>;
  nodes: Array<Incident>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type IncidentEdge = {
  __typename?: 'IncidentEdge';
  cursor: Scalars['String']['output'];
  node: Incident;
};

export type IncidentStatus =
  | 'alleged'
  | 'denied'
  | 'happened'
  | 'hypothetical'
  | 'ongoing'
  | 'planned';

export type IncidentType =
  | 'ATTACK'
  | 'CLASH'
  | 'DEATH'
  | 'DETENTION'
  | 'DIPLOMACY'
  | 'DISASTER'
  | 'JUSTICE'
  | 'MILITARY'
  | 'OTHER'
  | 'POLITICS'
  | 'UNREST';

export type IngestError = {
  __typename?: 'IngestError';
  code: Scalars['String']['output'];
  /** One line: the file, the reason, the remedy. */
  message: Scalars['String']['output'];
};

export type IngestProgress = {
  __typename?: 'IngestProgress';
  /** Sentences read, while `step` is find. */
  done: Scalars['Int']['output'];
  file: Scalars['String']['output'];
  step: IngestStep;
  ticket: Scalars['String']['output'];
  total: Scalars['Int']['output'];
};

export type IngestResult = {
  __typename?: 'IngestResult';
  article?: Maybe<Article>;
  /** Findings dropped because their span did not match the text. */
  dropped: Scalars['Int']['output'];
  error?: Maybe<IngestError>;
  file: Scalars['String']['output'];
  /** What was found, per kind. */
  found: Array<KindCount>;
  status: IngestStatus;
};

export type IngestStatus =
  | 'ADDED'
  | 'FAILED'
  | 'REPLACED'
  | 'UNCHANGED';

export type IngestStep =
  | 'done'
  | 'failed'
  | 'find'
  | 'match'
  | 'read'
  | 'save';

export type KindCount = {
  __typename?: 'KindCount';
  count: Scalars['Int']['output'];
  kind: NodeKind;
};

/** One find at one place of the text. A node with several places has several marks. */
export type Mark = {
  __typename?: 'Mark';
  confidence: Scalars['Float']['output'];
  end: Scalars['Int']['output'];
  node: Node;
  role: MarkRole;
  start: Scalars['Int']['output'];
};

export type MarkRole =
  /** A claim's content. */
  | 'content'
  /** A claim's cue. */
  | 'cue'
  /** A casualty figure of an incident. */
  | 'figure'
  /** A name of a person, organisation or place. */
  | 'name'
  /** What the text calls a claim's speaker. */
  | 'source'
  /** The word that evokes an incident. */
  | 'trigger';

export type Mutation = {
  __typename?: 'Mutation';
  /** Removes an article with exactly its own evidence. False when there is no such article. */
  deleteArticle: Scalars['Boolean']['output'];
  /**
   * Reads one article file and puts it into the graph. A file that cannot be read gives status FAILED and an error, never half an article.
   * `ticket` is any text of your choice: `ingestProgress` with the same ticket tells how far it is.
   */
  ingestArticle: IngestResult;
  /** Puts one of the sample articles into the graph. */
  ingestSample: IngestResult;
};


export type MutationDeleteArticleArgs = {
  id: Scalars['ID']['input'];
};


export type MutationIngestArticleArgs = {
  input: ArticleInput;
  ticket?: InputMaybe<Scalars['String']['input']>;
};


export type MutationIngestSampleArgs = {
  file: Scalars['String']['input'];
  ticket?: InputMaybe<Scalars['String']['input']>;
};

export type Neighbour = {
  __typename?: 'Neighbour';
  edge: Edge;
  node: Node;
};

export type NeighbourConnection = {
  __typename?: 'NeighbourConnection';
  edges: Array<NeighbourEdge>;
  nodes: Array<Neighbour>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type NeighbourEdge = {
  __typename?: 'NeighbourEdge';
  cursor: Scalars['String']['output'];
  node: Neighbour;
};

/** Anything in the graph. */
export type Node = {
  /** How many articles support it. */
  articleCount: Scalars['Int']['output'];
  /** The highest confidence behind it, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** How many edges it has. */
  degree: Scalars['Int']['output'];
  /** The words behind it. An article has none: it is evidence itself. */
  evidence: Array<Evidence>;
  id: Scalars['ID']['output'];
  kind: NodeKind;
  /** A name, a title, or a claim's words. */
  label: Scalars['String']['output'];
  neighbours: NeighbourConnection;
};


/** Anything in the graph. */
export type NodeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything in the graph. */
export type NodeNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EdgeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type NodeConnection = {
  __typename?: 'NodeConnection';
  edges: Array<NodeEdge>;
  nodes: Array<Node>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type NodeEdge = {
  __typename?: 'NodeEdge';
  cursor: Scalars['String']['output'];
  node: Node;
};

export type NodeFilter = {
  /** Claims and incidents connected to this node. */
  about?: InputMaybe<Scalars['ID']['input']>;
  /** Only what these articles give. */
  articles?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** ISO dates. Incidents whose dates meet the range; articles published in it. */
  from?: InputMaybe<Scalars['String']['input']>;
  incidentTypes?: InputMaybe<Array<IncidentType>>;
  kinds?: InputMaybe<Array<NodeKind>>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  publishers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Claims made by these people or organisations. */
  speakers?: InputMaybe<Array<Scalars['ID']['input']>>;
  stances?: InputMaybe<Array<Stance>>;
  statuses?: InputMaybe<Array<IncidentStatus>>;
  to?: InputMaybe<Scalars['String']['input']>;
  told?: InputMaybe<Scalars['Boolean']['input']>;
};

export type NodeKind =
  | 'Article'
  | 'Claim'
  | 'Incident'
  | 'Organisation'
  | 'Person'
  | 'Place';

export type Organisation = Entity & Node & {
  __typename?: 'Organisation';
  aliases: Array<Scalars['String']['output']>;
  articleCount: Scalars['Int']['output'];
  /** Claims this organisation makes. */
  claims: ClaimConnection;
  claimsAbout: ClaimConnection;
  confidence: Scalars['Float']['output'];
  degree: Scalars['Int']['output'];
  evidence: Array<Evidence>;
  id: Scalars['ID']['output'];
  kind: NodeKind;
  label: Scalars['String']['output'];
  name: Scalars['String']['output'];
  neighbours: NeighbourConnection;
};


export type OrganisationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganisationClaimsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganisationEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganisationNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EdgeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** n nodes and the n - 1 edges between them. */
export type Path = {
  __typename?: 'Path';
  edges: Array<Edge>;
  nodes: Array<Node>;
};

export type Person = Entity & Node & {
  __typename?: 'Person';
  aliases: Array<Scalars['String']['output']>;
  articleCount: Scalars['Int']['output'];
  /** Claims this person makes. */
  claims: ClaimConnection;
  claimsAbout: ClaimConnection;
  confidence: Scalars['Float']['output'];
  degree: Scalars['Int']['output'];
  evidence: Array<Evidence>;
  id: Scalars['ID']['output'];
  kind: NodeKind;
  label: Scalars['String']['output'];
  name: Scalars['String']['output'];
  neighbours: NeighbourConnection;
};


export type PersonClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PersonClaimsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PersonEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PersonNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EdgeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Place = Entity & Node & {
  __typename?: 'Place';
  aliases: Array<Scalars['String']['output']>;
  articleCount: Scalars['Int']['output'];
  /** Which place of the gazetteer it was taken for, and which others its name may mean; null when not resolved. */
  choice?: Maybe<PlaceChoice>;
  /** Claims whose speaker is named by this place, as in “Moscow believes”. */
  claims: ClaimConnection;
  claimsAbout: ClaimConnection;
  confidence: Scalars['Float']['output'];
  /** ISO 3166-1 alpha-2 code; XK for Kosovo. Also known for a place that lies in a resolved one. */
  country?: Maybe<Scalars['String']['output']>;
  degree: Scalars['Int']['output'];
  evidence: Array<Evidence>;
  id: Scalars['ID']['output'];
  /** Incidents here. */
  incidents: IncidentConnection;
  kind: NodeKind;
  label: Scalars['String']['output'];
  /** Degrees north; null when not resolved. */
  lat?: Maybe<Scalars['Float']['output']>;
  level?: Maybe<PlaceLevel>;
  lon?: Maybe<Scalars['Float']['output']>;
  name: Scalars['String']['output'];
  neighbours: NeighbourConnection;
};


export type PlaceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PlaceClaimsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PlaceEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PlaceIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PlaceNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EdgeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A place of GeoNames' gazetteer. */
export type PlaceCandidate = {
  __typename?: 'PlaceCandidate';
  country: Scalars['String']['output'];
  /** GeoNames' number; a code for countries and regions. */
  id: Scalars['ID']['output'];
  /** Degrees; of a country or region, its middle. */
  lat: Scalars['Float']['output'];
  level: PlaceLevel;
  lon: Scalars['Float']['output'];
  name: Scalars['String']['output'];
  /** 0 for countries and where unknown. */
  population: Scalars['Int']['output'];
  /** The first-order region it lies in. */
  region?: Maybe<Scalars['String']['output']>;
};

/** A decision of the gazetteer step, with its alternatives. The surest of those of all articles. */
export type PlaceChoice = {
  __typename?: 'PlaceChoice';
  chosen: PlaceCandidate;
  /** How far this one outweighs the others, 0 to 1: by the step's own weighing, which is not calibrated. */
  confidence: Scalars['Float']['output'];
  ground: PlaceGround;
  /** The likeliest first, at most five. */
  others: Array<PlaceCandidate>;
};

export type PlaceGround =
  /** The article's other places lie nearby. */
  | 'context'
  /** The gazetteer knows one place of this name. */
  | 'only'
  /** It is the largest of its name. */
  | 'population'
  /** The article names the place that holds it. */
  | 'stated';

export type PlaceInference =
  /** The article tells of it around the incident, not with it. */
  | 'discourse'
  /** The article names a place that this one holds, says the gazetteer; no article says so. */
  | 'gazetteer';

export type PlaceLevel =
  | 'city'
  | 'country'
  | 'region'
  | 'site';

/**
 * Newsweft: who says what about which incident, on whose word, in which sentence.
 * Lists are Relay connections; `nodes` is a shortcut past `edges { node }`.
 */
export type Query = {
  __typename?: 'Query';
  /** Newest first. */
  articles: ArticleConnection;
  claims: ClaimConnection;
  /** Every edge among the given nodes, at most 2,000 ids. */
  edgesAmong: Array<Edge>;
  incidents: IncidentConnection;
  /** What one node is connected to, the best supported first. */
  neighbours: NeighbourConnection;
  /** The node of an id; null when there is none. */
  node?: Maybe<Node>;
  /** Nodes that pass a filter, the best supported first. */
  nodes: NodeConnection;
  /** Shortest paths between two nodes, not through articles. `maxLength` counts edges, at most 6. */
  paths: Array<Path>;
  /** Everything one article puts into the graph, for a reader: null when the article is not there. */
  reading?: Maybe<Reading>;
  /** The sample articles that come with Newsweft. */
  samples: Array<Sample>;
  /** Full text over names, aliases, titles and claims. Every word is a prefix. The best matches first. */
  search: NodeConnection;
  /** How much the graph holds. */
  stats: Stats;
  /** The best supported nodes that pass a filter, and every edge among them. `limit` is at most 2,000. */
  subgraph: Subgraph;
};


/**
 * Newsweft: who says what about which incident, on whose word, in which sentence.
 * Lists are Relay connections; `nodes` is a shortcut past `edges { node }`.
 */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NodeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Newsweft: who says what about which incident, on whose word, in which sentence.
 * Lists are Relay connections; `nodes` is a shortcut past `edges { node }`.
 */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NodeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Newsweft: who says what about which incident, on whose word, in which sentence.
 * Lists are Relay connections; `nodes` is a shortcut past `edges { node }`.
 */
export type QueryEdgesAmongArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/**
 * Newsweft: who says what about which incident, on whose word, in which sentence.
 * Lists are Relay connections; `nodes` is a shortcut past `edges { node }`.
 */
export type QueryIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NodeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Newsweft: who says what about which incident, on whose word, in which sentence.
 * Lists are Relay connections; `nodes` is a shortcut past `edges { node }`.
 */
export type QueryNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EdgeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * Newsweft: who says what about which incident, on whose word, in which sentence.
 * Lists are Relay connections; `nodes` is a shortcut past `edges { node }`.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Newsweft: who says what about which incident, on whose word, in which sentence.
 * Lists are Relay connections; `nodes` is a shortcut past `edges { node }`.
 */
export type QueryNodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NodeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Newsweft: who says what about which incident, on whose word, in which sentence.
 * Lists are Relay connections; `nodes` is a shortcut past `edges { node }`.
 */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};


/**
 * Newsweft: who says what about which incident, on whose word, in which sentence.
 * Lists are Relay connections; `nodes` is a shortcut past `edges { node }`.
 */
export type QueryReadingArgs = {
  article: Scalars['ID']['input'];
};


/**
 * Newsweft: who says what about which incident, on whose word, in which sentence.
 * Lists are Relay connections; `nodes` is a shortcut past `edges { node }`.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NodeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


/**
 * Newsweft: who says what about which incident, on whose word, in which sentence.
 * Lists are Relay connections; `nodes` is a shortcut past `edges { node }`.
 */
export type QuerySubgraphArgs = {
  filter?: InputMaybe<NodeFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};

/** An article with everything found in it, in the order of the text. */
export type Reading = {
  __typename?: 'Reading';
  article: Article;
  marks: Array<Mark>;
};

export type Sample = {
  __typename?: 'Sample';
  /** The article, when it is in the graph. */
  article?: Maybe<Article>;
  /** True for an invented article. */
  fiction: Scalars['Boolean']['output'];
  file: Scalars['String']['output'];
  publisher?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
  wordCount: Scalars['Int']['output'];
};

export type Stance =
  | 'accuses'
  | 'alleges'
  | 'asks'
  | 'asserts'
  | 'condemns'
  | 'demands'
  | 'denies'
  | 'estimates'
  | 'praises'
  | 'predicts'
  | 'promises'
  | 'warns';

export type Stats = {
  __typename?: 'Stats';
  articles: Scalars['Int']['output'];
  edgesByType: Array<TypeCount>;
  nodesByKind: Array<KindCount>;
  /** Which store answers, such as “SQLite, data/graph.db”. */
  store: Scalars['String']['output'];
  totalEdges: Scalars['Int']['output'];
  totalNodes: Scalars['Int']['output'];
};

export type Subgraph = {
  __typename?: 'Subgraph';
  edges: Array<Edge>;
  nodes: Array<Node>;
  /** How many nodes pass the filter in the whole graph. */
  totalNodes: Scalars['Int']['output'];
};

export type Subscription = {
  __typename?: 'Subscription';
  /** How far an ingest is. Ends when the ingest ends. */
  ingestProgress: IngestProgress;
};


export type SubscriptionIngestProgressArgs = {
  ticket: Scalars['String']['input'];
};

export type TypeCount = {
  __typename?: 'TypeCount';
  count: Scalars['Int']['output'];
  type: EdgeType;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Article: ResolverTypeWrapper<ArticleNodeModel>;
  ArticleConnection: ResolverTypeWrapper<Omit<ArticleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ArticleEdge']>, nodes: Array<ResolversTypes['Article']> }>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleInput: ArticleInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Claim: ResolverTypeWrapper<ClaimNodeModel>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ClaimEdge']>, nodes: Array<ResolversTypes['Claim']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimKind: ClaimKind;
  Count: ResolverTypeWrapper<Omit<Count, 'by' | 'edge' | 'figure'> & { by: ResolversTypes['Node'], edge: ResolversTypes['Edge'], figure: ResolversTypes['Figure'] }>;
  DatePrecision: DatePrecision;
  Direction: Direction;
  Edge: ResolverTypeWrapper<GraphEdgeModel>;
  EdgeFilter: EdgeFilter;
  EdgeType: EdgeType;
  Entity: ResolverTypeWrapper<EntityNodeModel>;
  Evidence: ResolverTypeWrapper<EvidenceModel>;
  Figure: ResolverTypeWrapper<FigureModel>;
  FigureKind: FigureKind;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Incidence: ResolverTypeWrapper<Omit<Incidence, 'edge' | 'node'> & { edge?: Maybe<ResolversTypes['Edge']>, node?: Maybe<ResolversTypes['Node']> }>;
  Incident: ResolverTypeWrapper<IncidentNodeModel>;
  IncidentConnection: ResolverTypeWrapper<Omit<IncidentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['IncidentEdge']>, nodes: Array<ResolversTypes['Incident']> }>;
  IncidentEdge: ResolverTypeWrapper<Omit<IncidentEdge, 'node'> & { node: ResolversTypes['Incident'] }>;
  IncidentStatus: IncidentStatus;
  IncidentType: IncidentType;
  IngestError: ResolverTypeWrapper<IngestError>;
  IngestProgress: ResolverTypeWrapper<TicketProgressModel>;
  IngestResult: ResolverTypeWrapper<IngestOutcomeModel>;
  IngestStatus: IngestStatus;
  IngestStep: IngestStep;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  KindCount: ResolverTypeWrapper<KindCount>;
  Mark: ResolverTypeWrapper<MarkModel>;
  MarkRole: MarkRole;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Neighbour: ResolverTypeWrapper<NeighbourModel>;
  NeighbourConnection: ResolverTypeWrapper<Omit<NeighbourConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['NeighbourEdge']>, nodes: Array<ResolversTypes['Neighbour']> }>;
  NeighbourEdge: ResolverTypeWrapper<Omit<NeighbourEdge, 'node'> & { node: ResolversTypes['Neighbour'] }>;
  Node: ResolverTypeWrapper<GraphNodeModel>;
  NodeConnection: ResolverTypeWrapper<Omit<NodeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['NodeEdge']>, nodes: Array<ResolversTypes['Node']> }>;
  NodeEdge: ResolverTypeWrapper<Omit<NodeEdge, 'node'> & { node: ResolversTypes['Node'] }>;
  NodeFilter: NodeFilter;
  NodeKind: NodeKind;
  Organisation: ResolverTypeWrapper<EntityNodeModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Path: ResolverTypeWrapper<GraphPathModel>;
  Person: ResolverTypeWrapper<EntityNodeModel>;
  Place: ResolverTypeWrapper<EntityNodeModel>;
  PlaceCandidate: ResolverTypeWrapper<PlaceCandidate>;
  PlaceChoice: ResolverTypeWrapper<PlaceChoice>;
  PlaceGround: PlaceGround;
  PlaceInference: PlaceInference;
  PlaceLevel: PlaceLevel;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reading: ResolverTypeWrapper<ArticleGraphModel>;
  Sample: ResolverTypeWrapper<SampleModel>;
  Stance: Stance;
  Stats: ResolverTypeWrapper<StatsModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<SubgraphModel>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TypeCount: ResolverTypeWrapper<TypeCount>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Article: ArticleNodeModel;
  ArticleConnection: Omit<ArticleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ArticleEdge']>, nodes: Array<ResolversParentTypes['Article']> };
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleInput: ArticleInput;
  Boolean: Scalars['Boolean']['output'];
  Claim: ClaimNodeModel;
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ClaimEdge']>, nodes: Array<ResolversParentTypes['Claim']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  Count: Omit<Count, 'by' | 'edge' | 'figure'> & { by: ResolversParentTypes['Node'], edge: ResolversParentTypes['Edge'], figure: ResolversParentTypes['Figure'] };
  Edge: GraphEdgeModel;
  EdgeFilter: EdgeFilter;
  Entity: EntityNodeModel;
  Evidence: EvidenceModel;
  Figure: FigureModel;
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  Incidence: Omit<Incidence, 'edge' | 'node'> & { edge?: Maybe<ResolversParentTypes['Edge']>, node?: Maybe<ResolversParentTypes['Node']> };
  Incident: IncidentNodeModel;
  IncidentConnection: Omit<IncidentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['IncidentEdge']>, nodes: Array<ResolversParentTypes['Incident']> };
  IncidentEdge: Omit<IncidentEdge, 'node'> & { node: ResolversParentTypes['Incident'] };
  IngestError: IngestError;
  IngestProgress: TicketProgressModel;
  IngestResult: IngestOutcomeModel;
  Int: Scalars['Int']['output'];
  KindCount: KindCount;
  Mark: MarkModel;
  Mutation: Record<PropertyKey, never>;
  Neighbour: NeighbourModel;
  NeighbourConnection: Omit<NeighbourConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['NeighbourEdge']>, nodes: Array<ResolversParentTypes['Neighbour']> };
  NeighbourEdge: Omit<NeighbourEdge, 'node'> & { node: ResolversParentTypes['Neighbour'] };
  Node: GraphNodeModel;
  NodeConnection: Omit<NodeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['NodeEdge']>, nodes: Array<ResolversParentTypes['Node']> };
  NodeEdge: Omit<NodeEdge, 'node'> & { node: ResolversParentTypes['Node'] };
  NodeFilter: NodeFilter;
  Organisation: EntityNodeModel;
  PageInfo: PageInfo;
  Path: GraphPathModel;
  Person: EntityNodeModel;
  Place: EntityNodeModel;
  PlaceCandidate: PlaceCandidate;
  PlaceChoice: PlaceChoice;
  Query: Record<PropertyKey, never>;
  Reading: ArticleGraphModel;
  Sample: SampleModel;
  Stats: StatsModel;
  String: Scalars['String']['output'];
  Subgraph: SubgraphModel;
  Subscription: Record<PropertyKey, never>;
  TypeCount: TypeCount;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ArticleClaimsArgs, 'first'>>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ArticleEvidenceArgs, 'first'>>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidents?: Resolver<ResolversTypes['IncidentConnection'], ParentType, ContextType, RequireFields<ArticleIncidentsArgs, 'first'>>;
  ingestedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<ArticleNeighboursArgs, 'first'>>;
  publishedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wordCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  about?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  chain?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  claimKind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ClaimEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<ClaimNeighboursArgs, 'first'>>;
  parent?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  quotes?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  speakerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type CountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  by?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  edge?: Resolver<ResolversTypes['Edge'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type EdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Edge'] = ResolversParentTypes['Edge']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<EdgeEvidenceArgs, 'first'>>;
  figure?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  fromId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferred?: Resolver<Maybe<ResolversTypes['PlaceInference']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stance?: Resolver<Maybe<ResolversTypes['Stance']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  toId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  told?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EdgeType'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Organisation' | 'Person' | 'Place', ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  government?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentenceStart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  kind?: Resolver<ResolversTypes['FigureKind'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  told?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type IncidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Incidence'] = ResolversParentTypes['Incidence']> = {
  edge?: Resolver<Maybe<ResolversTypes['Edge']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IncidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident']> = {
  actors?: Resolver<Array<ResolversTypes['Incidence']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<IncidentClaimsArgs, 'first'>>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['Count']>, ParentType, ContextType>;
  dateEnd?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  datePrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  dateStart?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<IncidentEvidenceArgs, 'first'>>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<IncidentNeighboursArgs, 'first'>>;
  places?: Resolver<Array<ResolversTypes['Incidence']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IncidentStatus'], ParentType, ContextType>;
  subtype?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['Incidence']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  told?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['IncidentType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentConnection'] = ResolversParentTypes['IncidentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IncidentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Incident']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncidentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentEdge'] = ResolversParentTypes['IncidentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
};

export type IngestErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestError'] = ResolversParentTypes['IngestError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IngestProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestProgress'] = ResolversParentTypes['IngestProgress']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['IngestStep'], ParentType, ContextType>;
  ticket?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IngestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestResult'] = ResolversParentTypes['IngestResult']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  dropped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['IngestError']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  found?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IngestStatus'], ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
};

export type MarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mark'] = ResolversParentTypes['Mark']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MarkRole'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  deleteArticle?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationDeleteArticleArgs, 'id'>>;
  ingestArticle?: Resolver<ResolversTypes['IngestResult'], ParentType, ContextType, RequireFields<MutationIngestArticleArgs, 'input'>>;
  ingestSample?: Resolver<ResolversTypes['IngestResult'], ParentType, ContextType, RequireFields<MutationIngestSampleArgs, 'file'>>;
};

export type NeighbourResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbour'] = ResolversParentTypes['Neighbour']> = {
  edge?: Resolver<ResolversTypes['Edge'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type NeighbourConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourConnection'] = ResolversParentTypes['NeighbourConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NeighbourEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Neighbour']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeighbourEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourEdge'] = ResolversParentTypes['NeighbourEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Neighbour'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Article' | 'Claim' | 'Incident' | 'Organisation' | 'Person' | 'Place', ParentType, ContextType>;
};

export type NodeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodeConnection'] = ResolversParentTypes['NodeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NodeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodeEdge'] = ResolversParentTypes['NodeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<OrganisationClaimsArgs, 'first'>>;
  claimsAbout?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<OrganisationClaimsAboutArgs, 'first'>>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<OrganisationEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<OrganisationNeighboursArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  edges?: Resolver<Array<ResolversTypes['Edge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PersonClaimsArgs, 'first'>>;
  claimsAbout?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PersonClaimsAboutArgs, 'first'>>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PersonEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<PersonNeighboursArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  choice?: Resolver<Maybe<ResolversTypes['PlaceChoice']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PlaceClaimsArgs, 'first'>>;
  claimsAbout?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PlaceClaimsAboutArgs, 'first'>>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PlaceEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidents?: Resolver<ResolversTypes['IncidentConnection'], ParentType, ContextType, RequireFields<PlaceIncidentsArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lat?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['PlaceLevel']>, ParentType, ContextType>;
  lon?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<PlaceNeighboursArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceCandidate'] = ResolversParentTypes['PlaceCandidate']> = {
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lat?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['PlaceLevel'], ParentType, ContextType>;
  lon?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  population?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlaceChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceChoice'] = ResolversParentTypes['PlaceChoice']> = {
  chosen?: Resolver<ResolversTypes['PlaceCandidate'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['PlaceGround'], ParentType, ContextType>;
  others?: Resolver<Array<ResolversTypes['PlaceCandidate']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first'>>;
  edgesAmong?: Resolver<Array<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<QueryEdgesAmongArgs, 'ids'>>;
  incidents?: Resolver<ResolversTypes['IncidentConnection'], ParentType, ContextType, RequireFields<QueryIncidentsArgs, 'first'>>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<QueryNeighboursArgs, 'first' | 'id'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ResolversTypes['NodeConnection'], ParentType, ContextType, RequireFields<QueryNodesArgs, 'first'>>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'limit' | 'maxLength' | 'to'>>;
  reading?: Resolver<Maybe<ResolversTypes['Reading']>, ParentType, ContextType, RequireFields<QueryReadingArgs, 'article'>>;
  samples?: Resolver<Array<ResolversTypes['Sample']>, ParentType, ContextType>;
  search?: Resolver<ResolversTypes['NodeConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'limit'>>;
};

export type ReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reading'] = ResolversParentTypes['Reading']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  marks?: Resolver<Array<ResolversTypes['Mark']>, ParentType, ContextType>;
};

export type SampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sample'] = ResolversParentTypes['Sample']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  fiction?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wordCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edgesByType?: Resolver<Array<ResolversTypes['TypeCount']>, ParentType, ContextType>;
  nodesByKind?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  store?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalEdges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalNodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  edges?: Resolver<Array<ResolversTypes['Edge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  totalNodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  ingestProgress?: SubscriptionResolver<ResolversTypes['IngestProgress'], "ingestProgress", ParentType, ContextType, RequireFields<SubscriptionIngestProgressArgs, 'ticket'>>;
};

export type TypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TypeCount'] = ResolversParentTypes['TypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EdgeType'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  Edge?: EdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  Incidence?: IncidenceResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  IncidentConnection?: IncidentConnectionResolvers<ContextType>;
  IncidentEdge?: IncidentEdgeResolvers<ContextType>;
  IngestError?: IngestErrorResolvers<ContextType>;
  IngestProgress?: IngestProgressResolvers<ContextType>;
  IngestResult?: IngestResultResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  Mark?: MarkResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Neighbour?: NeighbourResolvers<ContextType>;
  NeighbourConnection?: NeighbourConnectionResolvers<ContextType>;
  NeighbourEdge?: NeighbourEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NodeConnection?: NodeConnectionResolvers<ContextType>;
  NodeEdge?: NodeEdgeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceCandidate?: PlaceCandidateResolvers<ContextType>;
  PlaceChoice?: PlaceChoiceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reading?: ReadingResolvers<ContextType>;
  Sample?: SampleResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TypeCount?: TypeCountResolvers<ContextType>;
};

