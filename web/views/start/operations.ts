import { graphql } from "../../api/generated/gql.ts";

export const SamplesDocument = graphql(`
  query Samples {
    samples { file title publisher wordCount fiction article { id } }
  }
`);
