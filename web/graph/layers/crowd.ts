/** A rectangle in px. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

const CELL = 48;

/** What stands where on the canvas, so that labels find room: rectangles that must not be covered, and points of lines that should not. */
export class Crowd {
  private readonly rects = new Map<string, { rect: Rect; owner: string; weight: number }[]>();
  private readonly points = new Map<string, { x: number; y: number; weight: number; owner: string }[]>();

  /** `owner` is left out of the count when its own label is placed; `weight` says how bad it is to cover this, 1 being usual. */
  block(rect: Rect, owner: string, weight = 1): void {
    for (const key of cells(rect)) push(this.rects, key, { rect, owner, weight });
  }

  /** A point of a line; `weight` says how bad it is to cover it. */
  dot(point: { x: number; y: number; weight: number; owner: string }): void {
    push(this.points, `${Math.floor(point.x / CELL)},${Math.floor(point.y / CELL)}`, point);
  }

  /** Area in px² that a rectangle would cover of what is blocked, each part by its weight. */
  covered(rect: Rect, owner: string): number {
    const seen = new Set<Rect>();
    let area = 0;
    for (const key of cells(rect)) {
      for (const other of this.rects.get(key) ?? []) {
        if (other.owner === owner || seen.has(other.rect)) continue;
        seen.add(other.rect);
        area += overlap(rect, other.rect) * other.weight;
      }
    }
    return area;
  }

  /** Sum of the weights of line points under a rectangle. */
  dotted(rect: Rect, owner: string): number {
    let sum = 0;
    for (const key of cells(rect)) {
      for (const { x, y, weight, owner: own } of this.points.get(key) ?? []) {
        if (own === owner) continue;
        if (x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height) sum += weight;
      }
    }
    return sum;
  }
}

function* cells(rect: Rect): Iterable<string> {
  for (let cx = Math.floor(rect.x / CELL); cx <= Math.floor((rect.x + rect.width) / CELL); cx++) {
    for (let cy = Math.floor(rect.y / CELL); cy <= Math.floor((rect.y + rect.height) / CELL); cy++) yield `${cx},${cy}`;
  }
}

function overlap(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
