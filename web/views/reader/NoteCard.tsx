import { Mark } from "../../graph/marks/Mark.tsx";
import { Confidence } from "../../ui/Confidence.tsx";
import styles from "./NoteCard.module.css";
import type { MarginNote } from "./notes.ts";

/** What a note says: who and how, about what, by which cue; confidence only while it is chosen. */
export function NoteCard({ note, isActive }: { note: MarginNote; isActive: boolean }) {
  return (
    <>
      <span className={styles.mark}>
        <Mark spec={note.mark} size={20} />
      </span>
      <span className={styles.words}>
        <span className={styles.head}>{note.head}</span>
        <span className={styles.line}>
          {note.line} {note.cue && <em className={styles.cue}>{note.cue}</em>}
        </span>
        {isActive && <Confidence value={note.confidence} />}
      </span>
    </>
  );
}
