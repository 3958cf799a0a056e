import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { NO_BROWSER, useSamples } from "../support/chromium-journey.ts";
import { readDrawing } from "./drawing.ts";
import { becomes, explorer, settled, topsOf } from "./explorer.ts";
import { findInnerClaim, firstWords, type InnerClaim } from "./inner-claim.ts";

/** A person's colour in the light theme. */
const PERSON = "#0b66c3";

describe.skipIf(NO_BROWSER)("exploring the samples", () => {
  const journey = useSamples();

  it("draws the graph, and a press on a person's mark opens that person", async () => {
    const { page } = await journey.visit();
    await settled(page);
    const { details } = explorer(page);
    const { painted, spot } = await readDrawing(page, PERSON);
    expect(painted).toBeGreaterThan(5_000);
    expect(spot).not.toBeNull();
    await page.mouse.click(spot?.x ?? 0, spot?.y ?? 0);
    await details.getByText("Person", { exact: true }).waitFor();
    await details.getByRole("heading", { name: "On whose word" }).waitFor();
  });

  it("counts in the key what the store holds, and the key takes a kind out of sight", async () => {
    const { page } = await journey.visit();
    await settled(page);
    const { nodesByKind, totalNodes } = (
      await journey.app.query<{ stats: { totalNodes: number; nodesByKind: { kind: string; count: number }[] } }>(
        "{ stats { totalNodes nodesByKind { kind count } } }",
      )
    ).stats;
    const key = page.getByRole("navigation", { name: "Key" });
    for (const { kind, count } of nodesByKind) await key.getByRole("button", { name: `${kind} ${count}` }).waitFor();
    const persons = nodesByKind.find(({ kind }) => kind === "Person")?.count ?? 0;
    await key.getByRole("button", { name: /^Person/ }).click();
    await becomes(explorer(page).inSight, totalNodes - persons);
    await page.getByText(`${persons} hidden`).waitFor();
    expect((await readDrawing(page, PERSON)).spot).toBeNull();
  });

  it("finds a claim inside a claim as one types, and shows in the panel's order on whose word it stands", async () => {
    const claim = await findInnerClaim(journey.app);
    const { page } = await journey.visit();
    const { search, head, details } = explorer(page);
    await search.pressSequentially(firstWords(claim));
    await page
      .getByRole("option")
      .filter({ hasText: `“${firstWords(claim, 3)}` })
      .first()
      .click();
    await details.getByRole("heading", { name: "In which sentence" }).waitFor();
    expect(await head.textContent()).toContain(firstWords(claim));
    const parts = ["On whose word", "In which sentence", "About"].map((name) =>
      details.getByRole("heading", { level: 3, name }),
    );
    const tops = await topsOf([head, details.getByRole("toolbar", { name: "Actions" }), ...parts]);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    await expectChain(details.getByRole("list").first(), claim);
    expect(new URL(page.url()).searchParams.get("node")).toBe(claim.id);
  });

  it("hides a node and restores it, and takes both back", async () => {
    const claim = await findInnerClaim(journey.app);
    const { page } = await journey.visit({ path: `/?node=${claim.id}` });
    await settled(page);
    const { details, inSight, head } = explorer(page);
    const all = await inSight();
    await details.getByRole("button", { name: "Hide" }).click();
    await becomes(inSight, all - 1);
    expect(await head.textContent()).toBe("Nothing selected");
    await page.getByRole("button", { name: "restore" }).click();
    await becomes(inSight, all);
    for (const left of [all - 1, all]) {
      await page.getByRole("button", { name: /^Undo: / }).click();
      await becomes(inSight, left);
    }
    await page.getByRole("button", { name: /^Redo: hide/ }).click();
    await becomes(inSight, all - 1);
  });

  it("keeps selection, hidden nodes and filters in the address, so that it opens the same elsewhere", async () => {
    const claim = await findInnerClaim(journey.app);
    const { page } = await journey.visit({ path: `/?node=${claim.chain[0]?.id}` });
    await settled(page);
    const here = explorer(page);
    await here.details.getByRole("button", { name: "Hide" }).click();
    await page
      .getByRole("navigation", { name: "Key" })
      .getByRole("button", { name: /^Place/ })
      .click();
    await here.choose(claim.article.title);
    await here.details.getByRole("button", { name: "Open in reader" }).waitFor();
    const [head, inSight] = [await here.head.textContent(), await here.inSight()];
    const { page: elsewhere } = await journey.visit({ path: new URL(page.url()).search });
    await settled(elsewhere);
    const there = explorer(elsewhere);
    await becomes(() => there.head.textContent(), head);
    await becomes(there.inSight, inSight);
    const key = elsewhere.getByRole("navigation", { name: "Key" });
    expect(await key.getByRole("button", { name: /^Place/ }).getAttribute("aria-pressed")).toBe("false");
  });

  it("goes back to the node before with the browser's own button, and forward again", async () => {
    const claim = await findInnerClaim(journey.app);
    const { page } = await journey.visit({ path: `/?node=${claim.id}` });
    const { head, choose } = explorer(page);
    await becomes(async () => (await head.textContent())?.includes(firstWords(claim)), true);
    await choose(claim.article.title);
    await becomes(() => head.textContent(), claim.article.title);
    await page.goBack();
    await becomes(async () => (await head.textContent())?.includes(firstWords(claim)), true);
    await page.goForward();
    await becomes(() => head.textContent(), claim.article.title);
  });
});

/** Step 1 is the article; each other names its speaker, and the last says that the article has it at second hand. */
async function expectChain(steps: Locator, { chain }: Pick<InnerClaim, "chain">): Promise<void> {
  const texts = await steps.getByRole("listitem").allInnerTexts();
  expect(texts).toHaveLength(chain.length + 1);
  expect(texts[0]).toMatch(/reports that$/);
  for (const [index, { speaker }] of chain.entries()) expect(texts[index + 1]).toContain(speaker.label);
  expect(texts.at(-1)).toContain("The article does not have it at first hand.");
}
