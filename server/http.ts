import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { Config } from "./config.ts";
import { AppError } from "./domain/errors.ts";
import type { GraphQLPorts } from "./graphql/context.ts";
import { createGraphiQL } from "./graphql/graphiql.ts";
import { createGraphQL } from "./graphql/yoga.ts";
import { sendError, sendJson, setSecurityHeaders } from "./http/headers.ts";
import { checkHealth } from "./http/health.ts";
import { sendGraphiQL } from "./http/send-graphiql.ts";
import type { StaticFiles } from "./http/static-files.ts";

export interface HttpParts extends GraphQLPorts {
  /** Null when the web client is not built. */
  web: StaticFiles | null;
  version: string;
}

/** Answers GraphQL, health and the web client, on one port. A defect is logged, and the caller hears that there was one. */
export function createRequestListener(parts: HttpParts, config: Config): RequestListener {
  const answer = createAnswer(parts, config);
  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      parts.logError(`${request.method} ${request.url}`, error);
      if (response.headersSent) response.destroy();
      else
        sendError(
          response,
          500,
          new AppError("INTERNAL", "A defect in Newsweft: its log has the details, please report it"),
        );
    });
  };
}

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

function createAnswer(parts: HttpParts, config: Config): Answer {
  const graphql = createGraphQL(parts, config);
  const graphiql = createGraphiQL(parts.store);

  return async (request, response) => {
    const path = pathOf(request);
    setSecurityHeaders(response);
    if (!isOurHost(request, config.hostNames)) {
      return sendError(
        response,
        421,
        new AppError("BAD_INPUT", "This host name is not one of the server's: NEWSWEFT_HOSTS adds names to answer to"),
      );
    }
    if (path === "/graphql") {
      if (isPageVisit(request)) return sendGraphiQL(request, response, await graphiql());
      if (request.method === "POST" && !isJson(request)) {
        // A form on any site can send the other types without asking first; this one the browser asks about.
        return sendError(response, 415, new AppError("BAD_INPUT", "Send the content type application/json"));
      }
      return graphql(request, response);
    }
    if (request.method !== "GET" && request.method !== "HEAD") {
      return sendError(
        response,
        405,
        new AppError("BAD_INPUT", `${request.method} is not possible here: GraphQL is at /graphql`),
      );
    }
    if (path === "/health") {
      const health = await checkHealth(parts.store, parts.version);
      return sendJson(response, health.status === "ok" ? 200 : 503, health);
    }
    if (path !== null && (await parts.web?.serve(request, response, path))) return;
    const missing = parts.web ? "" : " The web client is not built: npm run build.";
    sendError(response, 404, new AppError("BAD_INPUT", `There is nothing at this address.${missing}`));
  };
}

/**
 * Starts to listen; until `use` gives it a listener, every answer is 503.
 * @throws AppError BAD_CONFIG when the port is taken or not allowed
 */
export async function listen({ host, port }: Pick<Config, "host" | "port">) {
  let listener: RequestListener = (_, response) =>
    sendError(response, 503, new AppError("STORE_UNAVAILABLE", "Newsweft is starting: try again in a moment"));
  const server: Server = createServer((request, response) => listener(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(asListenError(error, host, port)));
    server.listen(port, host, resolve);
  });
  return {
    server,
    use(next: RequestListener) {
      listener = next;
    },
  };
}

function asListenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const other = `set the variable PORT to another, as in PORT=${port < 65_535 ? port + 1 : 4000} npm start`;
  switch (error.code) {
    case "EADDRINUSE":
      return new AppError("BAD_CONFIG", `Port ${port} is in use by another program: stop it, or ${other}`);
    case "EACCES":
      return new AppError("BAD_CONFIG", `Port ${port} may not be used by this account: ${other}`);
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return new AppError("BAD_CONFIG", `HOST must be an address of this machine, got "${host}"`);
    default:
      return error;
  }
}

/** The path, decoded; null when it cannot be. */
function pathOf({ url }: IncomingMessage): string | null {
  try {
    return decodeURIComponent(new URL(url ?? "/", "http://localhost").pathname);
  } catch {
    return null;
  }
}

function isOurHost({ headers }: IncomingMessage, names: readonly string[] | null): boolean {
  return names === null || names.includes((headers.host ?? "").replace(/:\d+$/, "").toLowerCase());
}

function isPageVisit({ method, headers, url }: IncomingMessage): boolean {
  return method === "GET" && /\btext\/html\b/.test(headers.accept ?? "") && !/[?&]query=/.test(url ?? "");
}

function isJson({ headers }: IncomingMessage): boolean {
  return /^application\/json\s*(;|$)/i.test(headers["content-type"] ?? "");
}
