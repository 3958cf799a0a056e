import { graphql } from "../generated/gql.ts";

export const EvidenceParts = graphql(`
  fragment EvidenceParts on Evidence {
    start
    end
    quote
    sentence
    sentenceStart
    government
    confidence
    article { id title publisher byline publishedAt }
  }
`);

/** A step of "On whose word": a claim with its speaker, and the role the articles give that speaker. */
export const ChainStep = graphql(`
  fragment ChainStep on Claim {
    id
    text
    cue
    source
    stance
    speaker {
      ...CanvasNode
      neighbours(filter: { types: [HOLDS_ROLE], direction: out }, first: 1) { nodes { edge { role } node { id label } } }
    }
  }
`);

/** A neighbour as a row of the panel: its mark, its label, and how often it comes up elsewhere. */
export const PanelRow = graphql(`
  fragment PanelRow on Node {
    ...CanvasNode
    ... on Person { claimsAbout(first: 1) { totalCount } }
    ... on Organisation { claimsAbout(first: 1) { totalCount } }
    ... on Place { claimsAbout(first: 1) { totalCount } }
    ... on Incident { claims(first: 1) { totalCount } }
  }
`);

export const ClaimDetailsDocument = graphql(`
  query ClaimDetails($id: ID!) {
    node(id: $id) {
      ... on Claim {
        ...CanvasNode
        text
        article { ...CanvasNode title publishedAt }
        chain { ...ChainStep ...CanvasNode }
        quotes { ...CanvasNode }
        about { ...PanelRow }
        evidence(first: 8) { ...EvidenceParts }
      }
    }
  }
`);

export const IncidentDetailsDocument = graphql(`
  query IncidentDetails($id: ID!) {
    node(id: $id) {
      ... on Incident {
        ...CanvasNode
        subtype
        dateStart
        dateEnd
        datePrecision
        places { text node { ...CanvasNode } edge { told inferred } }
        actors { text node { ...CanvasNode } edge { told } }
        targets { text node { ...CanvasNode } edge { told } }
        counts { figure { kind min max text } by { ...CanvasNode ... on Claim { speaker { id label } } } edge { id } }
        claims(first: 12) {
          totalCount
          nodes { ...CanvasNode article { id title publisher byline } chain { ...ChainStep ...CanvasNode } }
        }
        reports: neighbours(filter: { types: [REPORTS], direction: in }, first: 50) {
          totalCount
          nodes { edge { ...CanvasEdge claims { id article { id title publisher byline } chain { ...ChainStep ...CanvasNode } } } node { ...CanvasNode } }
        }
        evidence(first: 8) { ...EvidenceParts }
      }
    }
  }
`);

/** Everything the panel says of a person, organisation or place. Relations come in both directions. */
export const EntityDetailsDocument = graphql(`
  query EntityDetails($id: ID!) {
    node(id: $id) {
      ...CanvasNode
      ... on Entity { aliases claimsAbout(first: 6) { totalCount nodes { ...CanvasNode } } }
      ... on Person { claims(first: 6) { totalCount nodes { ...CanvasNode } } }
      ... on Organisation { claims(first: 6) { totalCount nodes { ...CanvasNode } } }
      ... on Place {
        country level lat lon
        choice { confidence ground chosen { id name region country } others { id name region country level population } }
        claims(first: 6) { totalCount nodes { ...CanvasNode } }
      }
      relations: neighbours(
        filter: { types: [HOLDS_ROLE, MEMBER_OF, PART_OF, BASED_IN, LOCATED_IN, KIN, CITIZEN_OF] }
        first: 12
      ) { totalCount nodes { edge { ...CanvasEdge claims { id source speaker { label } } } node { ...CanvasNode } } }
      incidents: neighbours(filter: { types: [OCCURRED_IN, PERPETRATED_BY, TARGETED] }, first: 12) {
        totalCount
        nodes { edge { ...CanvasEdge } node { ...CanvasNode } }
      }
      mentions: neighbours(filter: { types: [MENTIONS], direction: in }, first: 12) {
        totalCount
        nodes { node { ...CanvasNode } }
      }
      evidence(first: 8) { ...EvidenceParts }
    }
  }
`);

export const ArticleDetailsDocument = graphql(`
  query ArticleDetails($id: ID!) {
    node(id: $id) {
      ... on Article {
        ...CanvasNode
        title
        url
        publishedAt
        language
        file
        wordCount
        ingestedAt
        claims(first: 8) { totalCount nodes { ...CanvasNode } }
        incidents(first: 8) { totalCount nodes { ...CanvasNode } }
        named: neighbours(filter: { types: [MENTIONS], direction: out }, first: 8) { totalCount nodes { node { ...CanvasNode } } }
      }
    }
  }
`);
