import { afterEach, describe, expect, test } from "vitest";
import { createPool } from "../../../server/extract/pool.ts";
import type { Extractor, ExtractProgress } from "../../../server/ports/extractor.ts";

const open: Extractor[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((pool) => pool.close()));
});

async function poolOf(threads: number, file = "./stand-in.ts"): Promise<Extractor> {
  const pool = await createPool({ threads, worker: new URL(file, import.meta.url) });
  open.push(pool);
  return pool;
}

const article = (text: string) => ({ text, publishedAt: null, publisher: null });

test("has its extractor's id", async () => {
  expect((await poolOf(1)).id).toBe("stand-in");
});

test.each([1, 2, 3])("%i threads answer each article with its own result", async (threads) => {
  const pool = await poolOf(threads);
  const texts = Array.from({ length: 20 }, (_, i) => `article ${i}`);
  const results = await Promise.all(texts.map((text) => pool.extract(article(text))));
  expect(results.map((result) => result.extractor)).toEqual(texts);
});

test("takes articles that carry more than it needs, functions included", async () => {
  const carrying = { ...article("a"), toFileSpan: () => null };
  expect((await (await poolOf(1)).extract(carrying)).extractor).toBe("a");
});

test("passes progress on", async () => {
  const seen: ExtractProgress[] = [];
  const pool = await poolOf(1);
  await pool.extract(article("a"), { onProgress: (progress) => seen.push(progress) });
  expect(seen).toEqual([
    { done: 1, total: 2 },
    { done: 2, total: 2 },
  ]);
});

describe("a failure is told once, for its article alone", () => {
  test.each([
    ["the extractor throws", "throw", "no good"],
    ["its thread ends", "exit", "ended with code 3"],
    ["its thread breaks", "break", "broken"],
  ])("%s", async (_, text, reason) => {
    const pool = await poolOf(1);
    const [failed, next] = await Promise.allSettled([pool.extract(article(text)), pool.extract(article("next"))]);
    expect(failed).toMatchObject({ status: "rejected", reason: { name: "AppError", code: "INTERNAL" } });
    expect(String((failed as PromiseRejectedResult).reason.message)).toMatch(new RegExp(`^"${text}".*${reason}`));
    expect(next).toMatchObject({ status: "fulfilled", value: { extractor: "next" } });
  });

  test("a thread that only failed an article is kept, one that ended is replaced", async () => {
    const pool = await poolOf(1);
    const readBefore = async () => (await pool.extract(article("a"))).dropped;
    expect(await readBefore()).toBe(0);
    await expect(pool.extract(article("throw"))).rejects.toThrow();
    expect(await readBefore()).toBe(1);
    await expect(pool.extract(article("exit"))).rejects.toThrow();
    expect(await readBefore()).toBe(0);
  });
});

describe("an abort", () => {
  const reason = new Error("enough");

  test("stops the article that is being read, and the thread goes on with the next", async () => {
    const pool = await poolOf(1);
    const abort = new AbortController();
    const reading = pool.extract(article("wait"), { signal: abort.signal });
    setTimeout(() => abort.abort(reason), 20);
    await expect(reading).rejects.toBe(reason);
    expect((await pool.extract(article("a"))).dropped).toBe(0);
  });

  test("takes a waiting article out of the queue", async () => {
    const pool = await poolOf(1);
    const [first, second] = [new AbortController(), new AbortController()];
    const reading = pool.extract(article("wait"), { signal: first.signal });
    const waiting = pool.extract(article("wait"), { signal: second.signal });
    const last = pool.extract(article("last"));
    second.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    first.abort(reason);
    await expect(reading).rejects.toBe(reason);
    expect((await last).extractor).toBe("last");
  });

  test("before the start is an abort too", async () => {
    const pool = await poolOf(1);
    await expect(pool.extract(article("a"), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect((await pool.extract(article("b"))).extractor).toBe("b");
  });
});

test("closing ends what is read and what waits, with one clear error", async () => {
  const pool = await poolOf(1);
  const jobs = [pool.extract(article("wait")), pool.extract(article("a"))].map((job) =>
    job.catch((error) => error.message),
  );
  await pool.close();
  const message = "The extractor was closed before the article was read: start again";
  expect(await Promise.all(jobs)).toEqual([message, message]);
});

test("an extractor that does not load is one error that says why", async () => {
  await expect(poolOf(2, "./no-start.ts")).rejects.toMatchObject({
    code: "INTERNAL",
    message: "The extractor does not start (no weights)",
  });
});

test.each([0, -1, 1.5, Number.NaN])("%d threads are refused", async (threads) => {
  await expect(poolOf(threads)).rejects.toMatchObject({ code: "BAD_CONFIG" });
});
