/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** One file: give `text` for pasted text, or `base64` for a file's bytes. */
export type ArticleInput = {
  base64?: string | null | undefined;
  /** File name with its extension, which tells the format. */
  file: string;
  text?: string | null | undefined;
};

/** How a claim is quoted. */
export type ClaimKind =
  | 'direct'
  | 'indirect'
  | 'mixed';

export type DatePrecision =
  | 'day'
  | 'month'
  | 'range'
  | 'year';

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

export type FigureKind =
  | 'arrested'
  | 'displaced'
  | 'injured'
  | 'killed'
  | 'missing';

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

export type NodeFilter = {
  /** Claims and incidents connected to this node. */
  about?: string | number | null | undefined;
  /** Only what these articles give. */
  articles?: Array<string | number> | null | undefined;
  /** ISO dates. Incidents whose dates meet the range; articles published in it. */
  from?: string | null | undefined;
  incidentTypes?: Array<IncidentType> | null | undefined;
  kinds?: Array<NodeKind> | null | undefined;
  minConfidence?: number | null | undefined;
  publishers?: Array<string> | null | undefined;
  /** Claims made by these people or organisations. */
  speakers?: Array<string | number> | null | undefined;
  stances?: Array<Stance> | null | undefined;
  statuses?: Array<IncidentStatus> | null | undefined;
  to?: string | null | undefined;
  told?: boolean | null | undefined;
};

export type NodeKind =
  | 'Article'
  | 'Claim'
  | 'Incident'
  | 'Organisation'
  | 'Person'
  | 'Place';

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

export type EvidencePartsFragment = { start: number, end: number, quote: string, sentence: string, sentenceStart: number, government: boolean, confidence: number, article: { id: string, title: string, publisher: string | null, byline: string | null, publishedAt: string | null } };

export type ChainStepFragment = { id: string, text: string, cue: string, source: string, stance: Stance, speaker:
    | { __typename: 'Article', publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, neighbours: { nodes: Array<{ edge: { role: string | null }, node:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
           }> } }
    | { __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, neighbours: { nodes: Array<{ edge: { role: string | null }, node:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
           }> } }
    | { __typename: 'Incident', type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, neighbours: { nodes: Array<{ edge: { role: string | null }, node:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
           }> }, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> }
    | { __typename: 'Organisation', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, neighbours: { nodes: Array<{ edge: { role: string | null }, node:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
           }> } }
    | { __typename: 'Person', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, neighbours: { nodes: Array<{ edge: { role: string | null }, node:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
           }> } }
    | { __typename: 'Place', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, neighbours: { nodes: Array<{ edge: { role: string | null }, node:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
           }> } }
   | null };

type PanelRow_Article_Fragment = { __typename: 'Article', publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number };

type PanelRow_Claim_Fragment = { __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number };

type PanelRow_Incident_Fragment = { __typename: 'Incident', type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, claims: { totalCount: number }, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> };

type PanelRow_Organisation_Fragment = { __typename: 'Organisation', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, claimsAbout: { totalCount: number } };

type PanelRow_Person_Fragment = { __typename: 'Person', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, claimsAbout: { totalCount: number } };

type PanelRow_Place_Fragment = { __typename: 'Place', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, claimsAbout: { totalCount: number } };

export type PanelRowFragment =
  | PanelRow_Article_Fragment
  | PanelRow_Claim_Fragment
  | PanelRow_Incident_Fragment
  | PanelRow_Organisation_Fragment
  | PanelRow_Person_Fragment
  | PanelRow_Place_Fragment
;

export type ClaimDetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type ClaimDetailsQuery = { node:
    | { __typename: 'Claim', text: string, stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, article: { __typename: 'Article', title: string, publishedAt: string | null, publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }, chain: Array<{ __typename: 'Claim', id: string, text: string, cue: string, source: string, stance: Stance, claimKind: ClaimKind, speakerId: string | null, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, speaker:
          | { __typename: 'Article', publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, neighbours: { nodes: Array<{ edge: { role: string | null }, node:
                  | { id: string, label: string }
                  | { id: string, label: string }
                  | { id: string, label: string }
                  | { id: string, label: string }
                  | { id: string, label: string }
                  | { id: string, label: string }
                 }> } }
          | { __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, neighbours: { nodes: Array<{ edge: { role: string | null }, node:
                  | { id: string, label: string }
                  | { id: string, label: string }
                  | { id: string, label: string }
                  | { id: string, label: string }
                  | { id: string, label: string }
                  | { id: string, label: string }
                 }> } }
          | { __typename: 'Incident', type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, neighbours: { nodes: Array<{ edge: { role: string | null }, node:
                  | { id: string, label: string }
                  | { id: string, label: string }
                  | { id: string, label: string }
                  | { id: string, label: string }
                  | { id: string, label: string }
                  | { id: string, label: string }
                 }> }, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> }
          | { __typename: 'Organisation', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, neighbours: { nodes: Array<{ edge: { role: string | null }, node:
                  | { id: string, label: string }
                  | { id: string, label: string }
                  | { id: string, label: string }
                  | { id: string, label: string }
                  | { id: string, label: string }
                  | { id: string, label: string }
                 }> } }
          | { __typename: 'Person', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, neighbours: { nodes: Array<{ edge: { role: string | null }, node:
                  | { id: string, label: string }
                  | { id: string, label: string }
                  | { id: string, label: string }
                  | { id: string, label: string }
                  | { id: string, label: string }
                  | { id: string, label: string }
                 }> } }
          | { __typename: 'Place', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, neighbours: { nodes: Array<{ edge: { role: string | null }, node:
                  | { id: string, label: string }
                  | { id: string, label: string }
                  | { id: string, label: string }
                  | { id: string, label: string }
                  | { id: string, label: string }
                  | { id: string, label: string }
                 }> } }
         | null }>, quotes: Array<{ __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }>, about: Array<
        | { __typename: 'Article', publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
        | { __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
        | { __typename: 'Incident', type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, claims: { totalCount: number }, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> }
        | { __typename: 'Organisation', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, claimsAbout: { totalCount: number } }
        | { __typename: 'Person', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, claimsAbout: { totalCount: number } }
        | { __typename: 'Place', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, claimsAbout: { totalCount: number } }
      >, evidence: Array<{ start: number, end: number, quote: string, sentence: string, sentenceStart: number, government: boolean, confidence: number, article: { id: string, title: string, publisher: string | null, byline: string | null, publishedAt: string | null } }> }
    | Record<PropertyKey, never>
   | null };

export type IncidentDetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type IncidentDetailsQuery = { node:
    | { __typename: 'Incident', subtype: string, dateStart: string | null, dateEnd: string | null, datePrecision: DatePrecision | null, type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, places: Array<{ text: string, node:
          | { __typename: 'Article', publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
          | { __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
          | { __typename: 'Incident', type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> }
          | { __typename: 'Organisation', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
          | { __typename: 'Person', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
          | { __typename: 'Place', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
         | null, edge: { told: boolean, inferred: PlaceInference | null } | null }>, actors: Array<{ text: string, node:
          | { __typename: 'Article', publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
          | { __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
          | { __typename: 'Incident', type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> }
          | { __typename: 'Organisation', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
          | { __typename: 'Person', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
          | { __typename: 'Place', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
         | null, edge: { told: boolean } | null }>, targets: Array<{ text: string, node:
          | { __typename: 'Article', publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
          | { __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
          | { __typename: 'Incident', type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> }
          | { __typename: 'Organisation', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
          | { __typename: 'Person', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
          | { __typename: 'Place', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
         | null, edge: { told: boolean } | null }>, counts: Array<{ figure: { kind: FigureKind, min: number | null, max: number | null, text: string }, by:
          | { __typename: 'Article', publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
          | { __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, speaker:
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
             | null }
          | { __typename: 'Incident', type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> }
          | { __typename: 'Organisation', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
          | { __typename: 'Person', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
          | { __typename: 'Place', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
        , edge: { id: string } }>, claims: { totalCount: number, nodes: Array<{ __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, article: { id: string, title: string, publisher: string | null, byline: string | null }, chain: Array<{ __typename: 'Claim', id: string, text: string, cue: string, source: string, stance: Stance, claimKind: ClaimKind, speakerId: string | null, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, speaker:
              | { __typename: 'Article', publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, neighbours: { nodes: Array<{ edge: { role: string | null }, node:
                      | { id: string, label: string }
                      | { id: string, label: string }
                      | { id: string, label: string }
                      | { id: string, label: string }
                      | { id: string, label: string }
                      | { id: string, label: string }
                     }> } }
              | { __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, neighbours: { nodes: Array<{ edge: { role: string | null }, node:
                      | { id: string, label: string }
                      | { id: string, label: string }
                      | { id: string, label: string }
                      | { id: string, label: string }
                      | { id: string, label: string }
                      | { id: string, label: string }
                     }> } }
              | { __typename: 'Incident', type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, neighbours: { nodes: Array<{ edge: { role: string | null }, node:
                      | { id: string, label: string }
                      | { id: string, label: string }
                      | { id: string, label: string }
                      | { id: string, label: string }
                      | { id: string, label: string }
                      | { id: string, label: string }
                     }> }, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> }
              | { __typename: 'Organisation', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, neighbours: { nodes: Array<{ edge: { role: string | null }, node:
                      | { id: string, label: string }
                      | { id: string, label: string }
                      | { id: string, label: string }
                      | { id: string, label: string }
                      | { id: string, label: string }
                      | { id: string, label: string }
                     }> } }
              | { __typename: 'Person', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, neighbours: { nodes: Array<{ edge: { role: string | null }, node:
                      | { id: string, label: string }
                      | { id: string, label: string }
                      | { id: string, label: string }
                      | { id: string, label: string }
                      | { id: string, label: string }
                      | { id: string, label: string }
                     }> } }
              | { __typename: 'Place', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, neighbours: { nodes: Array<{ edge: { role: string | null }, node:
                      | { id: string, label: string }
                      | { id: string, label: string }
                      | { id: string, label: string }
                      | { id: string, label: string }
                      | { id: string, label: string }
                      | { id: string, label: string }
                     }> } }
             | null }> }> }, reports: { totalCount: number, nodes: Array<{ edge: { id: string, type: EdgeType, fromId: string, toId: string, told: boolean, inferred: PlaceInference | null, role: string | null, cue: string | null, stance: Stance | null, articleCount: number, confidence: number, claims: Array<{ id: string, article: { id: string, title: string, publisher: string | null, byline: string | null }, chain: Array<{ __typename: 'Claim', id: string, text: string, cue: string, source: string, stance: Stance, claimKind: ClaimKind, speakerId: string | null, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, speaker:
                  | { __typename: 'Article', publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, neighbours: { nodes: Array<{ edge: { role: string | null }, node:
                          | { id: string, label: string }
                          | { id: string, label: string }
                          | { id: string, label: string }
                          | { id: string, label: string }
                          | { id: string, label: string }
                          | { id: string, label: string }
                         }> } }
                  | { __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, neighbours: { nodes: Array<{ edge: { role: string | null }, node:
                          | { id: string, label: string }
                          | { id: string, label: string }
                          | { id: string, label: string }
                          | { id: string, label: string }
                          | { id: string, label: string }
                          | { id: string, label: string }
                         }> } }
                  | { __typename: 'Incident', type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, neighbours: { nodes: Array<{ edge: { role: string | null }, node:
                          | { id: string, label: string }
                          | { id: string, label: string }
                          | { id: string, label: string }
                          | { id: string, label: string }
                          | { id: string, label: string }
                          | { id: string, label: string }
                         }> }, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> }
                  | { __typename: 'Organisation', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, neighbours: { nodes: Array<{ edge: { role: string | null }, node:
                          | { id: string, label: string }
                          | { id: string, label: string }
                          | { id: string, label: string }
                          | { id: string, label: string }
                          | { id: string, label: string }
                          | { id: string, label: string }
                         }> } }
                  | { __typename: 'Person', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, neighbours: { nodes: Array<{ edge: { role: string | null }, node:
                          | { id: string, label: string }
                          | { id: string, label: string }
                          | { id: string, label: string }
                          | { id: string, label: string }
                          | { id: string, label: string }
                          | { id: string, label: string }
                         }> } }
                  | { __typename: 'Place', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, neighbours: { nodes: Array<{ edge: { role: string | null }, node:
                          | { id: string, label: string }
                          | { id: string, label: string }
                          | { id: string, label: string }
                          | { id: string, label: string }
                          | { id: string, label: string }
                          | { id: string, label: string }
                         }> } }
                 | null }> }> }, node:
            | { __typename: 'Article', publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Incident', type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> }
            | { __typename: 'Organisation', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Person', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Place', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
           }> }, evidence: Array<{ start: number, end: number, quote: string, sentence: string, sentenceStart: number, government: boolean, confidence: number, article: { id: string, title: string, publisher: string | null, byline: string | null, publishedAt: string | null } }>, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> }
    | Record<PropertyKey, never>
   | null };

export type EntityDetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type EntityDetailsQuery = { node:
    | { __typename: 'Article', publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, relations: { totalCount: number, nodes: Array<{ edge: { id: string, type: EdgeType, fromId: string, toId: string, told: boolean, inferred: PlaceInference | null, role: string | null, cue: string | null, stance: Stance | null, articleCount: number, confidence: number, claims: Array<{ id: string, source: string, speaker:
                | { label: string }
                | { label: string }
                | { label: string }
                | { label: string }
                | { label: string }
                | { label: string }
               | null }> }, node:
            | { __typename: 'Article', publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Incident', type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> }
            | { __typename: 'Organisation', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Person', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Place', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
           }> }, incidents: { totalCount: number, nodes: Array<{ edge: { id: string, type: EdgeType, fromId: string, toId: string, told: boolean, inferred: PlaceInference | null, role: string | null, cue: string | null, stance: Stance | null, articleCount: number, confidence: number }, node:
            | { __typename: 'Article', publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Incident', type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> }
            | { __typename: 'Organisation', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Person', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Place', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
           }> }, mentions: { totalCount: number, nodes: Array<{ node:
            | { __typename: 'Article', publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Incident', type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> }
            | { __typename: 'Organisation', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Person', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Place', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
           }> }, evidence: Array<{ start: number, end: number, quote: string, sentence: string, sentenceStart: number, government: boolean, confidence: number, article: { id: string, title: string, publisher: string | null, byline: string | null, publishedAt: string | null } }> }
    | { __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, relations: { totalCount: number, nodes: Array<{ edge: { id: string, type: EdgeType, fromId: string, toId: string, told: boolean, inferred: PlaceInference | null, role: string | null, cue: string | null, stance: Stance | null, articleCount: number, confidence: number, claims: Array<{ id: string, source: string, speaker:
                | { label: string }
                | { label: string }
                | { label: string }
                | { label: string }
                | { label: string }
                | { label: string }
               | null }> }, node:
            | { __typename: 'Article', publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Incident', type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> }
            | { __typename: 'Organisation', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Person', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Place', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
           }> }, incidents: { totalCount: number, nodes: Array<{ edge: { id: string, type: EdgeType, fromId: string, toId: string, told: boolean, inferred: PlaceInference | null, role: string | null, cue: string | null, stance: Stance | null, articleCount: number, confidence: number }, node:
            | { __typename: 'Article', publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Incident', type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> }
            | { __typename: 'Organisation', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Person', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Place', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
           }> }, mentions: { totalCount: number, nodes: Array<{ node:
            | { __typename: 'Article', publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Incident', type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> }
            | { __typename: 'Organisation', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Person', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Place', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
           }> }, evidence: Array<{ start: number, end: number, quote: string, sentence: string, sentenceStart: number, government: boolean, confidence: number, article: { id: string, title: string, publisher: string | null, byline: string | null, publishedAt: string | null } }> }
    | { __typename: 'Incident', type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, relations: { totalCount: number, nodes: Array<{ edge: { id: string, type: EdgeType, fromId: string, toId: string, told: boolean, inferred: PlaceInference | null, role: string | null, cue: string | null, stance: Stance | null, articleCount: number, confidence: number, claims: Array<{ id: string, source: string, speaker:
                | { label: string }
                | { label: string }
                | { label: string }
                | { label: string }
                | { label: string }
                | { label: string }
               | null }> }, node:
            | { __typename: 'Article', publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Incident', type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> }
            | { __typename: 'Organisation', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Person', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Place', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
           }> }, incidents: { totalCount: number, nodes: Array<{ edge: { id: string, type: EdgeType, fromId: string, toId: string, told: boolean, inferred: PlaceInference | null, role: string | null, cue: string | null, stance: Stance | null, articleCount: number, confidence: number }, node:
            | { __typename: 'Article', publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Incident', type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> }
            | { __typename: 'Organisation', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Person', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Place', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
           }> }, mentions: { totalCount: number, nodes: Array<{ node:
            | { __typename: 'Article', publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Incident', type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> }
            | { __typename: 'Organisation', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Person', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Place', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
           }> }, evidence: Array<{ start: number, end: number, quote: string, sentence: string, sentenceStart: number, government: boolean, confidence: number, article: { id: string, title: string, publisher: string | null, byline: string | null, publishedAt: string | null } }>, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> }
    | { __typename: 'Organisation', aliases: Array<string>, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, claimsAbout: { totalCount: number, nodes: Array<{ __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }> }, claims: { totalCount: number, nodes: Array<{ __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }> }, relations: { totalCount: number, nodes: Array<{ edge: { id: string, type: EdgeType, fromId: string, toId: string, told: boolean, inferred: PlaceInference | null, role: string | null, cue: string | null, stance: Stance | null, articleCount: number, confidence: number, claims: Array<{ id: string, source: string, speaker:
                | { label: string }
                | { label: string }
                | { label: string }
                | { label: string }
                | { label: string }
                | { label: string }
               | null }> }, node:
            | { __typename: 'Article', publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Incident', type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> }
            | { __typename: 'Organisation', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Person', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Place', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
           }> }, incidents: { totalCount: number, nodes: Array<{ edge: { id: string, type: EdgeType, fromId: string, toId: string, told: boolean, inferred: PlaceInference | null, role: string | null, cue: string | null, stance: Stance | null, articleCount: number, confidence: number }, node:
            | { __typename: 'Article', publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Incident', type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> }
            | { __typename: 'Organisation', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Person', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Place', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
           }> }, mentions: { totalCount: number, nodes: Array<{ node:
            | { __typename: 'Article', publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Incident', type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> }
            | { __typename: 'Organisation', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Person', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Place', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
           }> }, evidence: Array<{ start: number, end: number, quote: string, sentence: string, sentenceStart: number, government: boolean, confidence: number, article: { id: string, title: string, publisher: string | null, byline: string | null, publishedAt: string | null } }> }
    | { __typename: 'Person', aliases: Array<string>, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, claimsAbout: { totalCount: number, nodes: Array<{ __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }> }, claims: { totalCount: number, nodes: Array<{ __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }> }, relations: { totalCount: number, nodes: Array<{ edge: { id: string, type: EdgeType, fromId: string, toId: string, told: boolean, inferred: PlaceInference | null, role: string | null, cue: string | null, stance: Stance | null, articleCount: number, confidence: number, claims: Array<{ id: string, source: string, speaker:
                | { label: string }
                | { label: string }
                | { label: string }
                | { label: string }
                | { label: string }
                | { label: string }
               | null }> }, node:
            | { __typename: 'Article', publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Incident', type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> }
            | { __typename: 'Organisation', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Person', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Place', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
           }> }, incidents: { totalCount: number, nodes: Array<{ edge: { id: string, type: EdgeType, fromId: string, toId: string, told: boolean, inferred: PlaceInference | null, role: string | null, cue: string | null, stance: Stance | null, articleCount: number, confidence: number }, node:
            | { __typename: 'Article', publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Incident', type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> }
            | { __typename: 'Organisation', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Person', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Place', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
           }> }, mentions: { totalCount: number, nodes: Array<{ node:
            | { __typename: 'Article', publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Incident', type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> }
            | { __typename: 'Organisation', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Person', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Place', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
           }> }, evidence: Array<{ start: number, end: number, quote: string, sentence: string, sentenceStart: number, government: boolean, confidence: number, article: { id: string, title: string, publisher: string | null, byline: string | null, publishedAt: string | null } }> }
    | { __typename: 'Place', aliases: Array<string>, country: string | null, level: PlaceLevel | null, lat: number | null, lon: number | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, claimsAbout: { totalCount: number, nodes: Array<{ __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }> }, choice: { confidence: number, ground: PlaceGround, chosen: { id: string, name: string, region: string | null, country: string }, others: Array<{ id: string, name: string, region: string | null, country: string, level: PlaceLevel, population: number }> } | null, claims: { totalCount: number, nodes: Array<{ __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }> }, relations: { totalCount: number, nodes: Array<{ edge: { id: string, type: EdgeType, fromId: string, toId: string, told: boolean, inferred: PlaceInference | null, role: string | null, cue: string | null, stance: Stance | null, articleCount: number, confidence: number, claims: Array<{ id: string, source: string, speaker:
                | { label: string }
                | { label: string }
                | { label: string }
                | { label: string }
                | { label: string }
                | { label: string }
               | null }> }, node:
            | { __typename: 'Article', publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Incident', type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> }
            | { __typename: 'Organisation', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Person', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Place', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
           }> }, incidents: { totalCount: number, nodes: Array<{ edge: { id: string, type: EdgeType, fromId: string, toId: string, told: boolean, inferred: PlaceInference | null, role: string | null, cue: string | null, stance: Stance | null, articleCount: number, confidence: number }, node:
            | { __typename: 'Article', publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Incident', type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> }
            | { __typename: 'Organisation', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Person', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Place', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
           }> }, mentions: { totalCount: number, nodes: Array<{ node:
            | { __typename: 'Article', publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Incident', type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> }
            | { __typename: 'Organisation', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Person', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Place', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
           }> }, evidence: Array<{ start: number, end: number, quote: string, sentence: string, sentenceStart: number, government: boolean, confidence: number, article: { id: string, title: string, publisher: string | null, byline: string | null, publishedAt: string | null } }> }
   | null };

export type ArticleDetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type ArticleDetailsQuery = { node:
    | { __typename: 'Article', title: string, url: string | null, publishedAt: string | null, language: string, file: string, wordCount: number, ingestedAt: string, publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, claims: { totalCount: number, nodes: Array<{ __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }> }, incidents: { totalCount: number, nodes: Array<{ __typename: 'Incident', type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> }> }, named: { totalCount: number, nodes: Array<{ node:
            | { __typename: 'Article', publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Incident', type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> }
            | { __typename: 'Organisation', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Person', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
            | { __typename: 'Place', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
           }> } }
    | Record<PropertyKey, never>
   | null };

type CanvasNode_Article_Fragment = { __typename: 'Article', publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number };

type CanvasNode_Claim_Fragment = { __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number };

type CanvasNode_Incident_Fragment = { __typename: 'Incident', type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> };

type CanvasNode_Organisation_Fragment = { __typename: 'Organisation', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number };

type CanvasNode_Person_Fragment = { __typename: 'Person', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number };

type CanvasNode_Place_Fragment = { __typename: 'Place', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number };

export type CanvasNodeFragment =
  | CanvasNode_Article_Fragment
  | CanvasNode_Claim_Fragment
  | CanvasNode_Incident_Fragment
  | CanvasNode_Organisation_Fragment
  | CanvasNode_Person_Fragment
  | CanvasNode_Place_Fragment
;

export type CanvasEdgeFragment = { id: string, type: EdgeType, fromId: string, toId: string, told: boolean, inferred: PlaceInference | null, role: string | null, cue: string | null, stance: Stance | null, articleCount: number, confidence: number };

export type SubgraphQueryVariables = Exact<{
  filter?: NodeFilter | null | undefined;
  limit: number;
}>;


export type SubgraphQuery = { subgraph: { totalNodes: number, nodes: Array<
      | { __typename: 'Article', publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
      | { __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
      | { __typename: 'Incident', type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> }
      | { __typename: 'Organisation', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
      | { __typename: 'Person', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
      | { __typename: 'Place', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
    >, edges: Array<{ id: string, type: EdgeType, fromId: string, toId: string, told: boolean, inferred: PlaceInference | null, role: string | null, cue: string | null, stance: Stance | null, articleCount: number, confidence: number }> } };

export type NeighboursQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type NeighboursQuery = { neighbours: { totalCount: number, nodes: Array<{ node:
        | { __typename: 'Article', publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
        | { __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
        | { __typename: 'Incident', type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> }
        | { __typename: 'Organisation', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
        | { __typename: 'Person', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
        | { __typename: 'Place', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
      , edge: { id: string, type: EdgeType, fromId: string, toId: string, told: boolean, inferred: PlaceInference | null, role: string | null, cue: string | null, stance: Stance | null, articleCount: number, confidence: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type EdgesAmongQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type EdgesAmongQuery = { edgesAmong: Array<{ id: string, type: EdgeType, fromId: string, toId: string, told: boolean, inferred: PlaceInference | null, role: string | null, cue: string | null, stance: Stance | null, articleCount: number, confidence: number }> };

export type OneNodeQueryVariables = Exact<{
  id: string | number;
}>;


export type OneNodeQuery = { node:
    | { __typename: 'Article', publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
    | { __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
    | { __typename: 'Incident', type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> }
    | { __typename: 'Organisation', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
    | { __typename: 'Person', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
    | { __typename: 'Place', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
   | null };

export type PathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
}>;


export type PathsQuery = { paths: Array<{ nodes: Array<
      | { __typename: 'Article', publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
      | { __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
      | { __typename: 'Incident', type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> }
      | { __typename: 'Organisation', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
      | { __typename: 'Person', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
      | { __typename: 'Place', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
    >, edges: Array<{ id: string, type: EdgeType, fromId: string, toId: string, told: boolean, inferred: PlaceInference | null, role: string | null, cue: string | null, stance: Stance | null, articleCount: number, confidence: number }> }> };

export type ScopeQueryVariables = Exact<{
  filter: NodeFilter;
}>;


export type ScopeQuery = { subgraph: { nodes: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    > } };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { stats: { articles: number, totalNodes: number, totalEdges: number, store: string }, articles: { totalCount: number, nodes: Array<{ id: string, title: string, publisher: string | null, publishedAt: string | null }> } };

export type DeleteArticleMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteArticleMutation = { deleteArticle: boolean };

export type ArticleTextQueryVariables = Exact<{
  id: string | number;
}>;


export type ArticleTextQuery = { node:
    | { text: string, id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SearchQuery = { search: { totalCount: number, nodes: Array<
      | { __typename: 'Article', publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
      | { __typename: 'Claim', stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
      | { __typename: 'Incident', type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> }
      | { __typename: 'Organisation', aliases: Array<string>, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
      | { __typename: 'Person', aliases: Array<string>, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
      | { __typename: 'Place', aliases: Array<string>, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
    > } };

export type IngestArticleMutationVariables = Exact<{
  input: ArticleInput;
  ticket: string;
}>;


export type IngestArticleMutation = { ingestArticle: { status: IngestStatus, article: { id: string } | null, found: Array<{ kind: NodeKind, count: number }>, error: { message: string } | null } };

export type IngestSampleMutationVariables = Exact<{
  file: string;
  ticket: string;
}>;


export type IngestSampleMutation = { ingestSample: { status: IngestStatus, article: { id: string } | null, found: Array<{ kind: NodeKind, count: number }>, error: { message: string } | null } };

export type IngestOutcomeFragment = { status: IngestStatus, article: { id: string } | null, found: Array<{ kind: NodeKind, count: number }>, error: { message: string } | null };

export type IngestProgressSubscriptionVariables = Exact<{
  ticket: string;
}>;


export type IngestProgressSubscription = { ingestProgress: { step: IngestStep, done: number, total: number } };

export type ReadingQueryVariables = Exact<{
  article: string | number;
}>;


export type ReadingQuery = { reading: { article: { __typename: 'Article', title: string, publishedAt: string | null, url: string | null, file: string, text: string, wordCount: number, publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }, marks: Array<{ start: number, end: number, role: MarkRole, confidence: number, node:
        | { __typename: 'Article', publisher: string | null, byline: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
        | { __typename: 'Claim', text: string, stance: Stance, claimKind: ClaimKind, cue: string, source: string, speakerId: string | null, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, speaker:
            | { id: string, kind: NodeKind, label: string }
            | { id: string, kind: NodeKind, label: string }
            | { id: string, kind: NodeKind, label: string }
            | { id: string, kind: NodeKind, label: string }
            | { id: string, kind: NodeKind, label: string }
            | { id: string, kind: NodeKind, label: string }
           | null, parent: { id: string } | null, about: Array<
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          > }
        | { __typename: 'Incident', type: IncidentType, status: IncidentStatus, told: boolean, id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number, figures: Array<{ kind: FigureKind, min: number | null, max: number | null, text: string, told: boolean | null }> }
        | { __typename: 'Organisation', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
        | { __typename: 'Person', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
        | { __typename: 'Place', id: string, kind: NodeKind, label: string, articleCount: number, confidence: number, degree: number }
       }> } | null };

export type ReadableArticlesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ReadableArticlesQuery = { articles: { totalCount: number, nodes: Array<{ id: string, title: string, publisher: string | null, byline: string | null, publishedAt: string | null, wordCount: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SamplesQueryVariables = Exact<{ [key: string]: never; }>;


export type SamplesQuery = { samples: Array<{ file: string, title: string, publisher: string | null, wordCount: number, fiction: boolean, article: { id: string } | null }> };

export const EvidencePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"sentenceStart"}},{"kind":"Field","name":{"kind":"Name","value":"government"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"byline"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]}}]} as unknown as DocumentNode<EvidencePartsFragment, unknown>;
export const CanvasNodeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"told"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"claimKind"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"speakerId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"byline"}}]}}]}}]} as unknown as DocumentNode<CanvasNodeFragment, unknown>;
export const ChainStepFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChainStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasNode"}},{"kind":"Field","name":{"kind":"Name","value":"neighbours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"HOLDS_ROLE"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"out"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"told"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"claimKind"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"speakerId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"byline"}}]}}]}}]} as unknown as DocumentNode<ChainStepFragment, unknown>;
export const PanelRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PanelRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasNode"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimsAbout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimsAbout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimsAbout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"told"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"claimKind"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"speakerId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"byline"}}]}}]}}]} as unknown as DocumentNode<PanelRowFragment, unknown>;
export const CanvasEdgeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEdge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"fromId"}},{"kind":"Field","name":{"kind":"Name","value":"toId"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]} as unknown as DocumentNode<CanvasEdgeFragment, unknown>;
export const IngestOutcomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IngestOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IngestResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"found"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<IngestOutcomeFragment, unknown>;
export const ClaimDetailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimDetails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasNode"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasNode"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChainStep"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasNode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasNode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PanelRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"told"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"claimKind"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"speakerId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"byline"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChainStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasNode"}},{"kind":"Field","name":{"kind":"Name","value":"neighbours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"HOLDS_ROLE"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"out"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PanelRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasNode"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimsAbout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimsAbout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimsAbout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"sentenceStart"}},{"kind":"Field","name":{"kind":"Name","value":"government"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"byline"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]}}]} as unknown as DocumentNode<ClaimDetailsQuery, ClaimDetailsQueryVariables>;
export const IncidentDetailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IncidentDetails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasNode"}},{"kind":"Field","name":{"kind":"Name","value":"subtype"}},{"kind":"Field","name":{"kind":"Name","value":"dateStart"}},{"kind":"Field","name":{"kind":"Name","value":"dateEnd"}},{"kind":"Field","name":{"kind":"Name","value":"datePrecision"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasNode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasNode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"told"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasNode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"told"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasNode"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"edge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasNode"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"byline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChainStep"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasNode"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"reports"},"name":{"kind":"Name","value":"neighbours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REPORTS"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"in"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEdge"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"byline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChainStep"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasNode"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasNode"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"told"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"claimKind"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"speakerId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"byline"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChainStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasNode"}},{"kind":"Field","name":{"kind":"Name","value":"neighbours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"HOLDS_ROLE"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"out"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEdge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"fromId"}},{"kind":"Field","name":{"kind":"Name","value":"toId"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"sentenceStart"}},{"kind":"Field","name":{"kind":"Name","value":"government"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"byline"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]}}]} as unknown as DocumentNode<IncidentDetailsQuery, IncidentDetailsQueryVariables>;
export const EntityDetailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityDetails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasNode"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"claimsAbout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasNode"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasNode"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasNode"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"choice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"others"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"population"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasNode"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"relations"},"name":{"kind":"Name","value":"neighbours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"HOLDS_ROLE"},{"kind":"EnumValue","value":"MEMBER_OF"},{"kind":"EnumValue","value":"PART_OF"},{"kind":"EnumValue","value":"BASED_IN"},{"kind":"EnumValue","value":"LOCATED_IN"},{"kind":"EnumValue","value":"KIN"},{"kind":"EnumValue","value":"CITIZEN_OF"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEdge"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasNode"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"incidents"},"name":{"kind":"Name","value":"neighbours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OCCURRED_IN"},{"kind":"EnumValue","value":"PERPETRATED_BY"},{"kind":"EnumValue","value":"TARGETED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEdge"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasNode"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"mentions"},"name":{"kind":"Name","value":"neighbours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MENTIONS"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"in"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasNode"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"told"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"claimKind"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"speakerId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"byline"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEdge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"fromId"}},{"kind":"Field","name":{"kind":"Name","value":"toId"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"sentenceStart"}},{"kind":"Field","name":{"kind":"Name","value":"government"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"byline"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]}}]} as unknown as DocumentNode<EntityDetailsQuery, EntityDetailsQueryVariables>;
export const ArticleDetailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ArticleDetails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasNode"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"wordCount"}},{"kind":"Field","name":{"kind":"Name","value":"ingestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasNode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasNode"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"named"},"name":{"kind":"Name","value":"neighbours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MENTIONS"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"out"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasNode"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"told"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"claimKind"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"speakerId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"byline"}}]}}]}}]} as unknown as DocumentNode<ArticleDetailsQuery, ArticleDetailsQueryVariables>;
export const SubgraphDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Subgraph"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NodeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subgraph"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasNode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEdge"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalNodes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"told"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"claimKind"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"speakerId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"byline"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEdge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"fromId"}},{"kind":"Field","name":{"kind":"Name","value":"toId"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]} as unknown as DocumentNode<SubgraphQuery, SubgraphQueryVariables>;
export const NeighboursDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Neighbours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasNode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEdge"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"told"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"claimKind"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"speakerId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"byline"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEdge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"fromId"}},{"kind":"Field","name":{"kind":"Name","value":"toId"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]} as unknown as DocumentNode<NeighboursQuery, NeighboursQueryVariables>;
export const EdgesAmongDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EdgesAmong"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edgesAmong"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEdge"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEdge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"fromId"}},{"kind":"Field","name":{"kind":"Name","value":"toId"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]} as unknown as DocumentNode<EdgesAmongQuery, EdgesAmongQueryVariables>;
export const OneNodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneNode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasNode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"told"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"claimKind"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"speakerId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"byline"}}]}}]}}]} as unknown as DocumentNode<OneNodeQuery, OneNodeQueryVariables>;
export const PathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Paths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxLength"},"value":{"kind":"IntValue","value":"6"}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasNode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEdge"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"told"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"claimKind"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"speakerId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"byline"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEdge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"fromId"}},{"kind":"Field","name":{"kind":"Name","value":"toId"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]} as unknown as DocumentNode<PathsQuery, PathsQueryVariables>;
export const ScopeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Scope"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NodeFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subgraph"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"2000"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ScopeQuery, ScopeQueryVariables>;
export const OverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articles"}},{"kind":"Field","name":{"kind":"Name","value":"totalNodes"}},{"kind":"Field","name":{"kind":"Name","value":"totalEdges"}},{"kind":"Field","name":{"kind":"Name","value":"store"}}]}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]}}]}}]} as unknown as DocumentNode<OverviewQuery, OverviewQueryVariables>;
export const DeleteArticleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteArticle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteArticle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<DeleteArticleMutation, DeleteArticleMutationVariables>;
export const ArticleTextDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ArticleText"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<ArticleTextQuery, ArticleTextQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasNode"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aliases"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aliases"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aliases"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"told"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"claimKind"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"speakerId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"byline"}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const IngestArticleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IngestArticle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArticleInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ticket"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ingestArticle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"ticket"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ticket"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IngestOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IngestOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IngestResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"found"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<IngestArticleMutation, IngestArticleMutationVariables>;
export const IngestSampleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IngestSample"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"file"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ticket"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ingestSample"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"file"},"value":{"kind":"Variable","name":{"kind":"Name","value":"file"}}},{"kind":"Argument","name":{"kind":"Name","value":"ticket"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ticket"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IngestOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IngestOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IngestResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"found"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<IngestSampleMutation, IngestSampleMutationVariables>;
export const IngestProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"IngestProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ticket"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ingestProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ticket"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ticket"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<IngestProgressSubscription, IngestProgressSubscriptionVariables>;
export const ReadingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Reading"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"article"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reading"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"article"},"value":{"kind":"Variable","name":{"kind":"Name","value":"article"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasNode"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"wordCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"marks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasNode"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"told"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"claimKind"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"speakerId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"byline"}}]}}]}}]} as unknown as DocumentNode<ReadingQuery, ReadingQueryVariables>;
export const ReadableArticlesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadableArticles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"byline"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"wordCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ReadableArticlesQuery, ReadableArticlesQueryVariables>;
export const SamplesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Samples"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"samples"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"wordCount"}},{"kind":"Field","name":{"kind":"Name","value":"fiction"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<SamplesQuery, SamplesQueryVariables>;