import { EDGE_TYPES } from "../../domain/model.ts";

/** The full-text index over `search`, whose words are folded and split already (shared/search-words.ts). */
export const WORDS_INDEX = "node_words";

/**
 * The schema, as numbered steps of single statements; `(:NewsweftSchema {version})` holds how many steps have run. Never edit one
 * that was released: add the next. Each statement may run twice, for two servers may start at once.
 */
export const MIGRATIONS: readonly (readonly string[])[] = [
  [
    "CREATE CONSTRAINT node_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE",
    "CREATE INDEX node_support IF NOT EXISTS FOR (n:Node) ON (n.articleCount)",
    "CREATE INDEX claim_speaker IF NOT EXISTS FOR (n:Claim) ON (n.speaker)",
    "CREATE INDEX article_publisher IF NOT EXISTS FOR (n:Article) ON (n.publisher)",
    "CREATE INDEX gives_edge IF NOT EXISTS FOR ()-[g:GIVES_EDGE]-() ON (g.edge)",
    `CREATE FULLTEXT INDEX ${WORDS_INDEX} IF NOT EXISTS FOR (n:Node) ON EACH [n.search]
     OPTIONS {indexConfig: {\`fulltext.analyzer\`: "whitespace", \`fulltext.eventually_consistent\`: false}}`,
    ...EDGE_TYPES.map(
      (type) =>
        `CREATE CONSTRAINT edge_${type.toLowerCase()} IF NOT EXISTS FOR ()-[e:${type}]-() REQUIRE e.id IS UNIQUE`,
    ),
  ],
];
