/** Sets of numbers that are joined two by two: union-find with path halving (Tarjan and van Leeuwen 1984). */
export class DisjointSets {
  readonly #parent: number[];
  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, i) => i);
  }
  /** The number that stands for the set of `i`. */
  of(i: number): number {
    let at = i;
    for (let up = this.#parent[at] ?? at; up !== at; up = this.#parent[at] ?? at) {
      this.#parent[at] = this.#parent[up] ?? up;
      at = up;
    }
    return at;
  }
  /** Makes the sets of both one; that of `a` stands for it. */
  join(a: number, b: number): void {
    this.#parent[this.of(b)] = this.of(a);
  }
}
