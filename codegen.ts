import type { CodegenConfig } from "@graphql-codegen/cli";

/** Our own type behind a schema type: what resolvers return for it and get as parent. */
const domain = (name: string): string => `../../domain/model.ts#${name} as ${name}Model`;
const port = (name: string): string => `../../ports/graph-store.ts#${name} as ${name}Model`;

const config: CodegenConfig = {
  schema: "schema.graphql",
  documents: ["web/**/*.{ts,tsx}", "!web/api/generated/**"],
  ignoreNoDocuments: true,
  importExtension: ".ts",
  generates: {
    "server/graphql/generated/resolvers.ts": {
      plugins: ["typescript", "typescript-resolvers"],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        contextType: "../context.ts#Context",
        mappers: {
          Node: domain("GraphNode"),
          Entity: domain("EntityNode"),
          Person: domain("EntityNode"),
          Organisation: domain("EntityNode"),
          Place: domain("EntityNode"),
          Incident: domain("IncidentNode"),
          Claim: domain("ClaimNode"),
          Article: domain("ArticleNode"),
          Evidence: domain("Evidence"),
          Edge: domain("GraphEdge"),
          Figure: domain("Figure"),
          Neighbour: port("Neighbour"),
          Subgraph: port("Subgraph"),
          Path: port("GraphPath"),
          Stats: port("Stats"),
          Reading: domain("ArticleGraph"),
          Mark: "../marks.ts#MarkOfArticle as MarkModel",
          Sample: "../samples.ts#Sample as SampleModel",
          IngestResult: "../../ingest/ingest.ts#IngestOutcome as IngestOutcomeModel",
          IngestProgress: "../context.ts#TicketProgress as TicketProgressModel",
        },
      },
    },
    "web/api/generated/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: { useTypeImports: true, enumsAsTypes: true },
    },
  },
};

export default config;
