import DataLoader from "dataloader";
import type { Evidence, GraphNode, NodeKind } from "../domain/model.ts";
import type { EdgeFilter, GraphStore, Neighbour, Page, PageRequest } from "../ports/graph-store.ts";

export type NodeOfKind<K extends NodeKind> = Extract<GraphNode, { kind: K }>;

export interface NeighbourRequest {
  id: string;
  filter: EdgeFilter;
  page: PageRequest;
}

/** Reads of one request: what many fields ask for is one store call, and nothing is asked for twice. */
export interface Loaders {
  /** The node of an id; null when there is none. */
  node(id: string): Promise<GraphNode | null>;
  /** A node that the graph itself points to. Rejects when it is missing or of another kind: a defect of the store. */
  nodeOfKind<K extends NodeKind>(id: string, ...kinds: readonly K[]): Promise<NodeOfKind<K>>;
  /** Remembers nodes that came with another answer. Gives back what it got. */
  remember<T extends GraphNode>(nodes: readonly T[]): readonly T[];
  degree(id: string): Promise<number>;
  evidence(id: string): Promise<Evidence[]>;
  neighbours(request: NeighbourRequest): Promise<Page<Neighbour>>;
  /** Forgets everything, after a change to the graph. */
  forget(): void;
}

export function createLoaders(store: GraphStore): Loaders {
  const nodes = new DataLoader((ids: readonly string[]) => store.nodes(ids));
  const degrees = new DataLoader((ids: readonly string[]) => store.degrees(ids));
  const evidence = new DataLoader((ids: readonly string[]) => store.evidence(ids));
  const neighbours = new DataLoader(
    (requests: readonly NeighbourRequest[]) =>
      Promise.all(requests.map(({ id, filter, page }) => store.neighbours(id, filter, page))),
    { cacheKeyFn: (request) => JSON.stringify(request) },
  );
  const loaders: Loaders = {
    node: (id) => nodes.load(id),
    async nodeOfKind(id, ...kinds) {
      const node = await nodes.load(id);
      const expected: readonly NodeKind[] = kinds;
      if (node && expected.includes(node.kind)) return node as NodeOfKind<(typeof kinds)[number]>;
      throw new Error(
        `The graph points to ${id} as a ${expected.join(" or ")}, but has ${node?.kind ?? "nothing"} there`,
      );
    },
    remember(found) {
      for (const node of found) nodes.prime(node.id, node);
      return found;
    },
    degree: (id) => degrees.load(id),
    evidence: (id) => evidence.load(id),
    async neighbours(request) {
      const page = await neighbours.load(request);
      loaders.remember(page.items.map(({ item }) => item.node));
      return page;
    },
    forget() {
      for (const loader of [nodes, degrees, evidence]) loader.clearAll();
      neighbours.clearAll();
    },
  };
  return loaders;
}
