import { useMemo, useState } from "react";
import { useMedia } from "../../state/use-media.ts";
import styles from "./ArticleReader.module.css";
import { NoteSheet } from "./NoteSheet.tsx";
import { marginNotes } from "./notes.ts";
import { ReaderBar } from "./ReaderBar.tsx";
import { ReadingSheet } from "./ReadingSheet.tsx";
import { LAYERS, type Layer, type Reading } from "./reading.ts";
import { SideGraph } from "./SideGraph.tsx";
import type { Span } from "./span.ts";
import { useMarker } from "./use-marker.ts";

export interface ArticleReaderProps {
  reading: Reading;
  focus: Span | null;
  hrefOf(at: Span): string;
  onFocus(at: Span | null): void;
  onList(): void;
  onOpenNode(id: string): void;
}

/** The text with its margin, and beside it the graph around what is under the marker. */
export function ArticleReader({ reading, focus, hrefOf, onFocus, onList, onOpenNode }: ArticleReaderProps) {
  const hasSide = useMedia("(min-width: 1180px)");
  const [layers, setLayers] = useState<ReadonlySet<Layer>>(() => new Set(LAYERS));
  const { mark, node, outer, position, pick, pickNode, step, clear } = useMarker(reading, { focus, onFocus });
  const active = node?.id ?? null;
  const notes = useMemo(() => marginNotes(reading, { layers, active }), [reading, layers, active]);
  const view = { layers, active, outer, hrefOf, onPick: pick };
  return (
    <div className={styles.reader}>
      <div className={styles.main}>
        <ReaderBar
          reading={reading}
          layers={layers}
          position={position}
          onToggle={(layer) => setLayers((now) => toggled(now, layer))}
          onStep={step}
          onList={onList}
        />
        <ReadingSheet reading={reading} view={view} notes={notes} sightOf={mark?.start ?? null} onPickNode={pickNode} />
        <NoteSheet reading={reading} node={node} position={position} onStep={step} onClose={clear} />
      </div>
      {hasSide && <SideGraph reading={reading} active={active} onPickNode={pickNode} onOpenNode={onOpenNode} />}
    </div>
  );
}

function toggled(layers: ReadonlySet<Layer>, layer: Layer): ReadonlySet<Layer> {
  const next = new Set(layers);
  if (!next.delete(layer)) next.add(layer);
  return next;
}
