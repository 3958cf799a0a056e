import { useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { addText } from "./ingest.ts";
import styles from "./PasteDialog.module.css";
import { pastedName } from "./pasted-name.ts";

/** Takes an article from the clipboard. */
export function PasteDialog({ open, onClose }: { open: boolean; onClose(): void }) {
  const [text, setText] = useState("");
  const [isWrong, setWrong] = useState(false);
  const close = () => {
    setWrong(false);
    onClose();
  };
  const add = () => {
    if (text.trim() === "") return setWrong(true);
    addText(pastedName(text), text);
    setText("");
    close();
  };
  return (
    <Dialog
      title="Paste an article"
      open={open}
      onClose={close}
      actions={
        <>
          <Button look="main" onClick={add}>
            Add article
          </Button>
          <Button onClick={close}>Leave it</Button>
        </>
      }
    >
      <div className={styles.body}>
        <TextArea
          label="Text of the article"
          rows={12}
          value={text}
          error={
            isWrong && text.trim() === "" ? "There is no text yet. Paste the article here, its title first." : null
          }
          onChange={setText}
        />
        <p className={styles.hint}>
          Title on the first line, then a blank line, then the article. Lines “By …” and a date below the title are
          understood.
        </p>
      </div>
    </Dialog>
  );
}
