import type { NodeKind } from "../domain/model.ts";
import type { NodeFilter } from "../ports/graph-store.ts";
import type { Context } from "./context.ts";
import type { NodeOfKind } from "./loaders.ts";
import { type Connection, connect, MAX_FIRST, type PageArgs, pageOf, pageOfKind } from "./pages.ts";

interface ListRequest<K extends NodeKind> {
  kind: K;
  filter: NodeFilter;
  args: PageArgs;
}

/** The nodes of one kind that pass a filter, a page at a time. */
export async function listOfKind<K extends NodeKind>(
  { kind, filter, args }: ListRequest<K>,
  { store, loaders }: Context,
): Promise<Connection<NodeOfKind<K>>> {
  const page = pageOfKind(kind, await store.list({ ...filter, kinds: [kind] }, pageOf(args)));
  loaders.remember(page.items.map(({ item }) => item));
  return connect(page, args);
}

/** The incidents at a place, a page at a time: those that happened there, not those that a claim about it names. */
export async function incidentsAt(
  id: string,
  args: PageArgs,
  { loaders }: Context,
): Promise<Connection<NodeOfKind<"Incident">>> {
  const filter = { types: ["OCCURRED_IN"], direction: "in" } as const;
  const page = await loaders.neighbours({ id, filter, page: pageOf(args) });
  const nodes = { ...page, items: page.items.map(({ cursor, item }) => ({ cursor, item: item.node })) };
  return connect(pageOfKind("Incident", nodes), args);
}

/** What a claim is about, or what it quotes: the nodes at the other end of its edges of one type. */
export async function nodesFrom(id: string, type: "ABOUT" | "QUOTES", { loaders }: Context) {
  const filter = { types: [type], direction: "out" } as const;
  const { items } = await loaders.neighbours({ id, filter, page: { first: MAX_FIRST, after: null } });
  return items.map(({ item }) => item.node);
}
