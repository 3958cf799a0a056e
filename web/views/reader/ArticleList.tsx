import { useInfiniteQuery } from "@tanstack/react-query";
import type { MouseEvent } from "react";
import type { ReadableArticlesQuery } from "../../api/generated/graphql.ts";
import { request } from "../../api/request.ts";
import { publisherOf } from "../../api/to-view.ts";
import { Mark } from "../../graph/marks/Mark.tsx";
import { dateWords } from "../../panels/wording.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import styles from "./ArticleList.module.css";
import { LoadFailed } from "./LoadFailed.tsx";
import { ReadableArticlesDocument } from "./operations.ts";

export interface ArticleListProps {
  hrefOf(article: string): string;
  onOpen(article: string): void;
}

/** The articles of the graph, the newest first, to choose one from. */
export function ArticleList({ hrefOf, onOpen }: ArticleListProps) {
  const list = useInfiniteQuery({
    queryKey: ["readable-articles"],
    queryFn: ({ pageParam, signal }) => request(ReadableArticlesDocument, { after: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ articles }) => (articles.pageInfo.hasNextPage ? articles.pageInfo.endCursor : null),
  });
  const articles = list.data?.pages.flatMap((page) => page.articles.nodes) ?? [];
  const total = list.data?.pages[0]?.articles.totalCount ?? 0;
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>Articles</h1>
      {list.isPending && <output className={styles.line}>Looking up the articles</output>}
      {list.isError && <LoadFailed error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && total === 0 && (
        <EmptyState icon="file" title="No articles yet">
          Add article files, or open a sample in the graph view.
        </EmptyState>
      )}
      <ul className={styles.list}>
        {articles.map((article) => (
          <li key={article.id}>
            <ArticleRow article={article} href={hrefOf(article.id)} onOpen={() => onOpen(article.id)} />
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <Button disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {`Show more: ${articles.length.toLocaleString("en-GB")} of ${total.toLocaleString("en-GB")} shown`}
        </Button>
      )}
    </div>
  );
}

type ListedArticle = ReadableArticlesQuery["articles"]["nodes"][number];

function ArticleRow({ article, href, onOpen }: { article: ListedArticle; href: string; onOpen(): void }) {
  const { title, publishedAt, wordCount } = article;
  const date = publishedAt ? dateWords(publishedAt) : "No date in the file";
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onOpen();
  };
  return (
    <a className={styles.article} href={href} onClick={open}>
      <Mark spec={{ kind: "Article" }} size={20} />
      <span className={styles.name}>{title}</span>
      <span className={styles.line}>
        {[publisherOf(article), date, `${wordCount.toLocaleString("en-GB")} words`].filter(Boolean).join(", ")}
      </span>
    </a>
  );
}
