import { useMemo, useState } from "react";
import { useMedia } from "../../state/use-media.ts";
import styles from "./ArticleReader.module.css";
import { NoteSheet } from "./NoteSheet.tsx";
import { marginNotes } from "./notes.ts";
import { ReaderBar } from "./ReaderBar.tsx";
import { ReadingSheet } from "./ReadingSheet.tsx";
import { claimChain, LAYERS, type Layer, markAt, marksOf, type Reading, type ReadMark } from "./reading.ts";
import { SideGraph } from "./SideGraph.tsx";
import type { Span } from "./span.ts";
import { stepTo } from "./steps.ts";
import type { TextView } from "./text-view.ts";
import { useClaimKeys } from "./use-claim-keys.ts";

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
  const mark = useMemo(() => focus && markAt(reading, focus), [reading, focus]);
  const active = mark?.node ?? null;
  const claim = active?.__typename === "Claim" ? active : null;
  const outer = claim && (claimChain(reading, claim)[0] ?? null);
  const position = claim ? reading.claims.indexOf(claim) + 1 : null;
  const notes = useMemo(() => marginNotes(reading, { layers, active: active?.id ?? null }), [reading, layers, active]);

  const pick = (next: ReadMark | undefined) => next && onFocus({ start: next.start, end: next.end });
  const pickNode = (id: string) => pick(marksOf(reading, id)[0]);
  const step = (by: 1 | -1) => {
    const next = stepTo(reading, { from: mark, by });
    if (next) pickNode(next.id);
  };
  useClaimKeys({ onStep: step, onClear: () => onFocus(null) });

  const view: TextView = {
    layers,
    active: active?.id ?? null,
    outer: outer?.id ?? null,
    hrefOf,
    // A cue means its claim, so the marker goes to the claim's words.
    onPick: (next) => (next.role === "cue" ? pickNode(next.node.id) : pick(next)),
  };
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
        <NoteSheet reading={reading} node={active} position={position} onStep={step} onClose={() => onFocus(null)} />
      </div>
      {hasSide && (
        <SideGraph reading={reading} active={active?.id ?? null} onPickNode={pickNode} onOpenNode={onOpenNode} />
      )}
    </div>
  );
}

function toggled(layers: ReadonlySet<Layer>, layer: Layer): ReadonlySet<Layer> {
  const next = new Set(layers);
  if (!next.delete(layer)) next.add(layer);
  return next;
}
