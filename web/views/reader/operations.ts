import { graphql } from "../../api/generated/gql.ts";

/** One article with every find in it, and what the margin notes say of each. */
export const ReadingDocument = graphql(`
  query Reading($article: ID!) {
    reading(article: $article) {
      article {
        ...CanvasNode
        title
        publishedAt
        url
        file
        text
        wordCount
      }
      marks {
        start
        end
        role
        confidence
        node {
          ...CanvasNode
          ... on Claim {
            text
            speaker { id kind label }
            parent { id }
            about { id }
          }
        }
      }
    }
  }
`);

/** The articles that can be read. */
export const ReadableArticlesDocument = graphql(`
  query ReadableArticles($after: String) {
    articles(first: 50, after: $after) {
      totalCount
      nodes { id title publisher byline publishedAt wordCount }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
