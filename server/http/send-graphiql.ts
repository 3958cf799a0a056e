import type { IncomingMessage, ServerResponse } from "node:http";
import { gunzipSync } from "node:zlib";
import type { GraphiQLPage } from "../graphql/graphiql.ts";

/** Sends the query editor under its own policy. */
export function sendGraphiQL(
  request: IncomingMessage,
  response: ServerResponse,
  { gzipped, etag, csp }: GraphiQLPage,
): void {
  response.setHeader("content-security-policy", csp);
  response.setHeader("etag", etag);
  response.setHeader("cache-control", "no-cache");
  response.setHeader("vary", "accept, accept-encoding");
  if (request.headers["if-none-match"] === etag) {
    response.writeHead(304).end();
    return;
  }
  const zipped = /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
  if (zipped) response.setHeader("content-encoding", "gzip");
  const body = zipped ? gzipped : gunzipSync(gzipped);
  response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-length": body.length }).end(body);
}
