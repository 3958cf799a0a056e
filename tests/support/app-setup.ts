import type { TestProject } from "vitest/node";
import { buildWeb } from "../../server/commands/build-web.ts";
import { type App, startApp } from "./app.ts";
import { findChromium } from "./chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The browser's program; null where there is none. */
    chromium: string | null;
    /** A data folder with the sample articles, to be copied; null where there is no browser. */
    samplesFolder: string | null;
  }
}

/** What all journeys share: the browser, the built client, and a graph of the samples, so that they are read only once. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const chromium = findChromium();
  project.provide("chromium", chromium);
  if (chromium === null) {
    project.provide("samplesFolder", null);
    return;
  }
  await buildWeb(() => {});
  const app = await startSeededApp();
  project.provide("samplesFolder", app.dataFolder);
  return () => app.close();
}

/** An app that has read the samples and stopped in good order, so that its data can be copied. */
async function startSeededApp(): Promise<App> {
  const app = await startApp({ seeds: true });
  await app.stop();
  return app;
}
