import { describe, expect, test } from "vitest";
import { identify } from "../../server/identity/identify.ts";
import type { IngestProgress } from "../../server/ingest/ingest.ts";
import { createIngestJobs } from "../../server/ingest/jobs.ts";
import { temporaryStore } from "./temporary-store.ts";
import { wordExtractor } from "./word-extractor.ts";

const { store } = temporaryStore();

const file = (n: number) => ({
  name: `${n}.txt`,
  bytes: Buffer.from(`Bridge ${n} to open\n\nANNA told PER that it was safe.`),
});

/** A gate: extraction number n waits until it is opened. */
function gated() {
  let running = 0;
  let most = 0;
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const onExtract = async () => {
    most = Math.max(most, ++running);
    await opened;
    running--;
  };
  return { extractor: wordExtractor("words-1", { onExtract }), open, most: () => most, running: () => running };
}

const collect = async (events: AsyncIterable<IngestProgress>) => {
  const all: string[] = [];
  for await (const { step } of events) all.push(step);
  return all;
};

const until = async (condition: () => boolean) => {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
};

describe("the queue of ingests", () => {
  test("never runs more at once than it may, and runs all", async () => {
    const gate = gated();
    const jobs = createIngestJobs({ extractor: gate.extractor, store: store(), identify }, { concurrency: 2 });
    const outcomes = Promise.all([1, 2, 3, 4, 5].map((n) => jobs.submit(file(n))));
    await until(() => gate.running() === 2);
    gate.open();
    expect((await outcomes).map((o) => o.status)).toEqual(Array(5).fill("ADDED"));
    expect(gate.most()).toBe(2);
    expect((await store().stats()).nodes.Article).toBe(5);
    await jobs.close();
  });

  test("tells the progress of a ticket that was asked for before it was submitted", async () => {
    const jobs = createIngestJobs({ extractor: wordExtractor(), store: store(), identify }, { concurrency: 1 });
    const events = collect(jobs.progress("t"));
    const others = collect(jobs.progress("other"));
    await jobs.submit(file(1), { ticket: "t" });
    const steps = await events;
    expect(steps[0]).toBe("read");
    expect(steps.at(-1)).toBe("done");
    await jobs.close();
    expect(await others).toEqual([]);
  });

  test("tells who asks late how it ended", async () => {
    const jobs = createIngestJobs({ extractor: wordExtractor(), store: store(), identify }, { concurrency: 1 });
    await jobs.submit({ name: "a.pdf", bytes: Buffer.from("x") }, { ticket: "t" });
    expect(await collect(jobs.progress("t"))).toEqual(["failed"]);
    await jobs.close();
  });

  test("a listener that leaves is let go while it waits", async () => {
    const jobs = createIngestJobs({ extractor: wordExtractor(), store: store(), identify }, { concurrency: 1 });
    const events = jobs.progress("t");
    const waiting = events.next();
    await events.return?.();
    expect(await waiting).toEqual({ done: true, value: undefined });
    await jobs.close();
  });

  test("closing leaves each article whole or absent", async () => {
    const gate = gated();
    const jobs = createIngestJobs({ extractor: gate.extractor, store: store(), identify }, { concurrency: 2 });
    const outcomes = [1, 2, 3].map((n) => jobs.submit(file(n)));
    await until(() => gate.running() === 2);
    const closed = jobs.close();
    gate.open();
    await closed;
    for (const { status, error } of await Promise.all(outcomes)) {
      expect(status).toBe("FAILED");
      expect(error?.message).toMatch(/^\d\.txt: stopped before it was saved, ingest it again$/);
    }
    expect((await store().stats()).nodes).toMatchObject({ Article: 0, Person: 0 });
  });
});
