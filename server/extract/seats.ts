/** A fixed number of seats that tasks take in turn and give back. */
export interface Seats<T> {
  /** Waits for a free seat, first come, first served. @throws the signal's reason when it aborts meanwhile */
  take(signal?: AbortSignal): Promise<T>;
  /** Gives a seat to whoever waits longest. */
  give(seat: T): void;
}

interface Waiting<T> {
  resolve(seat: T): void;
}

export function createSeats<T>(seats: readonly T[]): Seats<T> {
  const free = [...seats];
  const waiting = new Set<Waiting<T>>();
  return {
    async take(signal) {
      signal?.throwIfAborted();
      const seat = free.shift();
      if (seat !== undefined) return seat;
      return new Promise<T>((resolve, reject) => {
        const entry: Waiting<T> = {
          resolve(given) {
            signal?.removeEventListener("abort", leave);
            resolve(given);
          },
        };
        const leave = () => {
          waiting.delete(entry);
          reject(signal?.reason);
        };
        signal?.addEventListener("abort", leave, { once: true });
        waiting.add(entry);
      });
    },
    give(seat) {
      const [next] = waiting;
      if (!next) {
        free.push(seat);
        return;
      }
      waiting.delete(next);
      next.resolve(seat);
    },
  };
}
