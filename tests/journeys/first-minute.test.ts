import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { NO_BROWSER, useOwnApp } from "../support/chromium-journey.ts";
import { readDrawing } from "./drawing.ts";
import { dropFiles } from "./dropping.ts";
import { becomes, explorer, settled } from "./explorer.ts";

const TITLE = "Ferry runs aground off Port Sollen";
const ARTICLE = `${TITLE}
The Sollen Gazette
14 May 2024

A ferry with 80 people on board ran aground near Port Sollen on Monday night, and 12 passengers were injured.

The harbour master, Ida Brandt, said the captain had ignored two warnings. "He was told to wait for the tide," Brandt told reporters on Tuesday.

The Sollen Ferry Company denied this. Its director, Marcus Hale, said no warning had reached the ship.
`;
const FRENCH = `Le ferry s’échoue devant le port

Le maire de la ville a déclaré lundi que le navire avait quitté le port sans autorisation. La police a démenti cette affirmation et a parlé d’un accident.
`;

/** What each bad file is, and the one sentence that must stand in its row. */
const BAD = [
  { name: "empty.txt", bytes: Buffer.alloc(0), says: /empty \(0 bytes\)/ },
  { name: "photo.txt", bytes: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1]), says: /JPEG/ },
  { name: "français.txt", bytes: Buffer.from(FRENCH), says: /French/ },
  { name: "blank.txt", bytes: Buffer.from("\n \n"), says: /white space/ },
  { name: "song.mp3", bytes: Buffer.from("ID3"), says: /\.txt/ },
];

describe.skipIf(NO_BROWSER)("the first minute, with an empty graph", () => {
  const journey = useOwnApp();

  it("takes dropped files in four steps, names each bad one's fault in a sentence, draws the good one, and is empty again once it is deleted", async () => {
    const { page } = await journey.visit();
    await page.getByRole("heading", { level: 1, name: "Start with an article" }).waitFor();
    const good = { name: "ferry.txt", bytes: Buffer.from(ARTICLE) };
    await dropFiles(
      page,
      [BAD[0], BAD[1], good, ...BAD.slice(2)].filter((file) => file !== undefined),
    );
    await expectTable(page);
    await page.getByRole("button", { name: "Show in graph" }).click();
    await settled(page);
    await expectDrawn(page);
    await deleteArticle(page);
    await page.getByRole("heading", { level: 1, name: "Start with an article" }).waitFor();
    const { stats } = await journey.app.query<{ stats: object }>("{ stats { articles totalNodes totalEdges } }");
    expect(stats).toEqual({ articles: 0, totalNodes: 0, totalEdges: 0 });
  });

  it("opens a sample, and pasted text", async () => {
    const { page } = await journey.visit();
    await page
      .getByRole("button", { name: /^Open (?!all)/ })
      .first()
      .click();
    await settled(page);
    expect(await explorer(page).inSight()).toBeGreaterThan(5);
    await page.getByRole("button", { name: "Add articles" }).click();
    await page.getByRole("button", { name: "Paste text" }).click();
    await page.getByRole("textbox", { name: "Text of the article" }).fill(ARTICLE);
    await page.getByRole("dialog").getByRole("button", { name: "Add article" }).click();
    await page.getByText(/^Added /).waitFor();
    await page.getByRole("button", { name: "Show in graph" }).click();
    await page.getByText(/, 2 articles$/).waitFor();
  });
});

async function expectTable(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1, name: "Added 1 article" }).waitFor();
  const table = page.getByRole("table");
  for (const step of ["Read", "Find", "Match", "Save"])
    expect(await table.getByText(step, { exact: true }).count()).toBeGreaterThan(0);
  await page.getByText(`1 done, ${BAD.length} not read.`).waitFor();
  const rowOf = (name: string) => table.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
  expect(await rowOf("ferry.txt").textContent()).toMatch(/\d+ names, \d+ incidents?, \d+ claims/);
  for (const { name, says } of BAD) {
    const result = await rowOf(name).getByRole("cell").nth(2).textContent();
    expect(result).toMatch(says);
    // One sentence, which does not repeat the name that stands beside it.
    expect(result).not.toContain(name);
    expect(result).not.toMatch(/\n|undefined|Error|\[object/);
  }
}

async function expectDrawn(page: Page): Promise<void> {
  await page.getByText(/, 1 article$/).waitFor();
  expect(await explorer(page).inSight()).toBeGreaterThan(5);
  expect((await readDrawing(page, "#0b66c3")).painted).toBeGreaterThan(500);
}

async function deleteArticle(page: Page): Promise<void> {
  const { choose, head, details } = explorer(page);
  await choose(TITLE);
  await becomes(() => head.textContent(), TITLE);
  await details.getByRole("button", { name: "Delete article" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete article" }).click();
}
