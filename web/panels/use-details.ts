import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { useQuery } from "@tanstack/react-query";
import { operation } from "../api/operation.ts";

type Typed = { __typename: string };

/**
 * The details of one node. `details` is null until they are there, and stays null when the node has gone from the graph, which
 * `isGone` tells.
 */
export function useDetails<Answer extends object>(
  document: TypedDocumentNode<{ node: Answer | null }, { id: string }>,
  id: string,
) {
  const query = useQuery(operation(document, { id }));
  const node = query.data?.node ?? null;
  const details = node !== null && "__typename" in node ? (node as Extract<Answer, Typed>) : null;
  return {
    details,
    isGone: query.isSuccess && details === null,
    error: query.error,
    retry: () => void query.refetch(),
  };
}
