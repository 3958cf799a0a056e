import { useInfiniteQuery } from "@tanstack/react-query";
import type { MouseEvent } from "react";
import { request } from "../../api/request.ts";
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
  const open = (event: MouseEvent, id: string) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(id);
  };
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
        {articles.map(({ id, title, publisher, publishedAt, wordCount }) => (
          <li key={id}>
            <a className={styles.article} href={hrefOf(id)} onClick={(event) => open(event, id)}>
              <Mark spec={{ kind: "Article" }} size={20} />
              <span className={styles.name}>{title}</span>
              <span className={styles.line}>
                {[
                  publisher,
                  publishedAt ? dateWords(publishedAt) : "No date in the file",
                  `${wordCount.toLocaleString("en-GB")} words`,
                ]
                  .filter(Boolean)
                  .join(", ")}
              </span>
            </a>
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
