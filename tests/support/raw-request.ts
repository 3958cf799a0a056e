import { request as httpRequest } from "node:http";

export interface RawAnswer {
  status: number;
  headers: Record<string, unknown>;
  body: Buffer;
}

export interface RawOptions {
  /** As it goes over the wire, with dots and escapes. */
  path: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** A request as it is: fetch would tidy up the path and decompress the answer. */
export function rawRequest(url: string, { path, method = "GET", headers = {}, body = "" }: RawOptions) {
  return new Promise<RawAnswer>((resolve, reject) => {
    const { hostname, port } = new URL(url);
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
