import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "graphql-sse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadConfig } from "../../server/config.ts";
import { type RunningServer, startServer } from "../../server/start-server.ts";
import { post } from "../support/api.ts";

const ARTICLE = `---
title: Bridge closed after blast
publisher: Example Gazette
date: 2024-05-02
---

A blast damaged the bridge at Norrow on Thursday, injuring at least four people, mayor Elin Marsh said.

"A gas pipe burst," said police spokesman Tomas Reed, who denied that a bomb had caused it.
`;

const INGEST = `mutation ($input: ArticleInput!, $ticket: String) { ingestArticle(input: $input, ticket: $ticket) {
  file status dropped found { kind count } error { code message } article { id title publisher publishedAt text }
} }`;

let folder: string;
let running: RunningServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "newsweft-ingest-"));
  const config = { ...loadConfig({ NEWSWEFT_DATA: folder, NEWSWEFT_SEED: "off" }), port: 0 };
  running = await startServer(config, { info: () => undefined, error: console.error });
});
afterAll(async () => {
  await running.close();
  await rm(folder, { recursive: true });
});

interface IngestAnswer {
  ingestArticle: {
    file: string;
    status: string;
    dropped: number;
    found: { kind: string; count: number }[];
    error: { code: string; message: string } | null;
    article: { id: string; title: string; publisher: string; publishedAt: string; text: string } | null;
  };
}

async function ingest(input: object, ticket: string | null = null): Promise<IngestAnswer["ingestArticle"]> {
  const { data, errors } = await post<IngestAnswer>(running.url, INGEST, { input, ticket });
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data.ingestArticle;
}

/** The order matters: each test goes on from the graph that the one before left. */
describe("an article over HTTP", () => {
  it("goes into the graph, with what was found in it", async () => {
    const { status, article, found, error, dropped } = await ingest({ file: "bridge.md", text: ARTICLE });
    expect({ status, error, dropped }).toEqual({ status: "ADDED", error: null, dropped: 0 });
    expect(article).toMatchObject({
      title: "Bridge closed after blast",
      publisher: "Example Gazette",
      publishedAt: "2024-05-02",
      text: expect.stringContaining("A gas pipe burst"),
    });
    expect(found.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["Person", "Claim"]));
  });

  it("as bytes is the same article, and changes nothing", async () => {
    const { status, found } = await ingest({ file: "bridge.md", base64: Buffer.from(ARTICLE).toString("base64") });
    expect({ status, found }).toEqual({ status: "UNCHANGED", found: [] });
  });

  it("that cannot be read fails with one line, and leaves nothing", async () => {
    const { status, article, error } = await ingest({ file: "notes.docx", text: "Hello" });
    expect({ status, article }).toEqual({ status: "FAILED", article: null });
    expect(error).toEqual({ code: "FILE_UNSUPPORTED", message: expect.stringMatching(/^notes\.docx: .*\.docx/) });
    const { data } = await post(running.url, "{ stats { articles } }");
    expect(data).toEqual({ stats: { articles: 1 } });
  });

  it("tells its progress to whoever listens with its ticket, until it is done", async () => {
    const client = createClient({ url: `${running.url}/graphql` });
    const events = client.iterate<{ ingestProgress: { step: string; file: string; ticket: string } }>({
      query: `subscription { ingestProgress(ticket: "t-1") { ticket file step done total } }`,
    });
    const steps: string[] = [];
    const listening = (async () => {
      for await (const { data } of events) if (data) steps.push(data.ingestProgress.step);
    })();
    await ingest({ file: "bridge-2.md", text: ARTICLE.replace("four people", "nine people") }, "t-1");
    await listening;
    expect(steps.at(-1)).toBe("done");
    expect(new Set(["read", "find", "match", "save", "done", ...steps]).size).toBe(5);
    client.dispose();
  });

  it("is removed with its evidence, once", async () => {
    const list = "{ articles { nodes { id title } } }";
    const { data } = await post<{ articles: { nodes: { id: string }[] } }>(running.url, list);
    const ids = data?.articles.nodes.map(({ id }) => id) ?? [];
    expect(ids).toHaveLength(2);
    for (const expected of [true, false]) {
      for (const id of ids) {
        const answer = await post(running.url, "mutation ($id: ID!) { deleteArticle(id: $id) }", { id });
        expect(answer.data).toEqual({ deleteArticle: expected });
      }
    }
    const { data: stats } = await post(running.url, "{ stats { totalNodes totalEdges } }");
    expect(stats).toEqual({ stats: { totalNodes: 0, totalEdges: 0 } });
  });
});

describe("the samples", () => {
  interface SampleList {
    samples: {
      file: string;
      title: string;
      publisher: string | null;
      wordCount: number;
      fiction: boolean;
      article: { id: string } | null;
    }[];
  }
  const list = async () => {
    const query = "{ samples { file title publisher wordCount fiction article { id } } }";
    return (await post<SampleList>(running.url, query)).data?.samples ?? [];
  };

  it("are listed by file, the invented ones marked, none of them in the graph", async () => {
    const samples = await list();
    expect(samples.length).toBeGreaterThan(10);
    for (const { title, wordCount, article } of samples)
      expect([title.length > 5, wordCount > 50, article]).toEqual([true, true, null]);
    expect(samples.filter(({ fiction }) => !fiction).map(({ file }) => file)).toEqual(["000_296350bc98bcd1e0.txt"]);
  });

  it("go into the graph by name, after which the list knows them", async () => {
    const [first] = await list();
    const query = "mutation ($file: String!) { ingestSample(file: $file) { status article { id } } }";
    const { data } = await post<{ ingestSample: { article: { id: string } } }>(running.url, query, {
      file: first?.file,
    });
    expect(data).toMatchObject({ ingestSample: { status: "ADDED" } });
    expect((await list())[0]?.article).toEqual(data?.ingestSample.article);
  });
});
