import { IconButton } from "../../ui/IconButton.tsx";
import { ActiveNode } from "./ActiveNode.tsx";
import styles from "./NoteSheet.module.css";
import { stepWords } from "./ReaderBar.tsx";
import type { Reading, ReadNode } from "./reading.ts";

export interface NoteSheetProps {
  reading: Reading;
  /** The node under the marker; null shows only the way to the claims. */
  node: ReadNode | null;
  position: number | null;
  onStep(by: 1 | -1): void;
  onClose(): void;
}

/** On a narrow screen, the note of what is under the marker, below the text. */
export function NoteSheet({ reading, node, position, onStep, onClose }: NoteSheetProps) {
  const count = reading.counts.claims;
  return (
    <aside className={styles.sheet} aria-label="Note">
      <div className={styles.bar}>
        <output>{stepWords(position, count)}</output>
        <IconButton icon="chevron-left" label="Claim before" disabled={count === 0} onClick={() => onStep(-1)} />
        <IconButton icon="chevron-right" label="Next claim" disabled={count === 0} onClick={() => onStep(1)} />
        {node && <IconButton icon="close" label="Close the note" onClick={onClose} />}
      </div>
      {node && (
        <div className={styles.body}>
          <ActiveNode reading={reading} node={node} />
        </div>
      )}
    </aside>
  );
}
