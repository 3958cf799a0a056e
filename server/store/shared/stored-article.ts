import { compare } from "../../domain/derive.ts";
import type { Article, ArticleNode } from "../../domain/model.ts";

/** The node of an article that is saved, perhaps again: the time of its first ingest stays, in whatever order the saves come. */
export function storedArticle(article: Article, before: ArticleNode | null): ArticleNode {
  const [ingestedAt = article.ingestedAt] = [article.ingestedAt, before?.ingestedAt ?? article.ingestedAt].sort(
    compare,
  );
  return { ...article, ingestedAt, kind: "Article", label: article.title, articleCount: 1, confidence: 1 };
}
