import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { print } from "graphql/language/printer";
import { createClient } from "graphql-sse";
import { ENDPOINT } from "./request.ts";

const client = createClient({ url: ENDPOINT, retryAttempts: 3 });

export interface Listener<Result> {
  next(result: Result): void;
  /** Called once, when the stream ends or breaks; progress is a comfort, so a break is not an error to show. */
  end(): void;
}

/** Listens to a subscription over server-sent events. Call what it returns to stop listening. */
export function subscribe<Result, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
  listener: Listener<Result>,
): () => void {
  return client.subscribe<Result>(
    { query: print(document), variables },
    {
      next: ({ data }) => {
        if (data) listener.next(data);
      },
      error: () => listener.end(),
      complete: () => listener.end(),
    },
  );
}
