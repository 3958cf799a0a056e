/** A note before it has a place; px from the top of the text. */
export interface NoteBox {
  id: string;
  /** Where the line that it belongs to begins. */
  anchor: number;
  height: number;
}

export interface LayoutOptions {
  /** Px between two notes. */
  gap: number;
  /** The note that stays level with its line whatever the others do. */
  active?: string | null;
}

/**
 * The top of each note in px. Notes stand level with their line in the order of the text; one that would touch the note above is
 * pushed down. The active note keeps its place: a note that no longer fits above it goes below it.
 */
export function layOutNotes(notes: readonly NoteBox[], { gap, active = null }: LayoutOptions): Map<string, number> {
  const ordered = [...notes].sort((a, b) => a.anchor - b.anchor);
  const index = ordered.findIndex((note) => note.id === active);
  const chosen = ordered[index];
  const tops = new Map<string, number>();
  if (!chosen) {
    stack(ordered, { gap, from: Number.NEGATIVE_INFINITY, tops });
    return tops;
  }
  const above = fittingAbove(ordered.slice(0, index), chosen.anchor - gap, gap);
  stack(ordered.slice(0, above), { gap, from: Number.NEGATIVE_INFINITY, tops });
  tops.set(chosen.id, chosen.anchor);
  const below = [...ordered.slice(above, index), ...ordered.slice(index + 1)];
  stack(below, { gap, from: chosen.anchor + chosen.height + gap, tops });
  return tops;
}

/** How many of the first notes end above `limit` when they push each other down. */
function fittingAbove(notes: readonly NoteBox[], limit: number, gap: number): number {
  let free = Number.NEGATIVE_INFINITY;
  for (const [count, note] of notes.entries()) {
    const bottom = Math.max(note.anchor, free) + note.height;
    if (bottom > limit) return count;
    free = bottom + gap;
  }
  return notes.length;
}

function stack(
  notes: readonly NoteBox[],
  { gap, from, tops }: { gap: number; from: number; tops: Map<string, number> },
): void {
  let free = from;
  for (const note of notes) {
    const top = Math.max(note.anchor, free);
    tops.set(note.id, top);
    free = top + note.height + gap;
  }
}
