import { publisherOf } from "../api/to-view.ts";
import { cut } from "../state/names.ts";

const MOST = 48;

export interface ArticleParts {
  publisher: string | null;
  byline: string | null;
  title: string;
}

/** What a sentence calls an article: its publisher, else whoever its byline names, else its title in quotation marks. */
export function articleName(article: ArticleParts): string {
  return publisherOf(article) ?? `“${cut(article.title, MOST)}”`;
}

/** An article as the end of an edge, where its label is its title. */
export function asArticle(node: { label: string; publisher?: string | null; byline?: string | null }): ArticleParts {
  return { publisher: node.publisher ?? null, byline: node.byline ?? null, title: node.label };
}
