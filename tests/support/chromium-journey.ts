import { cp, mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject, type TestContext } from "vitest";
import { type Answering, type App, answering, startApp } from "./app.ts";
import { type Watch, watchContext } from "./chromium-watch.ts";

/** Where there is no browser, journeys are skipped; the setup has said so. */
export const NO_BROWSER = inject("chromium") === null;

export const WIDE = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 844 };

/** Where the last picture of a failed journey goes. */
const FAILED = join(tmpdir(), "newsweft-failed-journeys");

/** A person at a browser of their own. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  watch: Watch;
}

export interface VisitOptions extends BrowserContextOptions {
  /** What follows the app's address. */
  path?: string;
}

export interface Journey<Server extends Answering> {
  /** There from the first test on. */
  readonly app: Server;
  /** Opens the app in a fresh profile: a wide screen, and little motion, which without a GPU takes a second a time. */
  visit(options?: VisitOptions): Promise<Visit>;
}

/** A browser, and the app with the sample articles that all journeys share: for the tests of one `describe` that only read. */
export function useSamples(): Journey<Answering> {
  return useBrowser(async () => answering(inject("samplesUrl") as string));
}

/** A browser, and an app of its own for the tests of one `describe`. `fill` puts something into the data folder first. */
export function useOwnApp(fill?: (dataFolder: string) => Promise<void>): Journey<App> {
  let app: App | null = null;
  // Registered first, so that it runs last, when no page needs the app any more.
  afterAll(() => app?.close());
  return useBrowser(async () => {
    app = await startApp({ ...(fill && { fill }) });
    return app;
  });
}

/** Fills a data folder with the graph of the sample articles. */
export async function copySamples(dataFolder: string): Promise<void> {
  await cp(inject("samplesFolder") as string, dataFolder, { recursive: true });
}

/** Every test fails on anything its pages' watch has heard; a test that fails leaves a picture of each page. */
function useBrowser<Server extends Answering>(start: () => Promise<Server>): Journey<Server> {
  let app: Server;
  let browser: Browser;
  let visits: Visit[] = [];
  beforeAll(async () => {
    [app, browser] = await Promise.all([start(), chromium.connect(inject("chromium") as string)]);
  });
  afterEach(async (test) => {
    const ended = visits;
    visits = [];
    if (test.task.result?.state === "fail") await takePictures(ended, test);
    for (const { context } of ended) await context.close();
    expect(ended.flatMap(({ watch }) => watch.problems())).toEqual([]);
  });
  afterAll(() => browser?.close());
  return {
    get app() {
      return app;
    },
    async visit({ path = "/", ...options } = {}) {
      const context = await browser.newContext({ viewport: WIDE, reducedMotion: "reduce", ...options });
      context.setDefaultTimeout(10_000);
      const watch = await watchContext(context, app.url);
      const page = await context.newPage();
      const visit = { page, context, watch };
      visits.push(visit);
      await page.goto(`${app.url}${path}`);
      return visit;
    },
  };
}

async function takePictures(visits: readonly Visit[], { task }: TestContext): Promise<void> {
  await mkdir(FAILED, { recursive: true });
  const pages = visits.flatMap(({ context }) => context.pages());
  for (const [index, page] of pages.entries()) {
    const path = join(FAILED, `${task.name.replace(/\W+/g, "-").slice(0, 80)}-${index + 1}.png`);
    await page.screenshot({ path }).then(
      () => console.warn(`A picture of the page: ${path}`),
      () => console.warn("The page could not be pictured any more."),
    );
  }
}
