import { describe, expect, it } from "vitest";
import { ApiError } from "../../../web/api/api-error.ts";
import type { Item, Outcome, Progress } from "../../../web/views/ingest/item.ts";
import { type NewItem, Queue } from "../../../web/views/ingest/queue.ts";

const pasted = (name: string): NewItem => ({ name, size: 1, source: { from: "paste", text: name } });
const outcome = (status: Outcome["status"], message?: string): Outcome => ({
  status,
  article: null,
  found: [],
  error: message ? { message } : null,
});

/** A server whose answers the test gives, one by one. */
function server() {
  const waiting = new Map<string, { answer(o: Outcome): void; refuse(e: Error): void; report(p: Progress): void }>();
  let report: (p: Progress) => void = () => {};
  let settled = 0;
  const queue = new Queue({
    onSettled: () => settled++,
    transport: {
      watch(_, onProgress) {
        report = onProgress;
        return () => {};
      },
      send: (item, { signal }) =>
        new Promise((answer, refuse) => {
          waiting.set(item.name, { answer, refuse, report });
          signal.addEventListener("abort", () => refuse(new DOMException("Aborted", "AbortError")));
        }),
    },
  });
  const call = (name: string) => {
    const found = waiting.get(name);
    if (!found) throw new Error(`${name} was not sent`);
    return found;
  };
  return { queue, call, sent: () => [...waiting.keys()], settled: () => settled };
}

const phases = (queue: Queue) => queue.store.getState().items.map((item: Item) => item.state.phase);
const idOf = (queue: Queue, name: string) =>
  queue.store.getState().items.find((item) => item.name === name)?.id as number;
const turn = () => new Promise((resolve) => setTimeout(resolve));

describe("the ingest queue", () => {
  it("works on two at a time and takes the next when one is done", async () => {
    const { queue, call, sent } = server();
    queue.add([pasted("a"), pasted("b"), pasted("c")]);
    expect(sent()).toEqual(["a", "b"]);
    call("a").answer(outcome("ADDED"));
    await turn();
    expect(sent()).toEqual(["a", "b", "c"]);
    expect(phases(queue)).toEqual(["done", "working", "working"]);
  });

  it.each([
    [
      "an article that cannot be read",
      (c: ReturnType<ReturnType<typeof server>["call"]>) => c.answer(outcome("FAILED", "a: empty")),
      false,
    ],
    [
      "a server that does not answer",
      (c: ReturnType<ReturnType<typeof server>["call"]>) => c.refuse(new ApiError("silent", "X", "silent")),
      true,
    ],
  ])("goes on after %s", async (_, fail, mayRetry) => {
    const { queue, call } = server();
    queue.add([pasted("a"), pasted("b"), pasted("c")]);
    fail(call("a"));
    await turn();
    call("b").answer(outcome("ADDED"));
    call("c").answer(outcome("ADDED"));
    await turn();
    expect(phases(queue)).toEqual(["failed", "done", "done"]);
    expect(queue.store.getState().items[0]?.state).toMatchObject({ mayRetry });
  });

  it("tells once, at the end, that the graph has changed", async () => {
    const { queue, call, settled } = server();
    queue.add([pasted("a"), pasted("b")]);
    call("a").answer(outcome("ADDED"));
    await turn();
    expect(settled()).toBe(0);
    call("b").answer(outcome("UNCHANGED"));
    await turn();
    expect(settled()).toBe(1);
  });

  it("tells nothing when nothing has changed", async () => {
    const { queue, call, settled } = server();
    queue.add([pasted("a")]);
    call("a").answer(outcome("UNCHANGED"));
    await turn();
    expect(settled()).toBe(0);
  });

  it("follows progress forwards only", async () => {
    const { queue, call } = server();
    queue.add([pasted("a")]);
    call("a").report({ step: "find", done: 62, total: 118 });
    call("a").report({ step: "read", done: 0, total: 0 });
    expect(queue.store.getState().items[0]?.state).toEqual({ phase: "working", step: "find", done: 62, total: 118 });
  });

  it("stops one without the others, whatever the server answers afterwards", async () => {
    const { queue, call } = server();
    queue.add([pasted("a"), pasted("b"), pasted("c")]);
    queue.stop(idOf(queue, "c"));
    queue.stop(idOf(queue, "a"));
    call("a").answer(outcome("ADDED"));
    await turn();
    expect(phases(queue)).toEqual(["stopped", "working", "stopped"]);
  });

  it("tries a stopped one again once the server has let go of it", async () => {
    const { queue, call } = server();
    queue.add([pasted("a")]);
    queue.stop(idOf(queue, "a"));
    queue.retry(idOf(queue, "a"));
    expect(phases(queue)).toEqual(["waiting"]);
    await turn();
    call("a").answer(outcome("ADDED"));
    await turn();
    expect(phases(queue)).toEqual(["done"]);
  });

  it("tries a failed one again with another file", async () => {
    const { queue, call } = server();
    queue.add([pasted("a")]);
    call("a").answer(outcome("FAILED", "a: empty"));
    await turn();
    queue.replace(idOf(queue, "a"), pasted("better"));
    call("better").answer(outcome("ADDED"));
    await turn();
    expect(queue.store.getState().items.map(({ name, state }) => [name, state.phase])).toEqual([["better", "done"]]);
  });
});
