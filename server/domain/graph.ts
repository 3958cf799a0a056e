import type { Article, EvidenceSpan } from "./article.ts";
import type { EdgeType } from "./kinds.ts";
import type { ClaimData, EdgeProperties, EntityData, IncidentData } from "./records.ts";

// What the graph answers.

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
