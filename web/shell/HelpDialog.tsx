import { Dialog } from "../ui/Dialog.tsx";
import { Kbd } from "../ui/Kbd.tsx";
import styles from "./HelpDialog.module.css";
import { KEYS } from "./keys.ts";

/** All keys. */
export function HelpDialog({ open, onClose }: { open: boolean; onClose(): void }) {
  return (
    <Dialog title="All keys" open={open} onClose={onClose}>
      <dl className={styles.keys}>
        {KEYS.map(({ keys, words }) => (
          <div key={keys} className={styles.row}>
            <dt>
              {keys.split(" ").map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>
        In the key, Alt and a click leave one row alone in view. On the canvas, arrow keys go from node to node, and a
        double click or Enter expands.
      </p>
    </Dialog>
  );
}
