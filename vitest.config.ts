import { defineConfig } from "vitest/config";

/** Tests that need a Neo4j server: they alone start one, and run one file after another, for they share its database. */
const NEO4J_TESTS = ["tests/**/*.neo4j.test.ts"];
/** Tests in a real browser: they alone build the client and start the whole app, and run one file after another, when nothing else does. */
const JOURNEYS = ["tests/journeys/*.test.ts"];

export default defineConfig({
  // Vite would take graphql's other build than Node does, and the packages around it refuse to work with two.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    testTimeout: 30_000,
    hookTimeout: 120_000,
    pool: "forks",
    reporters: ["default", "./tests/support/plain-reporter.ts"],
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
          exclude: [...NEO4J_TESTS, ...JOURNEYS],
        },
      },
      {
        extends: true,
        test: {
          name: "neo4j",
          include: NEO4J_TESTS,
          globalSetup: ["tests/support/neo4j.ts"],
          fileParallelism: false,
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "journeys",
          include: JOURNEYS,
          globalSetup: ["tests/support/app-setup.ts"],
          fileParallelism: false,
          testTimeout: 60_000,
        },
      },
    ],
  },
});
