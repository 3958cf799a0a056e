import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request as httpRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createStaticFiles } from "../../server/http/static-files.ts";
import { orskGraphs } from "../graphql/orsk-graph.ts";
import { type Api, startApi } from "../support/api.ts";

const INDEX = "<!doctype html><title>Newsweft</title>";
const SCRIPT = `console.log("${"long ".repeat(200)}");`;
const FRIEND = "https://friend.example.org";

let folder: string;
let api: Api;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "newsweft-web-"));
  await mkdir(join(folder, "web/assets"), { recursive: true });
  await writeFile(join(folder, "secret.txt"), "secret");
  await writeFile(join(folder, "web/index.html"), INDEX);
  await writeFile(join(folder, "web/assets/app-abc123.js"), SCRIPT);
  const { wire } = orskGraphs();
  const web = await createStaticFiles(join(folder, "web"));
  api = await startApi({ graphs: [wire], web, config: { corsOrigins: [FRIEND] } });
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

interface RawOptions {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** A request as it is: fetch would tidy up the path and decompress the answer. */
function raw(path: string, { method = "GET", headers = {}, body = "" }: RawOptions = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    const { hostname, port } = new URL(api.url);
    const request = httpRequest({ hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    request.on("error", reject).end(body);
  });
}

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

describe("the built client", () => {
  it("has a page that is asked for anew each time, and assets that never are", async () => {
    expect((await raw("/")).headers["cache-control"]).toBe("no-cache");
    expect((await raw("/assets/app-abc123.js")).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  });

  it.each(["/", "/index.html", "/claims", "/article/art_1"])("answers %s with the page", async (path) => {
    const { status, headers, body } = await raw(path);
    expect([status, headers["content-type"], String(body)]).toEqual([200, "text/html; charset=utf-8", INDEX]);
  });

  it("is compressed as the browser can read it", async () => {
    const asset = (encodings: string) => raw("/assets/app-abc123.js", { headers: { "accept-encoding": encodings } });
    const [br, gzip, plain] = await Promise.all([asset("gzip, br"), asset("gzip"), asset("identity")]);
    expect(br.headers["content-encoding"]).toBe("br");
    expect(String(brotliDecompressSync(br.body))).toBe(SCRIPT);
    expect(gzip.headers["content-encoding"]).toBe("gzip");
    expect(String(gunzipSync(gzip.body))).toBe(SCRIPT);
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(String(plain.body)).toBe(SCRIPT);
    expect(br.body.length).toBeLessThan(plain.body.length / 4);
  });

  it("is not sent again to a browser that has it", async () => {
    const etag = String((await raw("/")).headers.etag);
    const { status, body } = await raw("/", { headers: { "if-none-match": etag } });
    expect([status, body.length]).toEqual([304, 0]);
  });

  it("sends no body to HEAD", async () => {
    const { status, headers, body } = await raw("/", { method: "HEAD" });
    expect([status, headers["content-length"], body.length]).toEqual([200, String(INDEX.length), 0]);
  });

  it.each([
    "/../secret.txt",
    "/assets/../../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/..\\secret.txt",
    "/assets/..%5c..%5csecret.txt",
    "//secret.txt",
    "/%00.txt",
    "/%ff.txt",
  ])("leads nowhere else by %s", async (path) => {
    const { status, body } = await raw(path);
    expect(String(body)).not.toContain("secret\n");
    expect(String(body)).not.toBe("secret");
    expect([200, 404]).toContain(status);
  });

  it("is missed with a hint when it is not built", async () => {
    const other = await startApi();
    const response = await fetch(other.url);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("npm run build");
    await other.close();
  });
});
