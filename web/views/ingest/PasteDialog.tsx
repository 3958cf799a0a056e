import { useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { addText } from "./ingest.ts";
import styles from "./PasteDialog.module.css";
import { pastedName } from "./pasted-name.ts";

/** Takes an article from the clipboard. */
export function PasteDialog({ open, onClose }: { open: boolean; onClose(): void }) {
  const { text, error, write, add, leave } = usePasted(onClose);
  const actions = (
    <>
      <Button look="main" onClick={add}>
        Add article
      </Button>
      <Button onClick={leave}>Leave it</Button>
    </>
  );
  return (
    <Dialog title="Paste an article" open={open} onClose={leave} actions={actions}>
      <div className={styles.body}>
        <TextArea label="Text of the article" rows={12} value={text} error={error} onChange={write} />
        <p className={styles.hint}>
          Title on the first line, then a blank line, then the article. Lines “By …” and a date below the title are
          understood.
        </p>
      </div>
    </Dialog>
  );
}

/** What was pasted so far. It stays when the dialog is left, so that nothing is lost by a wrong key. */
function usePasted(onClose: () => void) {
  const [text, write] = useState("");
  const [isAsked, setAsked] = useState(false);
  const isBlank = text.trim() === "";
  const leave = () => {
    setAsked(false);
    onClose();
  };
  const add = () => {
    if (isBlank) return setAsked(true);
    addText(pastedName(text), text);
    write("");
    leave();
  };
  const error = isAsked && isBlank ? "There is no text yet. Paste the article here, its title first." : null;
  return { text, error, write, add, leave };
}
