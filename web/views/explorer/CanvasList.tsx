import { Mark } from "../../graph/marks/Mark.tsx";
import { specOf } from "../../graph/marks/spec.ts";
import { kindWords } from "../../panels/wording.ts";
import { choose } from "../../state/choose.ts";
import { useExplorer } from "../../state/explorer.ts";
import { cut } from "../../state/names.ts";
import type { Sight } from "../../state/sight.ts";
import { Confidence } from "../../ui/Confidence.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { TextButton } from "../../ui/TextLink.tsx";
import styles from "./Canvas.module.css";

/** The nodes as a list, where the browser has no drawing surface to give. */
export function CanvasList({ sight }: { sight: Sight }) {
  const selected = useExplorer((state) => state.selected);
  const nodes = sight.nodes.filter((node) => !sight.hidden.has(node.id));
  return (
    <section className={styles.list} aria-label="Graph, as a list">
      <EmptyState icon="list" title="Showing a list instead">
        The browser gave up the drawing surface. Nothing is lost; selection and filters stay.{" "}
        <TextButton onClick={() => useExplorer.setState({ isSurfaceLost: false })}>Draw the graph again</TextButton>
      </EmptyState>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Kind</th>
            <th scope="col">Articles</th>
            <th scope="col">Confidence</th>
          </tr>
        </thead>
        <tbody>
          {nodes.map((node) => (
            <tr key={node.id} aria-current={node.id === selected || undefined}>
              <td>
                <button type="button" className={styles.name} onClick={() => choose(node.id)}>
                  <Mark spec={specOf(node)} size={18} />
                  {cut(node.label, 90)}
                </button>
              </td>
              <td>{kindWords(node)}</td>
              <td>{node.articleCount.toLocaleString("en-GB")}</td>
              <td>{node.kind !== "Article" && <Confidence value={node.confidence} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
