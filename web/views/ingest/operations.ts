import { graphql } from "../../api/generated/gql.ts";

export const IngestArticleDocument = graphql(`
  mutation IngestArticle($input: ArticleInput!, $ticket: String!) {
    ingestArticle(input: $input, ticket: $ticket) { ...IngestOutcome }
  }
`);

export const IngestSampleDocument = graphql(`
  mutation IngestSample($file: String!, $ticket: String!) {
    ingestSample(file: $file, ticket: $ticket) { ...IngestOutcome }
  }
`);

export const IngestOutcome = graphql(`
  fragment IngestOutcome on IngestResult {
    status
    article { id }
    found { kind count }
    error { message }
  }
`);

export const IngestProgressDocument = graphql(`
  subscription IngestProgress($ticket: String!) {
    ingestProgress(ticket: $ticket) { step done total }
  }
`);
