import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AppError } from "../../server/domain/errors.ts";
import { type Api, startApi } from "../support/api.ts";

let api: Api;
beforeAll(async () => {
  api = await startApi({
    wrap: (store) => ({
      ...store,
      stats: () => Promise.reject(new Error("secret: /etc/passwd")),
      articleGraph: () => Promise.reject(new AppError("STORE_UNAVAILABLE", "The store does not answer: start it")),
    }),
  });
});
afterAll(() => api.close());

const BAD_INPUT = [
  ["a page of nothing", "{ nodes(first: 0) { totalCount } }", "first must be a whole number from 1 to 500, got 0"],
  ["a page too long", "{ articles(first: 501) { totalCount } }", "first must be a whole number from 1 to 500, got 501"],
  [
    "a page of no size",
    "{ claims(first: null) { totalCount } }",
    "first must be a whole number from 1 to 500, got null",
  ],
  [
    "a subgraph too large",
    "{ subgraph(limit: 2001) { totalNodes } }",
    "limit must be a whole number from 1 to 2000, got 2001",
  ],
  [
    "a path too long",
    `{ paths(from: "a", to: "b", maxLength: 7) { nodes { id } } }`,
    "maxLength must be a whole number from 1 to 6, got 7",
  ],
  [
    "too many paths",
    `{ paths(from: "a", to: "b", limit: 51) { nodes { id } } }`,
    "limit must be a whole number from 1 to 50, got 51",
  ],
  [
    "a confidence that is none",
    "{ nodes(filter: { minConfidence: 1.5 }) { totalCount } }",
    "minConfidence must be a number from 0 to 1, got 1.5",
  ],
  [
    "an edge's confidence that is none",
    `{ neighbours(id: "a", filter: { minConfidence: -1 }) { totalCount } }`,
    "minConfidence must be a number from 0 to 1, got -1",
  ],
  [
    "a date that is none",
    `{ incidents(filter: { from: "yesterday" }) { totalCount } }`,
    'from must be an ISO date such as 2024-03-05, 2024-03 or 2024, got "yesterday"',
  ],
  [
    "a search text too long",
    `{ search(text: "${"x".repeat(501)}") { totalCount } }`,
    "text may have at most 500 characters, got 501",
  ],
  [
    "a sample that is none",
    `mutation { ingestSample(file: "../../package.json") { status } }`,
    'There is no sample article "../../package.json": `samples` lists them',
  ],
  [
    "an article without content",
    `mutation { ingestArticle(input: { file: "a.txt" }) { status } }`,
    "a.txt: give either text or base64, got neither",
  ],
  [
    "an article with two contents",
    `mutation { ingestArticle(input: { file: "a.txt", text: "a", base64: "YQ==" }) { status } }`,
    "a.txt: give either text or base64, got both",
  ],
  [
    "bytes that are not base64",
    `mutation { ingestArticle(input: { file: "a.txt", base64: "%%%" }) { status } }`,
    "a.txt: base64 holds other characters than base64 has, encode the file's bytes again",
  ],
  [
    "a ticket too long",
    `mutation { ingestArticle(input: { file: "a.txt", text: "a" }, ticket: "${"x".repeat(501)}") { status } }`,
    "ticket may have at most 500 characters, got 501",
  ],
] as const;

describe("an error", () => {
  it.each(BAD_INPUT)("of %s is one line with code BAD_INPUT", async (_, query, message) => {
    const { errors } = await api.query(query);
    expect(errors).toMatchObject([{ message, extensions: { code: "BAD_INPUT" } }]);
    expect(errors).toHaveLength(1);
  });

  it("of too many ids names how many may be asked for", async () => {
    const ids = Array.from({ length: 2_001 }, (_, i) => `per_${i}`);
    const { errors } = await api.query("query ($ids: [ID!]!) { edgesAmong(ids: $ids) { id } }", { ids });
    expect(errors?.[0]?.message).toBe("ids may hold at most 2000 values, got 2001: ask in parts");
  });

  it("of a cursor that the store never gave is a user's", async () => {
    const { errors } = await api.query(`{ nodes(after: "made up") { totalCount } }`);
    expect(errors?.[0]?.extensions?.code).toBe("BAD_INPUT");
  });

  it("of variables that do not fit the schema has a code", async () => {
    const { errors } = await api.query("query ($first: Int!) { nodes(first: $first) { totalCount } }", {
      first: "many",
    });
    expect(errors?.[0]?.extensions?.code).toBe("BAD_INPUT");
  });

  it("of a field that is not there is GraphQL's own", async () => {
    const { errors } = await api.query("{ nothing }");
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining("nothing"),
      extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
    });
  });

  it("of a store that is silent passes with its code", async () => {
    const { errors } = await api.query(`{ reading(article: "art_0") { marks { start } } }`);
    expect(errors).toMatchObject([
      { message: "The store does not answer: start it", path: ["reading"], extensions: { code: "STORE_UNAVAILABLE" } },
    ]);
  });

  it("of ours is masked for the caller and told to the operator", async () => {
    const { errors } = await api.query("{ stats { articles } }");
    expect(errors).toMatchObject([{ path: ["stats"], extensions: { code: "INTERNAL" } }]);
    expect(JSON.stringify(errors)).not.toContain("secret");
    expect(api.logged.join("\n")).toContain("GraphQL at stats: Error: secret: /etc/passwd");
  });
});
