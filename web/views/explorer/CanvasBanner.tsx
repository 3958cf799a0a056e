import { useExplorer } from "../../state/explorer.ts";
import { count } from "../../state/names.ts";
import { clearFocus, clearPath, labelOf } from "../../state/steps.ts";
import { TextButton } from "../../ui/TextLink.tsx";
import styles from "./Canvas.module.css";

/** Says which mode the canvas is in, and how to leave it. */
export function CanvasBanner() {
  const pathFrom = useExplorer((state) => state.pathFrom);
  const { focus, path } = useExplorer((state) => state.history.present);
  if (pathFrom) {
    return (
      <Banner words={`Path from ${labelOf(pathFrom)}: choose its other end here or by search.`}>
        <TextButton onClick={() => useExplorer.setState({ pathFrom: null })}>No path</TextButton>
      </Banner>
    );
  }
  const [from, to] = [path?.nodes[0], path?.nodes.at(-1)];
  if (path && path.edges.length > 0 && from && to) {
    return (
      <Banner words={`${count(path.edges.length, "step")} between ${labelOf(from)} and ${labelOf(to)}.`}>
        <TextButton onClick={clearPath}>Clear the path</TextButton>
      </Banner>
    );
  }
  if (focus === null) return null;
  return (
    <Banner words={`Only 2 steps around ${labelOf(focus)}.`}>
      <TextButton onClick={clearFocus}>Show everything</TextButton>
    </Banner>
  );
}

function Banner({ words, children }: { words: string; children: React.ReactNode }) {
  return (
    <div className={styles.banner} role="status">
      <span>{words}</span>
      {children}
    </div>
  );
}
