import type { GraphNode } from "../../server/domain/model.ts";
import type { ExportItem, GraphStore, Page, PageRequest } from "../../server/ports/graph-store.ts";

/** What an adapter's test gives the contract: stores over one place, which `open` opens again and again. */
export interface Harness {
  open(): Promise<GraphStore>;
}

/** An open store with nothing in it, by the port alone: deleting every article must leave nothing. */
export async function emptied(harness: Harness): Promise<GraphStore> {
  const store = await harness.open();
  for (const article of await everyItem((page) => store.list({ kinds: ["Article"] }, page)))
    await store.deleteArticle(article.id);
  return store;
}

/** All items of a list, page by page. Checks on the way that the pages agree with each other. */
export async function everyItem<T>(list: (page: PageRequest) => Promise<Page<T>>, first = 500): Promise<T[]> {
  const items: T[] = [];
  for (let after: string | null = null; ; ) {
    const page: Page<T> = await list({ first, after });
    if (page.items.length > first) throw new Error(`A page of ${first} holds ${page.items.length} items`);
    if (page.hasNextPage && page.items.length < first) throw new Error("A page that is not the last is not full");
    items.push(...page.items.map((i) => i.item));
    if (!page.hasNextPage) {
      if (page.totalCount !== items.length)
        throw new Error(`totalCount is ${page.totalCount}, but the pages hold ${items.length} items`);
      return items;
    }
    after = page.items.at(-1)?.cursor ?? null;
  }
}

export async function exported(store: GraphStore): Promise<ExportItem[]> {
  const items: ExportItem[] = [];
  for await (const item of store.export()) items.push(item);
  return items;
}

export function ids(nodes: readonly (GraphNode | null)[]): (string | null)[] {
  return nodes.map((node) => node?.id ?? null);
}

export function labels(nodes: readonly GraphNode[]): string[] {
  return nodes.map((node) => node.label);
}
