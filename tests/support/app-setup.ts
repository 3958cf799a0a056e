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
  }
}

/** What all journeys share: the browser, the built client, and a graph of the samples, so that they are read only once. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const executablePath = findChromium();
  if (executablePath === null) {
    project.provide("chromium", null);
    project.provide("samplesFolder", null);
    return;
  }
  await buildWeb(() => {});
  const app = await startSeededApp();
  const browser = await chromium.launchServer({ executablePath, args: CHROMIUM_ARGS, host: "127.0.0.1" });
  project.provide("samplesFolder", app.dataFolder);
  project.provide("chromium", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await app.close();
  };
}

/** An app that has read the samples and stopped in good order, so that its data can be copied. */
async function startSeededApp(): Promise<App> {
  const app = await startApp({ seeds: true });
  await app.stop();
  return app;
}
