/** Chance that a seed repeats: the same seed gives the same choices on every machine. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** At least 0, below 1. A linear congruential generator with the constants of Numerical Recipes: plenty for tests. */
  next(): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return this.#state / 2 ** 32;
  }

  /** A whole number from 0 to `below` - 1. */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }

  chance(odds: number): boolean {
    return this.next() < odds;
  }

  pick<T>(from: readonly T[]): T {
    if (from.length === 0) throw new Error("Nothing to pick from");
    return from[this.below(from.length)] as T;
  }

  /** Some of `from`, each once, in order. */
  some<T>(from: readonly T[], odds: number): T[] {
    return from.filter(() => this.chance(odds));
  }

  /** A power law over 0 to `below` - 1: few are chosen often. */
  skewed(below: number): number {
    return Math.floor(below * this.next() ** 3);
  }
}
