import { createStore, type StoreApi } from "zustand/vanilla";
import { isSilent } from "../../api/api-error.ts";
import {
  type Item,
  type ItemState,
  isChange,
  isSettled,
  type Outcome,
  type Progress,
  type Source,
  STEPS,
  type Step,
} from "./item.ts";

/** How the queue reaches the server. */
export interface Transport {
  /** Sends one item; rejects where trying again later may help, with a message that says so, or with AbortError. */
  send(item: Item, options: { ticket: string; signal: AbortSignal }): Promise<Outcome>;
  /** Tells how far a ticket's ingest is. Call what it gives to stop listening. */
  watch(ticket: string, onProgress: (progress: Progress) => void): () => void;
}

export interface QueueOptions {
  transport: Transport;
  /** Called when nothing is left to do and the graph has changed. */
  onSettled(): void;
}

export interface NewItem {
  name: string;
  size: number | null;
  source: Source;
}

/** Two at once keep both the network and the server's extractor busy. */
const AT_ONCE = 2;

/** Takes articles to the server, two at a time; one that fails never stops the others. */
export class Queue {
  readonly store: StoreApi<{ items: readonly Item[] }> = createStore(() => ({ items: [] }));
  private readonly options: QueueOptions;
  private readonly running = new Map<number, AbortController>();
  private lastId = 0;
  private hasChanged = false;

  constructor(options: QueueOptions) {
    this.options = options;
  }

  add(items: readonly NewItem[]): void {
    const added = items.map((item) => ({ ...item, id: ++this.lastId, state: { phase: "waiting" } as const }));
    this.store.setState((state) => ({ items: [...state.items, ...added] }));
    this.pump();
  }

  /** Tries a failed item again with another file. */
  replace(id: number, item: NewItem): void {
    this.update(id, () => ({ ...item, state: { phase: "waiting" } }));
    this.pump();
  }

  /** Tries a settled item again as it is. */
  retry(id: number): void {
    this.update(id, () => ({ state: { phase: "waiting" } }));
    this.pump();
  }

  skip(id: number): void {
    this.update(id, ({ state }) => ({ state: { phase: "skipped", step: stepOf(state) } }));
  }

  /** Stops one that waits or works. What the server has begun to save, it saves. */
  stop(id: number): void {
    const item = this.find(id);
    if (!item || isSettled(item)) return;
    this.update(id, ({ state }) => ({ state: { phase: "stopped", step: stepOf(state) } }));
    const controller = this.running.get(id);
    if (!controller) return;
    this.hasChanged = true;
    controller.abort();
  }

  /** Takes away what is settled. */
  clear(): void {
    this.store.setState(({ items }) => ({ items: items.filter((item) => !isSettled(item)) }));
  }

  private find(id: number): Item | undefined {
    return this.store.getState().items.find((item) => item.id === id);
  }

  private update(id: number, change: (item: Item) => Partial<Item>): void {
    this.store.setState(({ items }) => ({
      items: items.map((item) => (item.id === id ? { ...item, ...change(item) } : item)),
    }));
  }

  private pump(): void {
    for (const item of this.store.getState().items) {
      if (this.running.size >= AT_ONCE) return;
      // A stopped item may be tried again before the server has let go of it.
      if (item.state.phase === "waiting" && !this.running.has(item.id)) void this.run(item);
    }
    if (this.running.size > 0 || !this.hasChanged) return;
    this.hasChanged = false;
    this.options.onSettled();
  }

  private async run(item: Item): Promise<void> {
    const { transport } = this.options;
    const controller = new AbortController();
    this.running.set(item.id, controller);
    this.update(item.id, () => ({ state: { phase: "working", step: "read", done: 0, total: 0 } }));
    const ticket = newTicket();
    const stopWatching = transport.watch(ticket, (progress) =>
      this.update(item.id, ({ state }) => ({ state: advanced(state, progress) })),
    );
    const end = await transport
      .send(item, { ticket, signal: controller.signal })
      .then((outcome) => (state: ItemState) => afterAnswer(state, outcome))
      .catch(
        (error: Error) => (state: ItemState) => failed(state, { message: error.message, mayRetry: isSilent(error) }),
      );
    stopWatching();
    this.running.delete(item.id);
    if (!controller.signal.aborted) this.update(item.id, ({ state }) => ({ state: end(state) }));
    const now = this.find(item.id);
    if (now && isChange(now)) this.hasChanged = true;
    this.pump();
  }
}

function afterAnswer(state: ItemState, outcome: Outcome): ItemState {
  return outcome.error ? failed(state, { ...outcome.error, mayRetry: false }) : { phase: "done", outcome };
}

function failed(state: ItemState, { message, mayRetry }: { message: string; mayRetry: boolean }): ItemState {
  return { phase: "failed", step: stepOf(state), message, mayRetry };
}

/** Progress may come late or out of turn: steps never go back, and what is settled stays so. */
function advanced(state: ItemState, { step, done, total }: Progress): ItemState {
  if (state.phase !== "working" || step === "done" || step === "failed") return state;
  return STEPS.indexOf(step) < STEPS.indexOf(state.step) ? state : { phase: "working", step, done, total };
}

function stepOf(state: ItemState): Step {
  return "step" in state ? state.step : "read";
}

/** A name nobody else has: `crypto.randomUUID` is missing where the page does not come over a secure connection. */
function newTicket(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
