import { AppError } from "../../domain/errors.ts";
import type { GraphPath } from "../../ports/graph-store.ts";
import { MAX_PATH_LENGTH, MAX_PATHS, within } from "../shared/limits.ts";
import type { Connection } from "./connection.ts";
import { edgesOfKeys, nodesOfKeys } from "./read-nodes.ts";
import * as sql from "./sql.ts";

/** A search of this long has met too many hubs, in ms. */
const MAX_MS = 4_000;

/** One end's part of the search: how far each node is from it, and the nodes found last. */
interface Side {
  distance: Map<number, number>;
  /** Nodes one step nearer to this end, for every node found. */
  parents: Map<number, number[]>;
  frontier: number[];
  depth: number;
}

/**
 * Shortest paths by breadth-first search from both ends, the smaller frontier first, never through an article. Paths of the same
 * nodes count once, by their best supported edges. They come in the order in which a reader would try them: at every node the best
 * supported edge first.
 */
export function paths(
  db: Connection,
  ends: { from: string; to: string; maxLength: number; limit: number },
): GraphPath[] {
  const maxLength = within("maxLength", ends.maxLength, MAX_PATH_LENGTH);
  const limit = within("limit", ends.limit, MAX_PATHS);
  const from = db.get<{ key: number }>(sql.NODE_KEY, ends.from)?.key;
  const to = db.get<{ key: number }>(sql.NODE_KEY, ends.to)?.key;
  if (from === undefined || to === undefined || from === to) return [];
  const layers = layersBetween(db, { from, to, maxLength });
  return layers ? walk(db, { from, layers, limit }) : [];
}

/** The nodes at each place of any shortest path, by place; null when there is no path of at most `maxLength`. */
function layersBetween(
  db: Connection,
  { from, to, maxLength }: { from: number; to: number; maxLength: number },
): Set<number>[] | null {
  const head = start(from);
  const tail = start(to);
  const giveUpAt = Date.now() + MAX_MS;
  while (head.depth + tail.depth < maxLength && head.frontier.length && tail.frontier.length) {
    const side = nextSide(db, head, tail);
    expand(db, side, giveUpAt);
    const other = side === head ? tail : head;
    const meeting = side.frontier.filter((key) => other.distance.has(key));
    if (meeting.length) return [...back(head, meeting).reverse(), ...back(tail, meeting).slice(1)];
  }
  return null;
}

function start(key: number): Side {
  return { distance: new Map([[key, 0]]), parents: new Map(), frontier: [key], depth: 0 };
}

/** An end that is an article goes first, for no step leads to an article; otherwise the side with less to look at. */
function nextSide(db: Connection, head: Side, tail: Side): Side {
  const unmoved = [head, tail].filter((side) => side.depth === 0);
  const article = unmoved.find(
    ({ frontier }) => db.get<{ kind: string }>(sql.KIND, frontier[0] as number)?.kind === "Article",
  );
  return article ?? (head.frontier.length <= tail.frontier.length ? head : tail);
}

function expand(db: Connection, side: Side, giveUpAt: number): void {
  const next: number[] = [];
  const depth = side.depth + 1;
  for (const key of side.frontier) {
    if (Date.now() > giveUpAt)
      throw new AppError("TIMEOUT", "The search for paths took too long: ask for a smaller maxLength");
    for (const { target } of db.all<{ target: number }>(sql.STEP, key)) {
      const known = side.distance.get(target);
      if (known === undefined) {
        side.distance.set(target, depth);
        side.parents.set(target, [key]);
        next.push(target);
      } else if (known === depth) side.parents.get(target)?.push(key);
    }
  }
  side.frontier = next;
  side.depth = depth;
}

/** Layers from the meeting nodes, which are as far from the side's end as it has come, back to that end. */
function back(side: Side, meeting: readonly number[]): Set<number>[] {
  const layers = [new Set(meeting)];
  for (let depth = side.depth; depth > 0; depth--) {
    layers.push(new Set([...(layers.at(-1) as Set<number>)].flatMap((key) => side.parents.get(key) ?? [])));
  }
  return layers;
}

interface Walk {
  nodes: number[];
  edges: number[];
}

function walk(
  db: Connection,
  { from, layers, limit }: { from: number; layers: readonly Set<number>[]; limit: number },
): GraphPath[] {
  const found: Walk[] = [];
  const visit = (path: Walk): void => {
    const layer = layers[path.nodes.length];
    if (!layer) {
      found.push(path);
      return;
    }
    for (const step of bestSteps(db, path.nodes.at(-1) as number, { layer, limit })) {
      if (found.length < limit) visit({ nodes: [...path.nodes, step.other], edges: [...path.edges, step.key] });
    }
  };
  visit({ nodes: [from], edges: [] });
  return found.map(({ nodes, edges }) => ({ nodes: nodesOfKeys(db, nodes), edges: edgesOfKeys(db, edges) }));
}

/** The best supported edge to each node of the next layer; more than `limit` are never walked, for each leads to a path. */
function bestSteps(
  db: Connection,
  key: number,
  { layer, limit }: { layer: ReadonlySet<number>; limit: number },
): { key: number; other: number }[] {
  const steps = new Map<number, { key: number; other: number }>();
  for (const step of db.iterate<{ key: number; other: number }>(sql.RANKED_STEP, key)) {
    if (layer.has(step.other) && !steps.has(step.other)) steps.set(step.other, step);
    if (steps.size === Math.min(limit, layer.size)) break;
  }
  return [...steps.values()];
}
