import { lazy, Suspense } from "react";
import { useRoute } from "../state/route.ts";
import { ExplorerView } from "./explorer/ExplorerView.tsx";
import { ViewBoundary } from "./ViewBoundary.tsx";
import styles from "./Views.module.css";

const ReaderView = lazy(() => import("./reader/ReaderView.tsx").then((m) => ({ default: m.ReaderView })));
const StartView = lazy(() => import("./start/StartView.tsx").then((m) => ({ default: m.StartView })));
const IngestPanel = lazy(() => import("./ingest/IngestPanel.tsx").then((m) => ({ default: m.IngestPanel })));

export interface ViewsProps {
  /** Nothing is in the graph yet. */
  isEmpty: boolean;
  isKeyOpen: boolean;
  onKeyClose(): void;
}

/** The open view. The graph stays in its place behind the others, so that coming back finds it as it was. */
export function Views({ isEmpty, isKeyOpen, onKeyClose }: ViewsProps) {
  const { view, article, at, isAdding } = useRoute();
  const isGraph = view === "graph" && !isAdding;
  if (isEmpty && !isAdding) {
    return (
      <main className={styles.views}>
        <ViewBoundary>
          <Suspense>
            <StartView />
          </Suspense>
        </ViewBoundary>
      </main>
    );
  }
  return (
    <main className={styles.views}>
      {!isEmpty && (
        <div className={styles.graph} inert={!isGraph} data-behind={!isGraph || undefined}>
          <ViewBoundary>
            <ExplorerView isKeyOpen={isKeyOpen} onKeyClose={onKeyClose} />
          </ViewBoundary>
        </div>
      )}
      {!isGraph && (
        <div className={styles.page}>
          <ViewBoundary>
            <Suspense>{isAdding ? <IngestPanel /> : <ReaderView articleId={article} focus={at} />}</Suspense>
          </ViewBoundary>
        </div>
      )}
    </main>
  );
}
