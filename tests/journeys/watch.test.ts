import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type App, startApp } from "../support/app.ts";
import { NO_BROWSER } from "../support/chromium-journey.ts";
import { type Watch, watchContext } from "../support/chromium-watch.ts";

/** Every other journey relies on it: a watch that hears nothing would let everything pass. */
describe.skipIf(NO_BROWSER)("the watch over the journeys' pages", () => {
  let app: App;
  let browser: Browser;
  let page: Page;
  let watch: Watch;
  beforeAll(async () => {
    app = await startApp();
    browser = await chromium.connect(inject("chromium") as string);
    const context = await browser.newContext();
    watch = await watchContext(context, app.url);
    page = await context.newPage();
    await page.goto(app.url);
    await page.getByRole("heading", { name: "Start with an article" }).waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  it("hears nothing while nothing happens", () => {
    expect(watch.problems()).toEqual([]);
  });

  it.each([
    ["an error in the console", "console.error('out of ink')", /^console: out of ink/],
    ["an uncaught error", "setTimeout(() => { throw new Error('no paper') })", /^uncaught: Error: no paper/],
    ["a rejection nobody handles", "void Promise.reject(new Error('no press'))", /^uncaught: .*no press/],
    [
      "a violation of the policy",
      "document.body.append(document.createElement('style'), Object.assign(document.createElement('script'), { text: '1' }))",
      /^console: .*(policy|violat)/i,
    ],
    ["an answer that is an error", "void fetch('/no/such.file')", /^console: .*404/],
    ["a request to another origin", "void fetch('http://127.0.0.2:9/').catch(() => {})", /another origin|connect-src/],
  ])("hears %s", async (_, script, heard) => {
    await page.evaluate(script);
    await expect.poll(() => watch.problems().at(-1), { timeout: 5_000 }).toMatch(heard);
  });

  it("hears a page of another origin", async () => {
    await page.goto(app.url.replace("127.0.0.1", "localhost"));
    expect(watch.problems().join("\n")).toMatch(/request to another origin: http:\/\/localhost/);
  });
});
