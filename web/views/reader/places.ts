import { layOutNotes } from "./note-layout.ts";
import type { Span } from "./span.ts";

/** Px from the top left of the sheet. */
export interface Places {
  /** The top of each note, by node id. */
  tops: ReadonlyMap<string, number>;
  /** Where the lowest note ends. */
  bottom: number;
  /** Beside the outer claim. */
  rail: { top: number; height: number } | null;
  /** From the end of the active span's first line to the notes. */
  leader: { top: number; left: number } | null;
}

export interface NotePlace {
  id: string;
  /** Offset in the text that the note belongs to. */
  at: number;
}

export interface PlacesInput {
  notes: readonly NotePlace[];
  active: { id: string; spans: readonly Span[] } | null;
  outer: readonly Span[];
}

export const NO_PLACES: Places = { tops: new Map(), bottom: 0, rail: null, leader: null };
/** Px between two notes. */
const GAP = 8;

/** Reads from the page where lines and notes stand, and gives every note its place. */
export function measurePlaces(sheet: HTMLElement, { notes, active, outer }: PlacesInput): Places {
  const origin = sheet.getBoundingClientRect();
  const runs = [...sheet.querySelectorAll<HTMLElement>("[data-at]")];
  const rectsOf = (spans: readonly Span[]) =>
    runs
      .filter((run) => spans.some(({ start, end }) => start <= Number(run.dataset.at) && Number(run.dataset.at) < end))
      .flatMap((run) => [...run.getClientRects()]);
  const boxes = notes.flatMap(({ id, at }) => {
    const line = runs.find((run) => Number(run.dataset.at) === at)?.getClientRects()[0];
    const height = sheet.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"]`)?.offsetHeight;
    return line && height ? [{ id, anchor: line.top - origin.top, height }] : [];
  });
  const tops = layOutNotes(boxes, { gap: GAP, active: active?.id ?? null });
  return {
    tops,
    bottom: Math.max(0, ...boxes.map(({ id, height }) => (tops.get(id) ?? 0) + height)),
    rail: railOf(rectsOf(outer), origin.top),
    leader: leaderOf(rectsOf(active?.spans ?? []), origin),
  };
}

function railOf(rects: readonly DOMRect[], top: number): Places["rail"] {
  if (rects.length === 0) return null;
  const from = Math.min(...rects.map((rect) => rect.top));
  return { top: from - top, height: Math.max(...rects.map((rect) => rect.bottom)) - from };
}

function leaderOf(rects: readonly DOMRect[], origin: DOMRect): Places["leader"] {
  const [first] = rects;
  if (!first) return null;
  const line = rects.filter((rect) => Math.abs(rect.bottom - first.bottom) < first.height / 2);
  const right = Math.max(...line.map((rect) => rect.right));
  return { top: first.bottom - origin.top, left: right - origin.left };
}
