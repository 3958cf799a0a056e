import type { IngestProgress } from "./ingest.ts";

/** Progress of many ingests, each under the ticket that its caller chose. */
export interface ProgressTopics {
  publish(ticket: string, progress: IngestProgress): void;
  /** From the newest report on; ends after "done" or "failed". Waits for a ticket that nobody has used yet. */
  subscribe(ticket: string): AsyncIterableIterator<IngestProgress>;
  /** Ends every subscription. */
  close(): void;
}

/** How many ended tickets are remembered for those who ask late. */
const REMEMBERED = 512;

const isLast = ({ step }: IngestProgress) => step === "done" || step === "failed";

/** In memory, for one process. */
export function createProgressTopics(): ProgressTopics {
  const newest = new Map<string, IngestProgress>();
  const listeners = new Map<string, Set<Subscription>>();
  return {
    publish(ticket, progress) {
      newest.delete(ticket);
      newest.set(ticket, progress);
      for (const [old, last] of newest) {
        if (newest.size <= REMEMBERED) break;
        if (isLast(last)) newest.delete(old);
      }
      for (const listener of listeners.get(ticket) ?? []) listener.push(progress);
    },
    subscribe(ticket) {
      const own = listeners.get(ticket) ?? new Set();
      listeners.set(ticket, own);
      const subscription = new Subscription(() => {
        own.delete(subscription);
        if (own.size === 0 && listeners.get(ticket) === own) listeners.delete(ticket);
      });
      own.add(subscription);
      const current = newest.get(ticket);
      if (current) subscription.push(current);
      return subscription;
    },
    close() {
      for (const own of [...listeners.values()]) for (const listener of [...own]) listener.return();
    },
  };
}

/** One subscriber's queue. It stays short however slow the subscriber: of several counts in one step, the newest is kept. */
class Subscription implements AsyncIterableIterator<IngestProgress> {
  private readonly queue: IngestProgress[] = [];
  private wake: (() => void) | null = null;
  private ended = false;
  private readonly onEnd: () => void;

  constructor(onEnd: () => void) {
    this.onEnd = onEnd;
  }

  push(progress: IngestProgress): void {
    if (this.ended) return;
    if (this.queue.at(-1)?.step === progress.step) this.queue.pop();
    this.queue.push(progress);
    if (isLast(progress)) this.end();
    this.wake?.();
  }

  async next(): Promise<IteratorResult<IngestProgress, undefined>> {
    while (this.queue.length === 0 && !this.ended) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
    const value = this.queue.shift();
    return value ? { done: false, value } : { done: true, value: undefined };
  }

  return(): Promise<IteratorResult<IngestProgress, undefined>> {
    this.queue.length = 0;
    this.end();
    this.wake?.();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private end(): void {
    if (this.ended) return;
    this.ended = true;
    this.onEnd();
  }
}
