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

export interface Queue {
  store: StoreApi<{ items: readonly Item[] }>;
  add(items: readonly NewItem[]): void;
  /** Tries a failed item again with another file. */
  replace(id: number, item: NewItem): void;
  /** Tries a failed item again as it is. */
  retry(id: number): void;
  skip(id: number): void;
  /** Stops one that waits or works. What the server has begun to save, it saves. */
  stop(id: number): void;
  /** Takes away what is settled. */
  clear(): void;
}

/** Two at once keep both the network and the server's extractor busy. */
const AT_ONCE = 2;

/** Takes articles to the server, two at a time; one that fails never stops the others. */
export function createQueue({ transport, onSettled }: QueueOptions): Queue {
  const store = createStore<{ items: readonly Item[] }>(() => ({ items: [] }));
  const running = new Map<number, AbortController>();
  let lastId = 0;
  let hasChanged = false;

  const find = (id: number) => store.getState().items.find((item) => item.id === id);
  const update = (id: number, change: (item: Item) => Partial<Item>) =>
    store.setState(({ items }) => ({
      items: items.map((item) => (item.id === id ? { ...item, ...change(item) } : item)),
    }));
  const settle = (id: number, phase: "stopped" | "skipped") =>
    update(id, ({ state }) => ({ state: { phase, step: stepOf(state) } }));

  const pump = () => {
    for (const item of store.getState().items) {
      if (running.size >= AT_ONCE) return;
      if (item.state.phase === "waiting") void run(item);
    }
    if (running.size > 0 || !hasChanged) return;
    hasChanged = false;
    onSettled();
  };

  const run = async (item: Item) => {
    const controller = new AbortController();
    running.set(item.id, controller);
    update(item.id, () => ({ state: { phase: "working", step: "read", done: 0, total: 0 } }));
    const ticket = newTicket();
    const stopWatching = transport.watch(ticket, (progress) =>
      update(item.id, ({ state }) => ({ state: advanced(state, progress) })),
    );
    const end = await transport
      .send(item, { ticket, signal: controller.signal })
      .then((outcome) => (state: ItemState) => afterAnswer(state, outcome))
      .catch(
        (error: Error) => (state: ItemState) => failed(state, { message: error.message, mayRetry: isSilent(error) }),
      );
    stopWatching();
    running.delete(item.id);
    if (!controller.signal.aborted) update(item.id, ({ state }) => ({ state: end(state) }));
    const now = find(item.id);
    if (now && isChange(now)) hasChanged = true;
    pump();
  };

  return {
    store,
    add(items) {
      store.setState((state) => ({
        items: [
          ...state.items,
          ...items.map((item) => ({ ...item, id: ++lastId, state: { phase: "waiting" } as const })),
        ],
      }));
      pump();
    },
    replace(id, item) {
      update(id, () => ({ ...item, state: { phase: "waiting" } }));
      pump();
    },
    retry(id) {
      update(id, () => ({ state: { phase: "waiting" } }));
      pump();
    },
    skip: (id) => settle(id, "skipped"),
    stop(id) {
      const item = find(id);
      if (!item || isSettled(item)) return;
      settle(id, "stopped");
      // The server may have begun to save it.
      if (running.has(id)) hasChanged = true;
      running.get(id)?.abort();
    },
    clear: () => store.setState(({ items }) => ({ items: items.filter((item) => !isSettled(item)) })),
  };
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
