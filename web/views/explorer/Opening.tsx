import { isSilent } from "../../api/api-error.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ProgressRule } from "../../ui/ProgressRule.tsx";
import { TextButton } from "../../ui/TextLink.tsx";
import styles from "./Canvas.module.css";
import type { CanvasProps } from "./Canvas.tsx";

/** The canvas before its nodes are there: marks without colour, or why none come. */
export function Opening({ base }: Pick<CanvasProps, "base">) {
  if (base.isError) {
    return (
      <section className={styles.canvas} aria-label="Graph">
        <div className={styles.over}>
          <EmptyState
            icon="warning"
            title={isSilent(base.error) ? "The graph did not come" : "The server refused"}
            urgent
          >
            {base.error?.message} <TextButton onClick={() => void base.refetch()}>Try now</TextButton>
          </EmptyState>
        </div>
      </section>
    );
  }
  return (
    <section className={styles.opening} aria-label="Graph" aria-busy="true">
      <Skeleton />
      <div className={styles.openingText}>
        <ProgressRule label="Opening the graph" done={0} working={0.2} />
        <p>Opening the graph; the best supported nodes come first.</p>
      </div>
    </section>
  );
}

function Skeleton() {
  return (
    <svg className={styles.skeleton} viewBox="0 0 800 480" preserveAspectRatio="xMidYMid meet" aria-hidden="true">
      <path d="M140 240 230 130 390 230 560 120 680 250 530 340 390 230 320 390 170 370M230 130 420 60" />
      <circle cx="140" cy="240" r="15" />
      <circle cx="420" cy="60" r="13" />
      <rect x="213" y="115" width="34" height="26" />
      <rect x="543" y="106" width="34" height="26" />
      <rect x="374" y="214" width="32" height="32" />
      <rect x="156" y="356" width="28" height="28" transform="rotate(45 170 370)" />
      <rect x="517" y="327" width="26" height="26" transform="rotate(45 530 340)" />
      <rect x="667" y="237" width="26" height="26" transform="rotate(45 680 250)" />
      <circle cx="320" cy="390" r="15" />
    </svg>
  );
}
