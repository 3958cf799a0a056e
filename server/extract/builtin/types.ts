import type { ClaimKind, IncidentStatus, IncidentType, RelationType, Span, Stance } from "../../domain/model.ts";

/** A word of the text, as the encoder sees it. Clitics ("'s", "n't") and punctuation are words of their own. */
export interface Word extends Span {
  text: string;
  /** Index of its sentence. */
  sentence: number;
  /** True for the first word of a line. */
  opensParagraph: boolean;
}

export interface Sentence extends Span {
  /** Words [from, to). */
  from: number;
  to: number;
  /** The title line, or a line mostly of capitalised words. */
  isTitle: boolean;
}

/** An article cut into sentences and words: the common ground of all later steps. */
export interface Tokens {
  text: string;
  words: Word[];
  sentences: Sentence[];
}

/** Half-open range of word indices. */
export interface WordRange {
  from: number;
  to: number;
}

export interface Scored extends WordRange {
  confidence: number;
}

export type NameType = "PER" | "ORG" | "LOC";

export interface NamePrediction extends Scored {
  type: NameType;
}

export interface ClaimPrediction {
  cue: Scored;
  source: Scored | null;
  content: Scored[];
  /** Names of whom the source stands for, wherever the article names them. */
  speaker: Scored | null;
  stance: Stance;
  /** Probability of each stance, in the order of STANCES: rules may weigh in. */
  stanceScores: number[];
  kind: ClaimKind;
}

export type ArgumentRole = "place" | "actor" | "target" | "killed" | "injured" | "date";

export interface ArgumentPrediction extends Scored {
  role: ArgumentRole;
}

export interface IncidentPrediction {
  trigger: Scored;
  type: IncidentType;
  status: IncidentStatus;
  /** Probability of each status, in the order of INCIDENT_STATUSES. */
  statusScores: number[];
  arguments: ArgumentPrediction[];
}

/** A relation between two names of the article. */
export interface RelationPrediction {
  type: RelationType;
  from: WordRange;
  to: WordRange;
  confidence: number;
  /** The words of the role, for HOLDS_ROLE. */
  role: Scored | null;
}

/** What the encoder sees in one article, in words; rules turn it into an Extraction. */
export interface Predictions {
  names: NamePrediction[];
  claims: ClaimPrediction[];
  incidents: IncidentPrediction[];
  relations: RelationPrediction[];
}
