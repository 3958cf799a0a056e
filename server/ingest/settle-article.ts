import type { Article } from "../domain/model.ts";

/** An article as read from a file: when it was first ingested is the store's to know. */
export type ArticleState = Omit<Article, "ingestedAt">;

const METADATA = ["title", "url", "publisher", "byline", "publishedAt", "language", "file"] as const;

/**
 * Which file speaks for an article that is in the store already. One text may come under several file names: the one first in
 * code-unit order gives the metadata, so that the order of ingesting does not matter. A file that comes again under its
 * own name speaks for itself anew. The time of the first ingest stays.
 */
export function settleArticle(read: ArticleState, stored: Article | null): { value: Article; unchanged: boolean } {
  if (stored && stored.file < read.file) return { value: pick(stored, stored.ingestedAt), unchanged: true };
  const unchanged = stored !== null && METADATA.every((key) => stored[key] === read[key]);
  return { value: pick(read, stored?.ingestedAt ?? new Date().toISOString()), unchanged };
}

// Only an article's own fields: what a reader or a store adds to them is not to be saved.
function pick(a: ArticleState, ingestedAt: string): Article {
  const { id, title, url, publisher, byline, publishedAt, language, text, textHash, file } = a;
  return { id, title, url, publisher, byline, publishedAt, language, text, textHash, file, ingestedAt };
}
