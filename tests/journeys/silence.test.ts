import { describe, expect, it } from "vitest";
import { copySamples, NO_BROWSER, useOwnApp } from "../support/chromium-journey.ts";
import { becomes, explorer, settled } from "./explorer.ts";
import { findInnerClaim, firstWords } from "./inner-claim.ts";

/** What Chromium prints of a request that nothing answers, or a server that has only begun to start. */
const UNANSWERED = /Failed to load resource: (net::ERR_[A-Z_]+|the server responded with a status of 503)/;

describe.skipIf(NO_BROWSER)("a server that is killed and comes back", () => {
  const journey = useOwnApp(copySamples);

  it("is told by a banner, and asked again without losing the view", async () => {
    const claim = await findInnerClaim(journey.app);
    const { page, watch } = await journey.visit({ path: `/?node=${claim.id}` });
    await settled(page);
    const { details, head, inSight, search, choose } = explorer(page);
    await page
      .getByRole("navigation", { name: "Key" })
      .getByRole("button", { name: /^Place/ })
      .click();
    await details.getByRole("heading", { name: "In which sentence" }).waitFor();
    const before = { head: await head.textContent(), inSight: await inSight(), url: page.url() };
    const seen = async () => ({ head: await head.textContent(), inSight: await inSight(), url: page.url() });
    const banner = page.getByText("The graph store does not answer.");
    await journey.app.kill();
    await watch.expecting(UNANSWERED, async () => {
      await search.fill("market");
      await banner.waitFor();
      expect(await seen()).toEqual(before);
      await explorer(page).canvas.waitFor();
      await journey.app.start();
      // It asks again by itself; each time it waits twice as long.
      await banner.waitFor({ state: "detached", timeout: 40_000 });
    });
    expect(await seen()).toEqual(before);
    await page.getByRole("option").first().waitFor();
    await choose(claim.article.title);
    await becomes(() => head.textContent(), claim.article.title);
    await page.goBack();
    await becomes(async () => (await head.textContent())?.includes(firstWords(claim)), true);
  });
});
