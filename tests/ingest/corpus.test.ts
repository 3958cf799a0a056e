import { describe, expect, test } from "vitest";
import { readArticle } from "../../server/ingest/read/read-article.ts";
import { corpusFiles } from "./corpus.ts";

const dev = corpusFiles("dev");
const all = corpusFiles("dev", "links/dev", "train");

describe("the articles of the corpus", () => {
  test.skipIf(all.length === 0)("are all taken for English", () => {
    expect(all.flatMap((file) => readArticle(file).language)).toEqual(all.map(() => "en"));
  });

  test.skipIf(dev.length === 0)("give their title, publisher and date", () => {
    for (const file of dev) {
      const [title, publisher, date] = Buffer.from(file.bytes).toString().split("\n");
      const publishedAt = date === "unknown date" ? null : date;
      expect(readArticle(file)).toMatchObject({ title, publisher, publishedAt });
    }
  });

  test.skipIf(all.length === 0)("have every word of the clean text at its place in the file", () => {
    const astray = all.flatMap((file) => {
      const { text, fileText, toFileSpan } = readArticle(file);
      return [...text.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
        const span = toFileSpan({ start: index, end: index + word.length });
        return span && fileText.slice(span.start, span.end) === word ? [] : [`${file.name}: ${word} at ${index}`];
      });
    });
    expect(astray).toEqual([]);
  });

  test.skipIf(all.length === 0)("have the words of each sentence in the file's order, but for white space", () => {
    for (const file of dev) {
      const { text, fileText, toFileSpan } = readArticle(file);
      for (const { 0: line, index } of text.matchAll(/.+/g)) {
        const span = toFileSpan({ start: index, end: index + line.length });
        expect(span && fileText.slice(span.start, span.end).replace(/\s+/g, " ")).toBe(line.replace(/\s+/g, " "));
      }
    }
  });
});
