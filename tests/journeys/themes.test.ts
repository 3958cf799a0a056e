import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { NO_BROWSER, useSamples } from "../support/chromium-journey.ts";
import { becomes, explorer, settled } from "./explorer.ts";
import { findInnerClaim } from "./inner-claim.ts";
import { GOOD_LAYOUT, readLayout } from "./layout.ts";

describe.skipIf(NO_BROWSER)("both themes on a wide screen", () => {
  const journey = useSamples();

  it("follows the system until a theme is chosen, and remembers the chosen one", async () => {
    const { page } = await journey.visit({ colorScheme: "dark" });
    await becomes(() => isDark(page), true);
    await page.emulateMedia({ colorScheme: "light" });
    await becomes(() => isDark(page), false);
    await page.getByRole("button", { name: "Dark theme" }).click();
    await becomes(() => isDark(page), true);
    await page.reload();
    await page.getByRole("button", { name: "Light theme" }).waitFor();
    expect(await isDark(page)).toBe(true);
  });

  it.each(["light", "dark"] as const)(
    "has no text under 11 px and nothing to scroll sideways, %s",
    async (colorScheme) => {
      const claim = await findInnerClaim(journey.app);
      const { page } = await journey.visit({ colorScheme, path: `/?node=${claim.id}` });
      await settled(page);
      const { details } = explorer(page);
      await details.getByRole("heading", { name: "About" }).waitFor();
      expect(await readLayout(page)).toEqual(GOOD_LAYOUT);
      await details.getByRole("button", { name: "Open in reader" }).first().click();
      await page.getByRole("region", { name: "The claim under the marker" }).waitFor();
      expect(await readLayout(page)).toEqual(GOOD_LAYOUT);
    },
  );
});

/** Whether the page's ink is bright. */
function isDark(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const channels = getComputedStyle(document.body).color.match(/[\d.]+/g) ?? [];
    return channels.slice(0, 3).every((channel) => Number(channel) > 127);
  });
}
