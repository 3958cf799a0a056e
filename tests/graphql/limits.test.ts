import { type DocumentNode, getOperationAST, Kind, parse, print } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleQueries } from "../../server/graphql/example-queries.ts";
import { LIMITS } from "../../server/graphql/limits.ts";
import { type Measure, measure } from "../../server/graphql/measure.ts";
import { schema } from "../../server/graphql/yoga.ts";
import * as generated from "../../web/api/generated/graphql.ts";
import { type Api, startApi } from "../support/api.ts";

const NESTED = (levels: number) =>
  `{ node(id: "a") { ${"neighbours(first: 1) { nodes { node { ".repeat(levels)} id ${"} } }".repeat(levels)} } }`;

const REFUSED: [name: string, query: string, message: RegExp][] = [
  ["fields too deep", NESTED(6), /depth is over the limit of 15/],
  [
    "too many aliases",
    `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: stats { articles }`).join(" ")} }`,
    /aliases is over the limit of 30/,
  ],
  ["too many directives", `{ ${"__typename @include(if: true) ".repeat(31)} }`, /directives is over the limit of 30/],
  [
    "a page inside a long page",
    "{ nodes(first: 500) { nodes { neighbours(first: 500) { nodes { node { id } } } } } }",
    /cost is over the limit of 50000: lower `first`/,
  ],
  [
    "the same behind a fragment",
    `{ nodes(first: 500) { nodes { ...Wide } } } fragment Wide on Node { neighbours(first: 500) { nodes { node { id } } } }`,
    /cost is over the limit/,
  ],
  [
    "a page inside pages that are short themselves",
    "{ articles(first: 500) { nodes { claims(first: 50) { nodes { about { id } quotes { id } } } } } }",
    /cost is over the limit/,
  ],
  ["too many words", `{ ${"__typename ".repeat(3_001)} }`, /3000 tokens/],
];

/** Each fragment holds the next one twice: 2^20 fields when written out. */
const BOMB = [
  "{ stats { ...F0 } }",
  ...Array.from({ length: 20 }, (_, i) => `fragment F${i} on Stats { ...F${i + 1} ...F${i + 1} }`),
  "fragment F20 on Stats { articles }",
].join("\n");

let api: Api;
beforeAll(async () => {
  api = await startApi({
    config: { limits: { bodyBytes: 16_000_000, queryMs: 200 } },
    wrap: (store) => ({ ...store, stats: () => new Promise(() => undefined) }),
  });
});
afterAll(() => api.close());

describe("a request is refused before it runs", () => {
  it.each(REFUSED)("for %s", async (_, query, message) => {
    const { status, data, errors } = await api.query(query);
    expect(errors?.[0]?.message).toMatch(message);
    expect({ status, data }).toEqual({ status: 400, data: undefined });
  });

  it("for fragments that multiply, without writing them out", async () => {
    expect((await api.query(BOMB)).errors?.[0]?.message).toMatch(/cost is over the limit/);
  });

  it("for a limit given as a variable", async () => {
    const query = "query ($n: Int!) { nodes(first: $n) { nodes { neighbours(first: $n) { nodes { node { id } } } } } }";
    expect((await api.query(query, { n: 500 })).errors?.[0]?.message).toMatch(/cost is over the limit/);
    expect((await api.query(query, { n: 10 })).errors).toBeUndefined();
  });
});

describe("a query that the store leaves waiting", () => {
  it("ends with TIMEOUT", async () => {
    const { errors } = await api.query("{ stats { articles } }");
    expect(errors).toMatchObject([
      { extensions: { code: "TIMEOUT" }, message: expect.stringContaining("longer than 0.2 s") },
    ]);
  });
});

describe("what is meant to run is inside the limits", () => {
  const documents = Object.entries(generated).filter((entry): entry is [string, DocumentNode] => {
    const [, value] = entry;
    return typeof value === "object" && "kind" in value && getOperationAST(value as DocumentNode) !== null;
  });

  it.each(documents)("%s of the web client", (_, document) => {
    const operation = getOperationAST(document);
    const variables = Object.fromEntries(
      operation?.variableDefinitions?.map(({ variable, type }) => [
        variable.name.value,
        largest(variable.name.value, print(type)),
      ]) ?? [],
    );
    expectInside(document, variables);
  });

  it.each(exampleQueries({ from: "a", to: "b" }))("an example of the query editor: $query", ({ query, variables }) => {
    expectInside(parse(query), JSON.parse(variables ?? "{}"));
  });

  it("finds the web client's operations at all", () => {
    expect(documents.length).toBeGreaterThan(5);
  });
});

/** The largest value that a variable may have, as far as its size matters. */
function largest(name: string, type: string): unknown {
  if (type.startsWith("Int")) return name === "limit" ? 2_000 : 500;
  if (type.startsWith("[")) return Array(2_000).fill("a");
  return /Input|Filter/.test(type) ? {} : "a";
}

function expectInside(document: DocumentNode, variables: Record<string, unknown>): void {
  const operation = getOperationAST(document);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("No operation");
  const measured = measure({ schema, document, operation, variables }, () => false);
  const names = Object.keys(measured) as (keyof Measure)[];
  expect(names.filter((name) => measured[name] > LIMITS[name]).map((name) => `${name}: ${measured[name]}`)).toEqual([]);
}
