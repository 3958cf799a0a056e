import { dismiss, useNotes } from "../state/notes.ts";
import { Icon } from "../ui/Icon.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { Notice } from "../ui/Notice.tsx";
import styles from "./Notes.module.css";

/** What was just done, with a way back, and what went wrong, with a remedy. */
export function Notes() {
  const notes = useNotes((state) => state.notes);
  return (
    <div className={styles.notes}>
      {notes.map(({ id, look, text, action }) =>
        look === "done" ? (
          <Notice key={id} {...(action && { action })} onClose={() => dismiss(id)}>
            {text}
          </Notice>
        ) : (
          <div key={id} className={styles.error} role="alert">
            <Icon name="warning" className={styles.icon} />
            <p>{text}</p>
            <IconButton icon="close" label="Close the note" onClick={() => dismiss(id)} />
          </div>
        ),
      )}
    </div>
  );
}
