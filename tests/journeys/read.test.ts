import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { NO_BROWSER, useSamples } from "../support/chromium-journey.ts";
import { becomes, explorer, framesDrawn, settled } from "./explorer.ts";
import { findInnerClaim, firstWords } from "./inner-claim.ts";

describe.skipIf(NO_BROWSER)("reading an article", () => {
  const journey = useSamples();

  it("opens at the claim's own words, marked in the text as the article has it, with its note and its quotation", async () => {
    const claim = await findInnerClaim(journey.app);
    const { page } = await journey.visit({ path: `/?node=${claim.id}` });
    await explorer(page).details.getByRole("button", { name: "Open in reader" }).first().click();
    await page.getByRole("heading", { level: 1, name: claim.article.title }).waitFor();
    const [evidence] = claim.evidence;
    if (!evidence) throw new Error("A claim has evidence");
    const { start, end, quote } = evidence;
    expect(claim.article.text.slice(start, end)).toBe(quote);
    expect(await textBetween(page, start, end)).toBe(quote);
    await becomes(() => currentNotes(page).count(), 1);
    expect(await currentNotes(page).textContent()).toContain(claim.chain.at(-1)?.speaker.label);
    const active = page.getByRole("region", { name: "The claim under the marker" });
    expect(plain(await active.getByText("“").first().textContent())).toBe(plain(`“${claim.text}”`));
    const steps = active.getByRole("list", { name: "On whose word" }).getByRole("listitem");
    expect(await steps.count()).toBe(claim.chain.length + 1);
  });

  it("shows the whole text unchanged, and marks that can be followed", async () => {
    const { article } = await findInnerClaim(journey.app);
    const { page } = await journey.visit({ path: `/?view=reader&article=${article.id}` });
    const text = page.getByRole("article");
    await text.getByRole("heading", { level: 1, name: article.title }).waitFor();
    for (const paragraph of article.text.split(/\n+/).slice(1)) {
      const start = article.text.indexOf(paragraph);
      expect(await textBetween(page, start, start + paragraph.length)).toBe(paragraph);
    }
    const link = text.getByRole("link").first();
    await link.click();
    await becomes(async () => new URL(page.url()).searchParams.has("at"), true);
    await page.getByRole("region", { name: /under the marker$/ }).waitFor();
  });

  it("steps from claim to claim by button and by key, and back to the list of articles", async () => {
    const { article } = await findInnerClaim(journey.app);
    const { page } = await journey.visit({ path: `/?view=reader&article=${article.id}` });
    await page.getByRole("button", { name: "Next claim" }).click();
    await page
      .getByText(/^Claim 1 of \d+$/)
      .first()
      .waitFor();
    await page.keyboard.press("n");
    await page
      .getByText(/^Claim 2 of \d+$/)
      .first()
      .waitFor();
    await page.keyboard.press("p");
    await page
      .getByText(/^Claim 1 of \d+$/)
      .first()
      .waitFor();
    const first = await currentNotes(page).textContent();
    await page.getByRole("button", { name: "Next claim" }).click();
    await becomes(async () => (await currentNotes(page).textContent()) === first, false);
    await page.getByRole("button", { name: "Articles", exact: true }).click();
    await page.getByRole("link", { name: article.title }).click();
    await page.getByRole("heading", { level: 1, name: article.title }).waitFor();
  });

  it("leads from its side graph to the node in the explorer, and the back button leads to the text again", async () => {
    const claim = await findInnerClaim(journey.app);
    const [at] = claim.evidence;
    const { page } = await journey.visit({
      path: `/?view=reader&article=${claim.article.id}&at=${at?.start}-${at?.end}`,
    });
    const side = page
      .getByRole("main")
      .getByRole("application", { name: /^Graph of/ })
      .last();
    await page.getByRole("region", { name: "The claim under the marker" }).waitFor();
    await framesDrawn(page);
    await side.focus();
    const told = await walk(side);
    await side.press("Enter");
    const { head, details } = explorer(page);
    await settled(page);
    await details
      .getByRole("heading", { name: "In which sentence" })
      .or(details.getByRole("button", { name: "Delete article" }))
      .first()
      .waitFor();
    expect(told).toContain((await head.textContent())?.slice(0, 20));
    await page.goBack();
    await page.getByRole("region", { name: "The claim under the marker" }).waitFor();
    await page.getByText(firstWords(claim)).first().waitFor();
  });
});

function currentNotes(page: Page) {
  return page.getByRole("complementary", { name: "Margin notes" }).locator("[aria-current=true]");
}

/** The page's own runs of the text from one offset to another. */
function textBetween(page: Page, start: number, end: number): Promise<string> {
  return page.getByRole("article").evaluate(
    (article, span) =>
      [...article.querySelectorAll<HTMLElement>("[data-at]")]
        .filter(({ dataset }) => Number(dataset.at) >= span.start && Number(dataset.at) < span.end)
        .map((run) => run.textContent)
        .join(""),
    { start, end },
  );
}

/** Inside a quotation the article's own marks become single ones. */
function plain(text: string | null): string {
  return (text ?? "").replaceAll(/[“”‘’"']/g, "");
}

/** Presses arrow keys until they stand on another node; gives what a screen reader is told of it. */
async function walk(graph: Locator): Promise<string> {
  const status = graph.getByRole("paragraph");
  for (const arrow of ["Left", "Up", "Right", "Down"]) {
    await graph.press(`Arrow${arrow}`);
    // What is told may come a frame later; where no node lies that way, nothing comes.
    for (let waited = 0; waited < 10; waited++) {
      const told = await status.textContent();
      if (told) return told;
      await graph.page().waitForTimeout(50);
    }
  }
  throw new Error("No arrow key leads to another node");
}
