/** Everything in px at zoom 1. */
export interface BendNode {
  id: string;
  x: number;
  y: number;
  radius: number;
}

export interface BendLine {
  id: string;
  from: string;
  to: string;
}

const BENDS = [0, 0.1, -0.1, 0.18, -0.18, 0.28, -0.28];
const APART = 0.14;
const CLEARANCE = 7;
const PIECES = 12;

/** How far each line bends, so that it does not run over nodes that are not its ends, and two lines between the same nodes part. */
export function bendLines(nodes: readonly BendNode[], lines: readonly BendLine[]): Map<string, number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const pairs = new Map<string, number>();
  return new Map(
    lines.map((line) => {
      const pair = line.from < line.to ? `${line.from} ${line.to}` : `${line.to} ${line.from}`;
      const earlier = pairs.get(pair) ?? 0;
      pairs.set(pair, earlier + 1);
      // Bends go by a line's own direction; the pair's other line may go the other way.
      const forced = earlier === 0 ? 0 : APART * earlier * (line.from < line.to ? 1 : -1);
      return [line.id, forced !== 0 ? forced : bestBend(byId.get(line.from), byId.get(line.to), nodes)] as const;
    }),
  );
}

function bestBend(from: BendNode | undefined, to: BendNode | undefined, nodes: readonly BendNode[]): number {
  if (!from || !to) return 0;
  const reach = Math.hypot(to.x - from.x, to.y - from.y) * 0.65 + 30;
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const others = nodes.filter((node) => {
    return node !== from && node !== to && Math.hypot(node.x - middle.x, node.y - middle.y) < reach;
  });
  let best = { bend: 0, cost: Number.POSITIVE_INFINITY };
  for (const bend of BENDS) {
    const cost = crossed({ from, to, bend }, others) + Math.abs(bend) * 2;
    if (cost < best.cost) best = { bend, cost };
    if (cost === 0) break;
  }
  return best.bend;
}

/** How many nodes a bent line touches. */
function crossed(line: { from: BendNode; to: BendNode; bend: number }, others: readonly BendNode[]): number {
  let count = 0;
  for (const node of others) {
    for (let i = 1; i < PIECES; i++) {
      const at = pointOn(line.from, line.to, { bend: line.bend, t: i / PIECES });
      if (Math.hypot(at.x - node.x, at.y - node.y) < node.radius + CLEARANCE) {
        count++;
        break;
      }
    }
  }
  return count;
}

/** A point of a bent line; y grows upwards, and a positive bend lies to the left of the line's way. */
export function pointOn(
  from: { x: number; y: number },
  to: { x: number; y: number },
  { bend, t }: { bend: number; t: number },
): { x: number; y: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const control = { x: (from.x + to.x) / 2 - dy * bend, y: (from.y + to.y) / 2 + dx * bend };
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
}
