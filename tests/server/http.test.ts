import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { orskGraphs } from "../graphql/orsk-graph.ts";
import { type Api, startApi } from "../support/api.ts";
import { type RawOptions, rawRequest } from "../support/raw-request.ts";

const FRIEND = "https://friend.example.org";

let api: Api;
beforeAll(async () => {
  const { wire } = orskGraphs();
  api = await startApi({ graphs: [wire], config: { corsOrigins: [FRIEND] } });
});
afterAll(() => api.close());

/** A request as it is sent, headers and all. */
const raw = (path: string, options: Omit<RawOptions, "path"> = {}) => rawRequest(api.url, { path, ...options });

const QUERY = JSON.stringify({ query: "{ stats { articles } }" });

describe("GraphQL over HTTP", () => {
  it.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/graphql",
    "text/plain; application/json",
  ])("refuses a POST as %s, which a page elsewhere could send unasked", async (type) => {
    const { status, body } = await raw("/graphql", { method: "POST", headers: { "content-type": type }, body: QUERY });
    expect({ status, body: JSON.parse(String(body)) }).toMatchObject({
      status: 415,
      body: { errors: [{ extensions: { code: "BAD_INPUT" } }] },
    });
  });

  it("refuses a POST without a type", async () => {
    expect((await raw("/graphql", { method: "POST", body: QUERY })).status).toBe(415);
  });

  it("takes JSON, with a character set too", async () => {
    const headers = { "content-type": "application/json; charset=utf-8" };
    const { status, body } = await raw("/graphql", { method: "POST", headers, body: QUERY });
    expect([status, JSON.parse(String(body))]).toEqual([200, { data: { stats: { articles: 1 } } }]);
  });

  it("answers a query by GET, and refuses a mutation by GET", async () => {
    const get = (query: string) =>
      raw(`/graphql?query=${encodeURIComponent(query)}`, { headers: { accept: "application/json" } });
    expect((await get("{ stats { articles } }")).status).toBe(200);
    expect((await get(`mutation { deleteArticle(id: "art_0") }`)).status).toBe(405);
  });

  it("refuses a body over the limit", async () => {
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ query: `{ search(text: "${"x".repeat(16_000_000)}") { totalCount } }` });
    expect((await raw("/graphql", { method: "POST", headers, body })).status).toBe(413);
  });

  it("lets the pages of named origins call, and no others", async () => {
    const preflight = (origin: string) =>
      raw("/graphql", {
        method: "OPTIONS",
        headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": "content-type" },
      });
    expect((await preflight(FRIEND)).headers["access-control-allow-origin"]).toBe(FRIEND);
    expect((await preflight("https://evil.example.org")).headers["access-control-allow-origin"]).not.toBe(
      "https://evil.example.org",
    );
  });
});

describe("every answer", () => {
  it.each(["/", "/graphql?query={stats{articles}}", "/health", "/nothing.txt"])(
    "of %s carries the security headers",
    async (path) => {
      expect((await raw(path)).headers).toMatchObject({
        "content-security-policy": expect.stringMatching(
          /default-src 'none'.*script-src 'self'.*frame-ancestors 'none'/,
        ),
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
      });
    },
  );

  it("is refused to a host name that is not the server's, as DNS rebinding would use", async () => {
    expect((await raw("/graphql", { headers: { host: "evil.example.org:4000" } })).status).toBe(421);
    expect((await raw("/health", { headers: { host: "LOCALHOST:4000" } })).status).toBe(200);
  });

  it("is 405 for a method that is not possible", async () => {
    expect((await raw("/health", { method: "DELETE" })).status).toBe(405);
  });
});

describe("health", () => {
  it("tells version, store and articles, and is not cached", async () => {
    const { status, headers, body } = await raw("/health");
    expect(JSON.parse(String(body))).toEqual({
      status: "ok",
      version: "1.2.3",
      store: expect.stringMatching(/^SQLite/),
      articles: 1,
      reason: null,
    });
    expect([status, headers["cache-control"]]).toEqual([200, "no-store"]);
  });

  it("is 503 with the reason when the store is silent", async () => {
    const other = await startApi();
    await other.store.close();
    const response = await fetch(`${other.url}/health`);
    expect(await response.json()).toMatchObject({ status: "unavailable", articles: null, reason: expect.any(String) });
    expect(response.status).toBe(503);
    await other.close();
  });
});
