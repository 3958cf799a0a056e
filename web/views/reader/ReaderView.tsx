import { useQuery } from "@tanstack/react-query";
import { request } from "../../api/request.ts";
import { flyTo } from "../../state/explorer.ts";
import { openReader, openView, useRoute } from "../../state/route.ts";
import { PLAIN_ADDRESS, type ReaderFocus, toSearch } from "../../state/url.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { TextButton } from "../../ui/TextLink.tsx";
import { ArticleList } from "./ArticleList.tsx";
import { ArticleReader } from "./ArticleReader.tsx";
import { LoadFailed } from "./LoadFailed.tsx";
import { ReadingDocument } from "./operations.ts";
import styles from "./ReaderView.module.css";
import { toReading } from "./reading.ts";

export interface ReaderViewProps {
  /** Null shows the list of articles. */
  articleId: string | null;
  /** The words under the marker. */
  focus?: ReaderFocus | null;
}

/** An article with everything found in it, or the articles to choose from. */
export function ReaderView({ articleId, focus = null }: ReaderViewProps) {
  if (articleId === null) return <ArticleList hrefOf={hrefOf} onOpen={(id) => openReader(id)} />;
  return <LoadedReader key={articleId} articleId={articleId} focus={focus} />;
}

function LoadedReader({ articleId, focus }: { articleId: string; focus: ReaderFocus | null }) {
  const query = useQuery({
    queryKey: ["reading", articleId],
    queryFn: async ({ signal }) => {
      const { reading } = await request(ReadingDocument, { article: articleId }, { signal });
      return reading && toReading(reading);
    },
  });
  if (query.isError) {
    return (
      <div className={styles.page}>
        <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
      </div>
    );
  }
  if (query.isPending) return <output className={styles.page}>Opening the article</output>;
  if (query.data === null) {
    return (
      <div className={styles.page}>
        <EmptyState icon="file" title="That article is not in the graph">
          It may have been deleted. <TextButton onClick={showList}>Choose another article</TextButton>
        </EmptyState>
      </div>
    );
  }
  return (
    <ArticleReader
      reading={query.data}
      focus={focus}
      hrefOf={(at) => hrefOf(articleId, at)}
      onFocus={(at) => openReader(articleId, at)}
      onList={showList}
      onOpenNode={showInGraph}
    />
  );
}

function hrefOf(article: string, at: ReaderFocus | null = null): string {
  return toSearch({ ...PLAIN_ADDRESS, view: "reader", article, at });
}

function showList(): void {
  useRoute.setState({ view: "reader", article: null, at: null });
}

function showInGraph(id: string): void {
  openView("graph");
  flyTo(id);
}
