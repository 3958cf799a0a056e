import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { buildWeb } from "../../server/commands/build-web.ts";
import { ROOT } from "../../server/config.ts";
import { type App, startApp } from "../support/app.ts";
import { CHROMIUM_ARGS, findChromium } from "../support/chromium.ts";
import { explorer, settled } from "./explorer.ts";
import { findInnerClaim, type InnerClaim } from "./inner-claim.ts";

const FOLDER = join(ROOT, "docs/images");
/** bytes: a page with all of them should still load quickly. */
const MOST = 400_000;

/** Their names are parts of the pictures' names; the wide screen is the usual one. */
const SCREENS = {
  "": { viewport: { width: 1440, height: 900 } },
  "-phone": { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
};
const THEMES = ["light", "dark"] as const;

const VIEWS: Record<string, { path(claim: InnerClaim): string; ready(page: Page): Promise<void> }> = {
  explorer: {
    path: ({ id }) => `/?node=${id}`,
    async ready(page) {
      await settled(page);
      await explorer(page).details.getByRole("heading", { name: "In which sentence" }).waitFor();
    },
  },
  reader: {
    path: ({ article, evidence: [at] }) => `/?view=reader&article=${article.id}&at=${at?.start}-${at?.end}`,
    ready: (page) => page.getByRole("region", { name: "The claim under the marker" }).first().waitFor(),
  },
};

/** Takes the README's pictures of the samples, with a claim inside a claim selected. */
async function takeAll(app: App, browser: Browser): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const claim = await findInnerClaim(app);
  for (const [screen, options] of Object.entries(SCREENS)) {
    for (const colorScheme of THEMES) {
      for (const [view, { path, ready }] of Object.entries(VIEWS)) {
        const page = await browser.newPage({ ...options, colorScheme, reducedMotion: "reduce" });
        await page.goto(`${app.url}${path(claim)}`);
        await ready(page);
        await page.evaluate(() => document.fonts.ready);
        await take(page, `${view}${screen}-${colorScheme}.png`);
        await page.close();
      }
    }
  }
}

async function take(page: Page, name: string): Promise<void> {
  const path = join(FOLDER, name);
  await stillness(page);
  await page.screenshot({ path, caret: "initial" });
  const { size } = await stat(path);
  console.log(`docs/images/${name}: ${Math.round(size / 1_000)} KB`);
  if (size > MOST) throw new Error(`${name} has ${size} bytes, more than the ${MOST} that the README can bear`);
}

/** Waits until two pictures in a row are the same: the layout moves nodes and the camera after everything has arrived. */
async function stillness(page: Page): Promise<void> {
  let before: Buffer = Buffer.alloc(0);
  for (let tries = 0; tries < 20; tries++) {
    const now = await page.screenshot({ caret: "initial" });
    if (now.equals(before)) return;
    before = now;
  }
  throw new Error("The page does not come to rest");
}

const executablePath = findChromium();
if (executablePath === null) process.exit(1);
await buildWeb(console.log);
console.log("Reading the sample articles …");
const app = await startApp({ seeds: true });
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
try {
  await takeAll(app, browser);
} finally {
  await browser.close();
  await app.close();
}
