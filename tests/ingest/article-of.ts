import { type ReadArticle, readArticle } from "../../server/ingest/read/read-article.ts";

/** Reads a text as if it were a file; `name` tells the format. */
export function articleOf(text: string, name = "a.txt"): ReadArticle {
  return readArticle({ name, bytes: Buffer.from(text) });
}

/** Paragraphs of a clean text, the title line left out. */
export function paragraphsOf({ text }: { text: string }): string[] {
  return text.split("\n").slice(2);
}
