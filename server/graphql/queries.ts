import { AppError } from "../domain/errors.ts";
import type { GraphPath, NodeFilter, Subgraph } from "../ports/graph-store.ts";
import type { Context } from "./context.ts";
import { nodeFilter } from "./filters.ts";
import type { QueryNodesArgs, QueryPathsArgs, QuerySearchArgs, RequireFields } from "./generated/resolvers.ts";
import { connect, pageOf, within } from "./pages.ts";

const MAX_SUBGRAPH = 2_000;
const MAX_PATH_LENGTH = 6;
const MAX_PATHS = 50;
/** Longer than any title; what is pasted beyond it finds nothing. */
const MAX_SEARCH_TEXT = 500;

/** Nodes of all kinds that pass a filter, a page at a time. */
export async function listNodes(args: RequireFields<QueryNodesArgs, "first">, { store, loaders }: Context) {
  const page = await store.list(nodeFilter(args.filter), pageOf(args));
  loaders.remember(page.items.map(({ item }) => item));
  return connect(page, args);
}

/** The best supported nodes, and the edges among them: one store call, after which both ends of every edge are at hand. */
export async function findSubgraph(filter: NodeFilter, limit: number, { store, loaders }: Context): Promise<Subgraph> {
  const found = await store.subgraph(filter, within("limit", limit, MAX_SUBGRAPH));
  loaders.remember(found.nodes);
  return found;
}

/** @throws AppError BAD_INPUT when a bound is out of bounds */
export async function findPaths(
  { from, to, maxLength, limit }: RequireFields<QueryPathsArgs, "from" | "to" | "maxLength" | "limit">,
  { store, loaders }: Context,
): Promise<GraphPath[]> {
  const paths = await store.paths(from, to, {
    maxLength: within("maxLength", maxLength, MAX_PATH_LENGTH),
    limit: within("limit", limit, MAX_PATHS),
  });
  loaders.remember(paths.flatMap(({ nodes }) => nodes));
  return paths;
}

/** @throws AppError BAD_INPUT when the text is too long or a bound is out of bounds */
export async function searchText(args: RequireFields<QuerySearchArgs, "text" | "first">, { store, loaders }: Context) {
  if (args.text.length > MAX_SEARCH_TEXT) {
    throw new AppError("BAD_INPUT", `text may have at most ${MAX_SEARCH_TEXT} characters, got ${args.text.length}`);
  }
  const page = await store.search(args.text, nodeFilter(args.filter), pageOf(args));
  loaders.remember(page.items.map(({ item }) => item));
  return connect(page, args);
}
