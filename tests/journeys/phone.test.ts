import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { NO_BROWSER, PHONE, useSamples } from "../support/chromium-journey.ts";
import { becomes, explorer, settled } from "./explorer.ts";
import { findInnerClaim, firstWords } from "./inner-claim.ts";
import { GOOD_LAYOUT, readLayout } from "./layout.ts";

const AS_PHONE = { viewport: PHONE, hasTouch: true, isMobile: true };

describe.skipIf(NO_BROWSER)("on a phone, 390 px wide", () => {
  const journey = useSamples();

  it("searches over the whole bar, and shows what was chosen in a sheet of half or full height", async () => {
    const claim = await findInnerClaim(journey.app);
    const { page } = await journey.visit(AS_PHONE);
    await settled(page);
    expect(await readLayout(page)).toEqual(GOOD_LAYOUT);
    await page.getByRole("button", { name: "Search" }).tap();
    await explorer(page).search.fill(firstWords(claim));
    const option = page
      .getByRole("option")
      .filter({ hasText: firstWords(claim, 3) })
      .first();
    await option.waitFor();
    expect(await readLayout(page)).toEqual(GOOD_LAYOUT);
    await option.tap();
    const { details } = explorer(page);
    await details.getByRole("heading", { name: "On whose word" }).waitFor();
    expect(await readLayout(page)).toEqual(GOOD_LAYOUT);
    const half = await heightOfSheet(page);
    expect(half).toBeLessThan(0.7 * PHONE.height);
    await page.getByRole("button", { name: "Full height" }).tap();
    await becomes(async () => (await heightOfSheet(page)) > half + 100, true);
    await page.getByRole("button", { name: "Half height" }).tap();
    await becomes(() => heightOfSheet(page), half);
    await page.getByRole("button", { name: "Close the details" }).tap();
    await details.waitFor({ state: "detached" });
  });

  it("changes views by the bar at the foot, with targets that a thumb hits", async () => {
    const claim = await findInnerClaim(journey.app);
    const { page } = await journey.visit({ ...AS_PHONE, path: `/?view=reader&article=${claim.article.id}` });
    await page.getByRole("heading", { level: 1, name: claim.article.title }).waitFor();
    const views = page.getByRole("navigation", { name: "Views" });
    const bar = await views.boundingBox();
    expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBe(PHONE.height);
    for (const name of ["Graph", "Reader"]) {
      expect((await views.getByRole("button", { name }).boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    expect(await readLayout(page)).toEqual(GOOD_LAYOUT);
    const note = page.getByRole("complementary", { name: "Note", exact: true });
    await note.getByRole("button", { name: "Next claim" }).tap();
    await note.getByRole("region", { name: "The claim under the marker" }).waitFor();
    expect(await readLayout(page)).toEqual(GOOD_LAYOUT);
    await views.getByRole("button", { name: "Graph" }).tap();
    await settled(page);
    expect(await views.getByRole("button", { name: "Graph" }).getAttribute("aria-current")).toBe("page");
  });

  it("reaches key, adding and theme by the menu", async () => {
    const { page } = await journey.visit({ ...AS_PHONE, colorScheme: "light" });
    await settled(page);
    const choose = async (name: string) => {
      await page.getByRole("button", { name: "More", exact: true }).tap();
      await page.getByRole("menuitem", { name, exact: true }).tap();
    };
    await choose("Key");
    const key = page.getByRole("dialog", { name: "Key" });
    await key.getByRole("button", { name: /^Person/ }).tap();
    await page.getByText(/^\d+ hidden/).waitFor();
    expect(await readLayout(page)).toEqual(GOOD_LAYOUT);
    await key.getByRole("button", { name: "Close the key" }).tap();
    await key.waitFor({ state: "detached" });
    await choose("Dark theme");
    await choose("Add articles");
    await page.getByRole("heading", { level: 1, name: "Add articles" }).waitFor();
    expect(await readLayout(page)).toEqual(GOOD_LAYOUT);
  });
});

async function heightOfSheet(page: Page): Promise<number> {
  const grip = await page.getByRole("button", { name: /^(Full|Half) height$/ }).boundingBox();
  return PHONE.height - (grip?.y ?? PHONE.height);
}
