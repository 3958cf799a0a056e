import type { BrowserContext } from "playwright-core";

/** Hears everything that must not happen in a page. */
export interface Watch {
  /** What happened, one line each. */
  problems(): string[];
  /** While `run` runs, problems like this are expected. */
  expecting<Result>(pattern: RegExp, run: () => Promise<Result>): Promise<Result>;
}

/**
 * Watches every page of a context for console errors, uncaught errors, violations of the content security policy and requests
 * to another origin than the app's.
 */
export async function watchContext(context: BrowserContext, origin: string): Promise<Watch> {
  const problems: string[] = [];
  let expected: RegExp | null = null;
  const hear = (line: string) => {
    if (!expected?.test(line)) problems.push(line);
  };
  context.on("console", (message) => {
    if (message.type() === "error") hear(`console: ${message.text()} ${message.location().url}`);
  });
  context.on("weberror", (error) => hear(`uncaught: ${error.error().stack ?? error.error()}`));
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (["http:", "https:", "ws:", "wss:"].includes(url.protocol) && url.origin !== origin) {
      hear(`request to another origin: ${url.href}`);
    }
  });
  // Chromium prints most violations, but not those of workers' and inline styles in every case.
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      console.error(`Policy violation: ${violatedDirective} by ${blockedURI}`);
    });
  });
  return {
    problems: () => [...problems],
    async expecting(pattern, run) {
      expected = pattern;
      try {
        return await run();
      } finally {
        expected = null;
      }
    },
  };
}
