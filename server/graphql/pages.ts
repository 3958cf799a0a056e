import { AppError } from "../domain/errors.ts";
import type { GraphNode, NodeKind } from "../domain/model.ts";
import type { Page, PageRequest } from "../ports/graph-store.ts";
import type { NodeOfKind } from "./loaders.ts";

/** Longest page or list that one field gives. */
export const MAX_FIRST = 500;

/**
 * A number that a caller chose.
 * @throws AppError BAD_INPUT naming the argument, what came and what is allowed
 */
export function within(argument: string, value: number, max: number): number {
  if (Number.isInteger(value) && value >= 1 && value <= max) return value;
  throw new AppError("BAD_INPUT", `${argument} must be a whole number from 1 to ${max}, got ${value}`);
}

export interface PageArgs {
  first: number;
  after?: string | null;
}

/** @throws AppError BAD_INPUT when `first` is out of bounds */
export function pageOf({ first, after }: PageArgs): PageRequest {
  return { first: within("first", first, MAX_FIRST), after: after ?? null };
}

/** A Relay connection, with the shortcut `nodes`. */
export interface Connection<T> {
  edges: { cursor: string; node: T }[];
  nodes: T[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

/** The connection that a store's page is, to whoever asked with `args`. */
export function connect<T>({ items, hasNextPage, totalCount }: Page<T>, args: PageArgs): Connection<T> {
  return {
    edges: items.map(({ cursor, item }) => ({ cursor, node: item })),
    nodes: items.map(({ item }) => item),
    pageInfo: {
      hasNextPage,
      // Pages only go forward: whoever came with a cursor has seen the page before.
      hasPreviousPage: args.after != null,
      startCursor: items.at(0)?.cursor ?? null,
      endCursor: items.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

/** A page that was asked for by kind, typed by that kind. */
export function pageOfKind<K extends NodeKind>(kind: K, page: Page<GraphNode>): Page<NodeOfKind<K>> {
  return {
    ...page,
    items: page.items.map(({ cursor, item }) => {
      if (item.kind !== kind) throw new Error(`Asked for ${kind} alone, the store gave ${item.kind} ${item.id}`);
      return { cursor, item: item as NodeOfKind<K> };
    }),
  };
}
