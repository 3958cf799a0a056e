import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { queryOptions } from "@tanstack/react-query";
import { request } from "./request.ts";

/** A query for `useQuery` and `fetchQuery`: cached by the operation's name and variables, cancelled when nobody waits for it. */
export function operation<Result, Variables>(document: TypedDocumentNode<Result, Variables>, variables: Variables) {
  return queryOptions({
    queryKey: [nameOf(document), variables],
    queryFn: ({ signal }) => request(document, variables, { signal }),
  });
}

function nameOf(document: TypedDocumentNode<unknown, never>): string {
  const named = document.definitions.find((d) => d.kind === "OperationDefinition");
  return (named?.kind === "OperationDefinition" && named.name?.value) || "unnamed";
}
