import { request } from "../../api/request.ts";
import { subscribe } from "../../api/subscribe.ts";
import { toBase64 } from "./base64.ts";
import { sizeWords } from "./ingest-words.ts";
import type { Item, Outcome } from "./item.ts";
import { IngestArticleDocument, IngestProgressDocument, IngestSampleDocument } from "./operations.ts";
import type { Transport } from "./queue.ts";

/** The server's own limit; a bigger file is not worth sending. */
export const MAX_BYTES = 10_000_000;

/** The queue's way to the server. */
export const serverTransport: Transport = {
  async send(item, { ticket, signal }): Promise<Outcome> {
    if (item.source.from === "sample") {
      const { ingestSample } = await request(IngestSampleDocument, { file: item.name, ticket }, { signal });
      return ingestSample;
    }
    if (item.size !== null && item.size > MAX_BYTES) return tooLarge(item.name, item.size);
    const input = { file: item.name, ...(await contentOf(item)) };
    const { ingestArticle } = await request(IngestArticleDocument, { input, ticket }, { signal });
    return ingestArticle;
  },
  watch: (ticket, onProgress) =>
    subscribe(IngestProgressDocument, { ticket }, { next: (data) => onProgress(data.ingestProgress), end() {} }),
};

async function contentOf({ source }: Item): Promise<{ text: string } | { base64: string }> {
  if (source.from === "paste") return { text: source.text };
  if (source.from === "sample") throw new Error("A sample has no content of its own");
  return { base64: toBase64(new Uint8Array(await source.file.arrayBuffer())) };
}

function tooLarge(name: string, size: number): Outcome {
  const limit = sizeWords(MAX_BYTES);
  const message = `${name}: ${sizeWords(size)} is over the limit of ${limit}, save the article alone without pictures`;
  return { status: "FAILED", article: null, found: [], error: { message } };
}
