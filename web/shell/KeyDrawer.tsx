import { Dialog } from "@base-ui/react/dialog";
import { IconButton } from "../ui/IconButton.tsx";
import { Key } from "./Key.tsx";
import styles from "./KeyDrawer.module.css";

/** The key where there is no room for its column: it slides in over the canvas. */
export function KeyDrawer({ open, onClose }: { open: boolean; onClose(): void }) {
  return (
    // What is switched in it shows on the canvas beside it, so the canvas stays in reach and does not close it.
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()} modal={false} disablePointerDismissal>
      <Dialog.Portal>
        <Dialog.Popup className={styles.drawer}>
          <header className={styles.head}>
            <Dialog.Title className={styles.title}>Key</Dialog.Title>
            <Dialog.Close render={<IconButton icon="close" label="Close the key" />} />
          </header>
          <Key />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
