import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { isSupported } from "../ingest/read/formats.ts";
import { loadArticleFile } from "../ingest/read/load-article-file.ts";
import { readArticle } from "../ingest/read/read-article.ts";
import { countWords } from "./count-words.ts";

export interface Sample {
  file: string;
  title: string;
  publisher: string | null;
  wordCount: number;
  /** Whether the article is invented. */
  fiction: boolean;
  /** The id that the article has in a graph, be it there or not. */
  articleId: string;
}

/** The sample articles that come with Newsweft. */
export interface Samples {
  /** File names without their folder, sorted. */
  files(): Promise<string[]>;
  list(): Promise<Sample[]>;
  /** Where a sample lies; null for a name that is none of them. */
  pathOf(file: string): Promise<string | null>;
}

/** @param folder with nothing but articles; they are read once, for they do not change while the server runs */
export function createSamples(folder: string): Samples {
  let names: Promise<string[]> | null = null;
  let read: Promise<Sample[]> | null = null;
  const files = () => (names ??= readdir(folder).then((all) => all.filter(isSupported).sort()));
  return {
    files,
    list: () => (read ??= files().then((all) => Promise.all(all.map((file) => readSample(join(folder, file)))))),
    pathOf: async (file) => ((await files()).includes(file) ? join(folder, file) : null),
  };
}

async function readSample(path: string): Promise<Sample> {
  const { file, title, publisher, text, fiction, id } = readArticle(await loadArticleFile(path));
  return { file, title, publisher, wordCount: countWords(text), fiction, articleId: id };
}
