import { cp } from "node:fs/promises";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { buildWeb } from "../../server/commands/build-web.ts";
import { type App, startApp } from "./app.ts";
import { CHROMIUM_ARGS, findChromium } from "./chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the browser of all journeys listens; null where there is none. */
    chromium: string | null;
    /** A data folder with the sample articles, to be copied; null where there is no browser. */
    samplesFolder: string | null;
    /** An app that has them, for journeys that only read; null where there is no browser. */
    samplesUrl: string | null;
  }
}

/** What all journeys share: the browser, the built client, and a graph of the samples, so that they are read only once. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const executablePath = findChromium();
  if (executablePath === null) {
    project.provide("chromium", null);
    project.provide("samplesFolder", null);
    project.provide("samplesUrl", null);
    return;
  }
  await buildWeb(() => {});
  const seeded = await startSeededApp();
  const app = await startApp({ fill: (folder) => cp(seeded.dataFolder, folder, { recursive: true }) });
  const browser = await chromium.launchServer({ executablePath, args: CHROMIUM_ARGS, host: "127.0.0.1" });
  project.provide("samplesFolder", seeded.dataFolder);
  project.provide("samplesUrl", app.url);
  project.provide("chromium", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await app.close();
    await seeded.close();
  };
}

/** An app that has read the samples and stopped in good order, so that its data can be copied. */
async function startSeededApp(): Promise<App> {
  const app = await startApp({ seeds: true });
  await app.stop();
  return app;
}
