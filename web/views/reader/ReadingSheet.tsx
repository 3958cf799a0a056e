import { type RefObject, useEffect, useMemo, useRef } from "react";
import { ArticleText } from "./ArticleText.tsx";
import { MarginNotes } from "./MarginNotes.tsx";
import type { MarginNote } from "./notes.ts";
import styles from "./ReadingSheet.module.css";
import { marksOf, type Reading } from "./reading.ts";
import type { TextView } from "./text-view.ts";
import { usePlaces } from "./use-places.ts";

export interface ReadingSheetProps {
  reading: Reading;
  view: TextView;
  notes: readonly MarginNote[];
  /** Offset that should be in sight; null leaves the page where it is. */
  sightOf: number | null;
  onPickNode(id: string): void;
}

/** Text and margin on one sheet, which scrolls; the rail and the leader line join them. */
export function ReadingSheet({ reading, view, notes, sightOf, onPickNode }: ReadingSheetProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const { active, outer } = view;
  const input = useMemo(
    () => ({
      notes,
      active: active ? { id: active, spans: marksOf(reading, active).slice(0, 1) } : null,
      outer: outer ? marksOf(reading, outer) : [],
    }),
    [notes, active, outer, reading],
  );
  const places = usePlaces(sheet, input);
  useSight(sheet, sightOf);
  return (
    <div className={styles.scroller}>
      <div ref={sheet} className={styles.sheet} style={{ minHeight: places.bottom }}>
        <ArticleText reading={reading} view={view} />
        <MarginNotes notes={notes} places={places} active={active} onPick={onPickNode} />
        {places.rail && <span className={styles.rail} style={places.rail} />}
        {places.leader && active && places.tops.has(active) && <span className={styles.leader} style={places.leader} />}
      </div>
    </div>
  );
}

/** Brings the words at an offset into sight, unless they are. */
function useSight(sheet: RefObject<HTMLElement | null>, at: number | null): void {
  useEffect(() => {
    const run = at === null ? null : sheet.current?.querySelector(`[data-at="${at}"]`);
    const scroller = sheet.current?.parentElement;
    if (!run || !scroller) return;
    const [seen, whole] = [run.getBoundingClientRect(), scroller.getBoundingClientRect()];
    if (seen.top >= whole.top + EDGE && seen.bottom <= whole.bottom - EDGE) return;
    const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const top = scroller.scrollTop + seen.top - whole.top - whole.height / 3;
    scroller.scrollTo({ top, behavior: isStill ? "instant" : "smooth" });
  }, [sheet, at]);
}

/** Px at the top and bottom of the page where words count as out of sight. */
const EDGE = 60;
