import { describe, expect, it } from "vitest";
import { openSqliteStore } from "../../server/store/sqlite/open-sqlite-store.ts";
import { syntheticArticle } from "../bench/synthetic-graph.ts";
import { Random } from "../contract/random.ts";
import { NO_BROWSER, useOwnApp } from "../support/chromium-journey.ts";
import { becomes, explorer, settled } from "./explorer.ts";

/** Enough that the first view holds a part of the graph only. */
const ARTICLES = 60;

interface Hub {
  id: string;
  label: string;
  degree: number;
}

describe.skipIf(NO_BROWSER)("expanding in a graph larger than the first view", () => {
  const journey = useOwnApp(fill);

  it("brings a node's neighbours, takes them back and brings them again", async () => {
    const hub = await findHub(journey.app.query);
    // Motion as most people have it: the other journeys do with little.
    const { page } = await journey.visit({ path: `/?node=${hub.id}`, reducedMotion: "no-preference" });
    await settled(page);
    const { details, inSight } = explorer(page);
    await becomes(inSight, 300);
    await details.getByRole("button", { name: "Expand" }).click();
    const note = page.getByText(/ neighbours? of .+ added$/);
    const added = Number.parseInt((await note.textContent()) ?? "", 10);
    expect(added).toBeGreaterThan(0);
    await becomes(inSight, 300 + added);
    expect(new URL(page.url()).searchParams.get("expanded")).toBe(hub.id);
    await page.getByRole("button", { name: `Undo: expand ${hub.label}` }).click();
    await becomes(inSight, 300);
    await page.getByRole("button", { name: `Redo: expand ${hub.label}` }).click();
    await becomes(inSight, 300 + added);
  });
});

async function fill(folder: string): Promise<void> {
  const store = await openSqliteStore({ folder });
  const random = new Random(1);
  for (let n = 0; n < ARTICLES; n++) await store.saveArticle(syntheticArticle(random, { n, names: 400 }));
  await store.close();
}

/** The best connected person, who has more neighbours than the first view shows. */
async function findHub(query: <Data>(text: string) => Promise<Data>): Promise<Hub> {
  const { nodes } = await query<{ nodes: { nodes: Hub[] } }>(
    "{ nodes(filter: { kinds: [Person] }, first: 50) { nodes { id label degree } } }",
  );
  const [hub] = nodes.nodes.toSorted((a, b) => b.degree - a.degree);
  if (!hub) throw new Error("The graph should have people");
  return hub;
}
