import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import type { Locator, Page } from "playwright-core";

/** The parts of the explorer, by what they are called, and what a person does with them. */
export function explorer(page: Page) {
  const canvas = page.getByRole("region", { name: "Graph" }).getByRole("application");
  const details = page.getByRole("complementary", { name: "Details" });
  const search = page.getByRole("combobox", { name: /^Search/ });
  return {
    canvas,
    details,
    search,
    /** What the panel is about: its first heading. */
    head: details.getByRole("heading", { level: 2 }),
    notes: page.getByRole("status"),
    /** Types words into the search, and chooses what stands for them. */
    async choose(words: string, option: string | RegExp = words): Promise<void> {
      await search.fill(words);
      await page.getByRole("option").filter({ hasText: option }).first().click();
    },
    /** How many nodes are in sight, as the line at the foot says. */
    async inSight(): Promise<number> {
      const line = await page.getByText(/^[\d,]+ of [\d,]+ nodes?, /).textContent();
      return Number(/^[\d,]+/.exec(line ?? "")?.[0].replaceAll(",", ""));
    },
  };
}

export type Explorer = ReturnType<typeof explorer>;

/** Waits until the graph is there and its nodes rest in their places. */
export async function settled(page: Page): Promise<void> {
  const { canvas } = explorer(page);
  await canvas.waitFor();
  // The first picture is out of sight until nodes have their places.
  await becomes(() => canvas.locator("canvas").first().evaluate(isRevealed), true);
  await page.getByText(/^Placing /).waitFor({ state: "detached" });
  await framesDrawn(page);
}

function isRevealed(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (getComputedStyle(at).opacity !== "1") return false;
  return true;
}

/** Waits for two frames: the first may have been under way already. */
export async function framesDrawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/**
 * Waits until a reading of the page has a value. Without the test runner, for pictures are taken outside of it.
 * @throws after ten seconds, telling the difference
 */
export async function becomes<Value>(read: () => Promise<Value>, value: Value): Promise<void> {
  const end = Date.now() + 10_000;
  let last = await read();
  while (!isDeepStrictEqual(last, value) && Date.now() < end) {
    await pause(50);
    last = await read();
  }
  assert.deepEqual(last, value);
}

/** The tops of some elements in px, in the order given. */
export async function topsOf(locators: readonly Locator[]): Promise<number[]> {
  const boxes = await Promise.all(locators.map((locator) => locator.boundingBox()));
  return boxes.map((box) => box?.y ?? Number.NaN);
}
