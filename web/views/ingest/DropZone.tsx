import { useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./DropZone.module.css";
import { FileChooser } from "./FileChooser.tsx";
import { FORMAT_WORDS } from "./formats.ts";
import { addFiles } from "./ingest.ts";
import { PasteDialog } from "./PasteDialog.tsx";

/** Where articles come in: by dropping, choosing or pasting. Files dropped anywhere on the page are taken too. */
export function DropZone() {
  const [isPasting, setPasting] = useState(false);
  return (
    <div className={styles.zone}>
      <div className={styles.words}>
        <h2 className={styles.title}>Drop article files here</h2>
        <p className={styles.formats}>{FORMAT_WORDS}</p>
      </div>
      <Icon name="upload" size={36} className={styles.icon} />
      <div className={styles.buttons}>
        <FileChooser look="main" onChoose={addFiles}>
          Choose files
        </FileChooser>
        <Button onClick={() => setPasting(true)}>Paste text</Button>
      </div>
      <PasteDialog open={isPasting} onClose={() => setPasting(false)} />
    </div>
  );
}
