import type { ServerResponse } from "node:http";
import type { AppError } from "../domain/errors.ts";

/** Policy of the web client: it runs and loads nothing that did not come from here, and nobody may frame it. */
export const APP_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Sets what every answer carries; a page with another policy sets it afterwards. */
export function setSecurityHeaders(response: ServerResponse): void {
  response.setHeader("content-security-policy", APP_CSP);
  response.setHeader("x-content-type-options", "nosniff");
  response.setHeader("x-frame-options", "DENY");
  response.setHeader("referrer-policy", "no-referrer");
  response.setHeader("cross-origin-opener-policy", "same-origin");
  response.setHeader("cross-origin-resource-policy", "same-origin");
}

/** Answers with JSON, never kept by a cache. */
export function sendJson(response: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(text),
    "cache-control": "no-store",
  });
  response.end(text);
}

/** An error in the shape that GraphQL clients read. */
export function sendError(response: ServerResponse, status: number, { code, message }: AppError): void {
  sendJson(response, status, { errors: [{ message, extensions: { code } }] });
}
