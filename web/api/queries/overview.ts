import { graphql } from "../generated/gql.ts";

/** How much there is, and the articles and publishers that filters offer. */
export const OverviewDocument = graphql(`
  query Overview {
    stats { articles totalNodes totalEdges store }
    articles(first: 200) { totalCount nodes { id title publisher publishedAt } }
  }
`);

export const DeleteArticleDocument = graphql(`
  mutation DeleteArticle($id: ID!) { deleteArticle(id: $id) }
`);

/** An article's clean text: paragraph numbers are counted in it. */
export const ArticleTextDocument = graphql(`
  query ArticleText($id: ID!) { node(id: $id) { id ... on Article { text } } }
`);
