import { graphql } from "../generated/gql.ts";

/** What the canvas needs of a node; see `toViewNode`. */
export const CanvasNode = graphql(`
  fragment CanvasNode on Node {
    __typename
    id
    kind
    label
    articleCount
    confidence
    degree
    ... on Incident { type status told figures { kind min max text told } }
    ... on Claim { stance claimKind cue source speakerId }
    ... on Article { publisher byline }
  }
`);

/** What the canvas needs of an edge; see `toViewEdge`. */
export const CanvasEdge = graphql(`
  fragment CanvasEdge on Edge { id type fromId toId told inferred role cue stance articleCount confidence }
`);

export const SubgraphDocument = graphql(`
  query Subgraph($filter: NodeFilter, $limit: Int!) {
    subgraph(filter: $filter, limit: $limit) {
      nodes { ...CanvasNode }
      edges { ...CanvasEdge }
      totalNodes
    }
  }
`);

export const NeighboursDocument = graphql(`
  query Neighbours($id: ID!, $first: Int!, $after: String) {
    neighbours(id: $id, first: $first, after: $after) {
      nodes { node { ...CanvasNode } edge { ...CanvasEdge } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export const EdgesAmongDocument = graphql(`
  query EdgesAmong($ids: [ID!]!) { edgesAmong(ids: $ids) { ...CanvasEdge } }
`);

export const OneNodeDocument = graphql(`
  query OneNode($id: ID!) { node(id: $id) { ...CanvasNode } }
`);

export const PathsDocument = graphql(`
  query Paths($from: ID!, $to: ID!) {
    paths(from: $from, to: $to, maxLength: 6, limit: 1) {
      nodes { ...CanvasNode }
      edges { ...CanvasEdge }
    }
  }
`);

/** The ids alone of what some publishers or articles give. */
export const ScopeDocument = graphql(`
  query Scope($filter: NodeFilter!) { subgraph(filter: $filter, limit: 2000) { nodes { id } } }
`);
