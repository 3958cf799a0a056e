import { describe, expect, it } from "vitest";
import { NO_BROWSER, useSamples } from "../support/chromium-journey.ts";
import { becomes, explorer, settled } from "./explorer.ts";
import { focused, walkWithTab } from "./focus.ts";
import { findInnerClaim, firstWords } from "./inner-claim.ts";

describe.skipIf(NO_BROWSER)("with the keyboard alone", () => {
  const journey = useSamples();

  it("searches, selects, hides, expands, takes back, asks for all keys and lets go", async () => {
    const claim = await findInnerClaim(journey.app);
    const { page } = await journey.visit();
    await settled(page);
    const { head, inSight, details } = explorer(page);
    const all = await inSight();
    const press = (key: string) => page.keyboard.press(key);
    await press("/");
    await page.keyboard.type(claim.article.title.slice(0, 24));
    const current = page.getByRole("option", { selected: true });
    await current.filter({ hasText: claim.article.title }).waitFor();
    await press("ArrowDown");
    await press("ArrowUp");
    await press("Enter");
    await becomes(() => head.textContent(), claim.article.title);
    await details.getByRole("button", { name: "Delete article" }).waitFor();
    await press("h");
    await becomes(inSight, all - 1);
    await press("Control+z");
    await becomes(inSight, all);
    await press("Control+Shift+z");
    await becomes(inSight, all - 1);
    await press("/");
    await page.keyboard.type(firstWords(claim));
    await current.filter({ hasText: firstWords(claim, 3) }).waitFor();
    await press("Enter");
    await becomes(async () => (await head.textContent())?.includes(firstWords(claim)), true);
    // The hidden article is its neighbour, so expanding brings it back.
    await press("e");
    await page.getByText(/^1 neighbour of .+ added$/).waitFor();
    await becomes(inSight, all);
    await press("?");
    const dialog = page.getByRole("dialog", { name: "All keys" });
    await dialog.waitFor();
    await becomes(() => dialog.evaluate((element) => element.contains(document.activeElement)), true);
    await press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await head.textContent()).toContain(firstWords(claim));
    await press("Escape");
    await becomes(() => head.textContent(), "Nothing selected");
  });

  it("walks the canvas by arrows, tells each node, selects and expands there", async () => {
    const { page } = await journey.visit();
    await settled(page);
    const { canvas, head, details } = explorer(page);
    await canvas.focus();
    await canvas.press("ArrowRight");
    const told = canvas.getByRole("paragraph");
    await becomes(async () => (await told.textContent()) !== "", true);
    await canvas.press(" ");
    await details.getByRole("heading", { name: "On whose word" }).waitFor();
    const name = (await head.textContent())?.replaceAll(/[“”…]/g, "").slice(0, 20);
    expect(await told.textContent()).toContain(name);
    await canvas.press("Enter");
    await page.getByText(/(has no more neighbours\.|added)$/).waitFor();
    await canvas.press("Escape");
    await becomes(() => head.textContent(), "Nothing selected");
  });

  it("shows at every stop of the Tab key what has the keyboard, in explorer, panel and reader", async () => {
    const claim = await findInnerClaim(journey.app);
    const { page } = await journey.visit({ path: `/?node=${claim.id}` });
    await settled(page);
    await explorer(page).details.getByRole("heading", { name: "In which sentence" }).waitFor();
    const stops = await walkWithTab(page);
    expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
    const passed = stops.map(({ what }) => what).join("\n");
    for (const part of ["Search people", "Reader", "Graph of", "Expand", "Open in reader"])
      expect(passed).toContain(part);
    const { page: reader } = await journey.visit({ path: `/?view=reader&article=${claim.article.id}` });
    await reader.getByRole("heading", { level: 1 }).waitFor();
    expect((await walkWithTab(reader)).filter(({ isSeen }) => !isSeen)).toEqual([]);
  });

  it("keeps the keyboard inside a dialog and gives it back afterwards", async () => {
    const { page } = await journey.visit();
    await settled(page);
    const help = page.getByRole("button", { name: "All keys" });
    await help.focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "All keys" });
    await dialog.waitFor();
    for (let step = 0; step < 3; step++) {
      await page.keyboard.press("Tab");
      await becomes(() => dialog.evaluate((element) => element.contains(document.activeElement)), true);
    }
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await becomes(async () => (await focused(page))?.what, "button All keys");
  });
});
