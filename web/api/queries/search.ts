import { graphql } from "../generated/gql.ts";

export const SearchDocument = graphql(`
  query Search($text: String!, $first: Int!) {
    search(text: $text, first: $first) {
      totalCount
      nodes {
        ...CanvasNode
        ... on Person { aliases }
        ... on Organisation { aliases }
        ... on Place { aliases }
      }
    }
  }
`);
