import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createStaticFiles } from "../../server/http/static-files.ts";
import { type Api, startApi } from "../support/api.ts";
import { type RawOptions, rawRequest } from "../support/raw-request.ts";

const INDEX = "<!doctype html><title>Newsweft</title>";
const SCRIPT = `console.log("${"long ".repeat(200)}");`;

let folder: string;
let api: Api;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "newsweft-web-"));
  await mkdir(join(folder, "web/assets"), { recursive: true });
  await writeFile(join(folder, "secret.txt"), "secret");
  await writeFile(join(folder, "web/index.html"), INDEX);
  await writeFile(join(folder, "web/assets/app-abc123.js"), SCRIPT);
  api = await startApi({ web: await createStaticFiles(join(folder, "web")) });
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

const raw = (path: string, options: Omit<RawOptions, "path"> = {}) => rawRequest(api.url, { path, ...options });

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
