import type { DrawnGraph, Position } from "./model/diff-graph.ts";

export interface Motion {
  stop(): void;
}

/** Moves nodes to their places in `duration` ms, or at once for 1 ms and less, which is what reduced motion asks for. */
export function moveNodes(
  graph: DrawnGraph,
  places: Readonly<Record<string, Position>>,
  { duration, done }: { duration: number; done(): void },
): Motion {
  const from = new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }] as const));
  const apply = (share: number) => {
    graph.updateEachNodeAttributes(
      (id, attributes) => {
        const [start, end] = [from.get(id), places[id]];
        if (!start || !end) return attributes;
        return { ...attributes, x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share };
      },
      { attributes: ["x", "y"] },
    );
  };
  if (duration <= 1) {
    apply(1);
    done();
    return { stop: () => {} };
  }
  const began = performance.now();
  let frame = requestAnimationFrame(function step(now) {
    const share = Math.min(1, Math.max(0, (now - began) / duration));
    apply(ease(share));
    if (share < 1) frame = requestAnimationFrame(step);
    else done();
  });
  return { stop: () => cancelAnimationFrame(frame) };
}

/** Smoothstep: close to the travelling curve of the design, cubic-bezier(.4, 0, .2, 1). */
const ease = (t: number) => t * t * (3 - 2 * t);
