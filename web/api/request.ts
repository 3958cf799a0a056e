import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { print } from "graphql/language/printer";
import { ApiError, fromGraphQLError } from "./api-error.ts";

/** Where the server answers. */
export const ENDPOINT = "/graphql";

interface Answer<Result> {
  data?: Result | null;
  errors?: { message: string; extensions?: Record<string, unknown> }[];
}

/**
 * Sends one operation and gives its data, typed by the document.
 * @throws ApiError `silent` when nothing answers, `refused` when the server answers with an error. An aborted request rejects with AbortError.
 */
export async function request<Result, Variables>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
  { signal }: { signal?: AbortSignal } = {},
): Promise<Result> {
  const answer = await send<Result>({ query: print(document), variables }, signal);
  const [error] = answer.errors ?? [];
  if (error) throw fromGraphQLError(error);
  if (answer.data == null) throw new ApiError("refused", "INTERNAL", "The server answered without data. Try again.");
  return answer.data;
}

async function send<Result>(body: object, signal: AbortSignal | undefined): Promise<Answer<Result>> {
  const response = await fetch(ENDPOINT, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json, application/json" },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new ApiError("silent", "UNREACHABLE", "The server does not answer. Check that Newsweft is running.");
  });
  try {
    return (await response.json()) as Answer<Result>;
  } catch {
    const kind = response.status >= 500 ? "silent" : "refused";
    throw new ApiError(
      kind,
      `HTTP_${response.status}`,
      `The server answered with HTTP ${response.status} and no data.`,
    );
  }
}
