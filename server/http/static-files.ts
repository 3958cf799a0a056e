import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** Serves the built web client. */
export interface StaticFiles {
  /** Answers a request for a path when there is something there. False when there is not: nothing was sent. */
  serve(request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean>;
}

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".map": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".txt": "text/plain; charset=utf-8",
};

/** Anything else is compressed already. */
const COMPRESSIBLE = /^(text|application)\/|svg/;

type Encoding = "br" | "gzip" | "identity";

interface LoadedFile {
  etag: string;
  type: string;
  body(encoding: Encoding): Promise<Buffer>;
}

/**
 * The files of a folder as they are now. A path is looked up among them and never joined to the folder's, so that no path
 * leads out of it. Each is read and compressed once, when it is first asked for.
 * @returns null when there is no such folder: the client is not built
 */
export async function createStaticFiles(folder: string): Promise<StaticFiles | null> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => null);
  if (!entries) return null;
  const paths = new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [`/${relative(folder, file).split(sep).join("/")}`, file]),
  );
  const loaded = new Map<string, Promise<LoadedFile>>();

  return {
    async serve(request, response, path) {
      const name = paths.has(path) ? path : isPage(path) ? "/index.html" : path;
      const file = paths.get(name);
      if (!file) return false;
      const ready = loaded.get(name) ?? load(file);
      loaded.set(name, ready);
      await send(request, response, { name, file: await ready });
      return true;
    },
  };
}

/** Views have addresses of their own, without an extension; the client finds them itself. */
function isPage(path: string): boolean {
  return extname(path) === "";
}

async function load(file: string): Promise<LoadedFile> {
  const bytes = await readFile(file);
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  const bodies = new Map<Encoding, Promise<Buffer>>();
  return {
    type,
    etag: `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`,
    body(encoding) {
      const body = bodies.get(encoding) ?? compress(bytes, encoding);
      bodies.set(encoding, body);
      return body;
    },
  };
}

async function compress(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  switch (encoding) {
    case "br":
      return promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
    case "gzip":
      return promisify(gzip)(bytes);
    case "identity":
      return bytes;
  }
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  { name, file }: { name: string; file: LoadedFile },
): Promise<void> {
  response.setHeader("etag", file.etag);
  response.setHeader("vary", "accept-encoding");
  // The build names assets after their content.
  response.setHeader("cache-control", name.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
  if (request.headers["if-none-match"] === file.etag) {
    response.writeHead(304).end();
    return;
  }
  const encoding = encodingFor(request, file.type);
  const body = await file.body(encoding);
  if (encoding !== "identity") response.setHeader("content-encoding", encoding);
  response.writeHead(200, { "content-type": file.type, "content-length": body.length }).end(body);
}

function encodingFor({ headers }: IncomingMessage, type: string): Encoding {
  const accepted = String(headers["accept-encoding"] ?? "");
  if (!COMPRESSIBLE.test(type)) return "identity";
  return /\bbr\b/.test(accepted) ? "br" : /\bgzip\b/.test(accepted) ? "gzip" : "identity";
}
