import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type App, startApp } from "../support/app.ts";
import { CHROMIUM_ARGS } from "../support/chromium.ts";
import { NO_BROWSER } from "../support/chromium-journey.ts";
import { watchContext } from "../support/chromium-watch.ts";

/** Every other journey relies on it: a watch that hears nothing would let everything pass. */
describe.skipIf(NO_BROWSER)("the watch over the journeys' pages", () => {
  let app: App;
  let browser: Browser;
  beforeAll(async () => {
    app = await startApp();
    browser = await chromium.launch({ executablePath: inject("chromium") as string, args: CHROMIUM_ARGS });
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
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
    const context = await browser.newContext();
    const watch = await watchContext(context, app.url);
    const page = await context.newPage();
    await page.goto(app.url);
    await page.getByRole("heading", { name: "Start with an article" }).waitFor();
    expect(watch.problems()).toEqual([]);
    await page.evaluate(script);
    await expect.poll(() => watch.problems().join("\n"), { timeout: 5_000 }).toMatch(heard);
    await context.close();
  });

  it("hears a page of another origin", async () => {
    const context = await browser.newContext();
    const watch = await watchContext(context, app.url);
    const page = await context.newPage();
    await page.goto(app.url.replace("127.0.0.1", "localhost"));
    expect(watch.problems().join("\n")).toMatch(/request to another origin: http:\/\/localhost/);
    await context.close();
  });
});
