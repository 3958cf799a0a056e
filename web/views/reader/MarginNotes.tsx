import { classes } from "../../ui/classes.ts";
import styles from "./MarginNotes.module.css";
import { NoteCard } from "./NoteCard.tsx";
import type { MarginNote } from "./notes.ts";
import type { Places } from "./places.ts";

export interface MarginNotesProps {
  notes: readonly MarginNote[];
  places: Places;
  active: string | null;
  onPick(id: string): void;
}

/** The notes beside the text, each level with its line or pushed down by the one above. */
export function MarginNotes({ notes, places, active, onPick }: MarginNotesProps) {
  return (
    <aside className={styles.notes} aria-label="Margin notes">
      <ul className={styles.list}>
        {notes.map((note) => (
          <li
            key={note.id}
            className={styles.place}
            // Notes without a place yet wait out of sight instead of piling up at the top.
            style={{ top: places.tops.get(note.id) ?? 0, visibility: places.tops.has(note.id) ? "visible" : "hidden" }}
          >
            <button
              type="button"
              data-note={note.id}
              className={classes(styles.note, note.id === active && styles.active)}
              aria-current={note.id === active}
              onClick={() => onPick(note.id)}
            >
              <NoteCard note={note} isActive={note.id === active} />
            </button>
          </li>
        ))}
      </ul>
    </aside>
  );
}
