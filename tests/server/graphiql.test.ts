import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleQueries } from "../../server/graphql/example-queries.ts";
import { orskGraphs } from "../graphql/orsk-graph.ts";
import { type Api, startApi } from "../support/api.ts";
import { CHROMIUM_ARGS, findChromium } from "../support/chromium.ts";

const CHROMIUM = findChromium();

let api: Api;
beforeAll(async () => {
  const { wire, post } = orskGraphs();
  api = await startApi({ graphs: [wire, post] });
});
afterAll(() => api.close());

describe("the query editor", () => {
  it("is one page under a policy that allows its own script by hash and calls to its own origin alone", async () => {
    const response = await fetch(`${api.url}/graphql`, { headers: { accept: "text/html" } });
    const html = await response.text();
    expect(response.headers.get("content-security-policy")).toMatch(/default-src 'none'; script-src 'sha256-[^']+'; /);
    expect(response.headers.get("content-security-policy")).toContain("connect-src 'self'");
    const withoutScript = html.replace(/<script>[\s\S]*<\/script>/, "");
    expect(withoutScript).not.toMatch(/(src|href)\s*=\s*["']?(https?:)?\/\//);
    expect(withoutScript).not.toMatch(/url\(\s*["']?(https?:)?\/\//);
  });

  it.each(exampleQueries({ from: "a", to: "b" }).filter(({ query }) => !query.includes("mutation")))(
    "has an example that answers: $query",
    async ({ query, variables }) => {
      expect((await api.query(query, JSON.parse(variables ?? "{}"))).errors).toBeUndefined();
    },
  );

  it.skipIf(!CHROMIUM)(
    "opens with the examples, runs one, and asks nobody else for anything",
    async () => {
      const browser = await chromium.launch({ executablePath: CHROMIUM as string, args: CHROMIUM_ARGS });
      try {
        const page = await browser.newPage();
        const elsewhere: string[] = [];
        const refused: string[] = [];
        page.on("request", (request) => {
          const url = request.url();
          if (!/^(data|blob):/.test(url) && new URL(url).origin !== api.url) elsewhere.push(url);
        });
        page.on("console", (message) => {
          if (/Content Security Policy/.test(message.text())) refused.push(message.text());
        });
        await page.goto(`${api.url}/graphql`);
        await page.getByRole("tab", { name: /WhoSaysWhat/ }).waitFor();
        for (const name of ["AttributionChain", "RivalFigures", "Paths", "Search", "Ingest"]) {
          expect(await page.getByRole("tab", { name }).count()).toBeGreaterThan(0);
        }
        const answered = page.waitForResponse((response) =>
          (response.request().postData() ?? "").includes("query WhoSaysWhat"),
        );
        await page.getByRole("button", { name: /execute/i }).click();
        expect(await (await answered).json()).toMatchObject({ data: { incidents: { nodes: [{ type: "ATTACK" }] } } });
        expect(elsewhere).toEqual([]);
        expect(refused).toEqual([]);
      } finally {
        await browser.close();
      }
    },
    120_000,
  );
});
