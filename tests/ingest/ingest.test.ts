import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import type { ExtractedEntity } from "../../server/domain/model.ts";
import { identify } from "../../server/identity/identify.ts";
import { type IngestPorts, type IngestProgress, ingest } from "../../server/ingest/ingest.ts";
import { temporaryStore } from "./temporary-store.ts";
import { wordExtractor } from "./word-extractor.ts";

const { store, folder } = temporaryStore();
let ports: IngestPorts;
beforeEach(() => {
  ports = { extractor: wordExtractor(), store: store(), identify };
});

const file = (name: string, publisher = "Norland Post", text = "ANNA told PER that the bridge was safe.") => ({
  name,
  bytes: Buffer.from(`Bridge to open\n${publisher}\n2024-05-03\n\n${text}`),
});

/** Everything in the store, as lines that can be compared. */
async function dump(): Promise<string[]> {
  const lines: string[] = [];
  for await (const item of store().export())
    lines.push(JSON.stringify(item, (key, value) => (key === "ingestedAt" ? "" : value)));
  return lines;
}

describe("ingest", () => {
  test("adds an article with what is found in it", async () => {
    const outcome = await ingest(file("a.txt"), ports);
    expect(outcome).toMatchObject({ file: "a.txt", status: "ADDED", found: { Person: 2 }, dropped: 0, error: null });
    const state = await store().articleState(outcome.article?.id ?? "");
    expect(state).toMatchObject({
      extractor: "words-1",
      article: { title: "Bridge to open", publisher: "Norland Post", file: "a.txt" },
    });
  });

  test("tells its steps in order", async () => {
    const steps: IngestProgress[] = [];
    await ingest(file("a.txt"), ports, { onProgress: (progress) => steps.push(progress) });
    expect(steps.map((s) => s.step)).toEqual(["read", "find", "match", "save", "done"]);
    expect(steps[1]).toEqual({ file: "a.txt", step: "find", done: 1, total: 1 });
  });

  test("the same file again writes nothing and extracts nothing", async () => {
    await ingest(file("a.txt"), ports);
    const before = await dump();
    let extracted = 0;
    const extractor = wordExtractor("words-1", { onExtract: async () => void extracted++ });
    const again = await ingest(file("a.txt"), { ...ports, extractor });
    expect(again).toMatchObject({ status: "UNCHANGED", article: { file: "a.txt" } });
    expect(extracted).toBe(0);
    expect(await dump()).toEqual(before);
  });

  test.each([
    ["other metadata", () => ingest(file("a.txt", "Lusena Tribune"), ports)],
    ["another extractor", () => ingest(file("a.txt"), { ...ports, extractor: wordExtractor("words-2") })],
  ])("%s replaces the article", async (_, again) => {
    const first = await ingest(file("a.txt"), ports);
    const second = await again();
    expect(second.status).toBe("REPLACED");
    expect(second.article?.ingestedAt).toBe(first.article?.ingestedAt);
    expect((await store().stats()).nodes).toMatchObject({ Article: 1, Person: 2 });
  });

  test("one text under several names is one article, the same in any order", async () => {
    const files = [file("b.txt", "Two"), file("a.txt", "One"), file("c.txt", "Three")];
    const dumps: string[][] = [];
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
      [1, 0, 2],
    ]) {
      for (const i of order) await ingest(files[i] as (typeof files)[number], ports);
      dumps.push(await dump());
      const [article] = (await store().list({ kinds: ["Article"] }, { first: 2, after: null })).items;
      expect(article?.item).toMatchObject({ file: "a.txt", publisher: "One" });
      await store().deleteArticle(article?.item.id ?? "");
    }
    for (const other of dumps) expect(other).toEqual(dumps[0]);
  });

  test("several names at the same moment end the same way", async () => {
    const outcomes = await Promise.all(
      ["c", "a", "b", "a", "d"].map((n) => ingest(file(`${n}.txt`, n.toUpperCase()), ports)),
    );
    expect(outcomes.filter((o) => o.status === "ADDED")).toHaveLength(1);
    const state = await store().articleState(outcomes[0]?.article?.id ?? "");
    expect(state?.article).toMatchObject({ file: "a.txt", publisher: "A" });
  });

  test("another extractor keeps the metadata of the name that comes first", async () => {
    await ingest(file("a.txt", "One"), ports);
    const second = await ingest(file("b.txt", "Two"), { ...ports, extractor: wordExtractor("words-2") });
    expect(second).toMatchObject({ status: "REPLACED", article: { file: "a.txt", publisher: "One" } });
  });

  test("a file that cannot be read is an outcome, and nothing is written", async () => {
    const steps: string[] = [];
    const options = { onProgress: ({ step }: IngestProgress) => steps.push(step) };
    const outcome = await ingest(join(folder(), "missing.txt"), ports, options);
    expect(outcome).toMatchObject({
      file: "missing.txt",
      status: "FAILED",
      article: null,
      error: { code: "FILE_MISSING" },
    });
    expect(steps).toEqual(["read", "failed"]);
    expect(await dump()).toEqual([]);
  });

  test("a defect is an outcome too, in one line", async () => {
    const broken = wordExtractor("broken", { onExtract: () => Promise.reject(new Error("first\nsecond")) });
    const { error } = await ingest(file("a.txt"), { ...ports, extractor: broken });
    expect(error).toMatchObject({ code: "INTERNAL", message: "a.txt: a defect in Newsweft (first), please report it" });
  });

  test("what does not stand in the text is dropped and counted", async () => {
    const extractor = wordExtractor();
    const lying: IngestPorts["extractor"] = {
      ...extractor,
      extract: async (article, options) => {
        const honest = await extractor.extract(article, options);
        const mentions = [{ start: 5000, end: 5004, confidence: 1 }];
        return {
          ...honest,
          entities: [...honest.entities, { ...(honest.entities[0] as ExtractedEntity), id: "e9", mentions }],
        };
      },
    };
    const outcome = await ingest(file("a.txt"), { ...ports, extractor: lying });
    expect(outcome).toMatchObject({ status: "ADDED", found: { Person: 2 } });
    expect(outcome.dropped).toBeGreaterThan(0);
  });
});
