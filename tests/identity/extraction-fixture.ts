import { articleId, textHash } from "../../server/domain/ids.ts";
import type { Article, Extraction, Span } from "../../server/domain/model.ts";

/** An article of our own, told in a few sentences; offsets are found by the words. */
export function articleOf(text: string, over: Partial<Article> = {}): Article {
  return {
    id: articleId(text),
    title: text.split("\n")[0] ?? "",
    url: null,
    publisher: "The Norland Post",
    byline: null,
    publishedAt: "2031-03-05",
    language: "en",
    text,
    textHash: textHash(text),
    file: "article.txt",
    ingestedAt: "2031-03-06T08:00:00Z",
    ...over,
  };
}

/** Span of the nth occurrence (from 0) of some words. */
export function spanOf(text: string, words: string, nth = 0): Span {
  let at = -1;
  for (let i = 0; i <= nth; i++) at = text.indexOf(words, at + 1);
  if (at < 0) throw new Error(`"${words}" does not stand in the text`);
  return { start: at, end: at + words.length };
}

export function emptyExtraction(text: string): Extraction {
  const sentences: Span[] = [];
  for (const m of text.matchAll(/[^.\n]+\.?/g)) sentences.push({ start: m.index, end: m.index + m[0].length });
  return { extractor: "hand", sentences, entities: [], claims: [], incidents: [], relations: [], dropped: 0 };
}
