import { useState } from "react";
import { refreshGraph } from "../../state/refresh.ts";
import { openView, setAdding } from "../../state/route.ts";
import { sayError } from "../../state/say-error.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { ProgressRule } from "../../ui/ProgressRule.tsx";
import { DropZone } from "./DropZone.tsx";
import { FileChooser } from "./FileChooser.tsx";
import { FileTable } from "./FileTable.tsx";
import styles from "./IngestPanel.module.css";
import { addFiles, queue, useItems } from "./ingest.ts";
import { headWords, summaryWords } from "./ingest-words.ts";
import { type Item, isSettled } from "./item.ts";
import { PasteDialog } from "./PasteDialog.tsx";

/** Adding articles: where they come in, and how each of them fares. It may be closed; the work goes on. */
export function IngestPanel() {
  const items = useItems();
  return (
    <section className={styles.panel} aria-label="Adding articles">
      <IconButton icon="close" label="Close" className={styles.close} onClick={() => setAdding(false)} />
      {items.length === 0 ? <Beginning /> : <Progress items={items} />}
    </section>
  );
}

function Beginning() {
  return (
    <div className={styles.beginning}>
      <h1 className={styles.title}>Add articles</h1>
      <DropZone />
    </div>
  );
}

function Progress({ items }: { items: readonly Item[] }) {
  const [isPasting, setPasting] = useState(false);
  const settled = items.filter(isSettled).length;
  const working = items.filter(({ state }) => state.phase === "working").length;
  const isDone = settled === items.length;
  return (
    <>
      <h1 className={styles.title}>{headWords(items)}</h1>
      <output className={styles.summary}>
        {summaryWords(items)} {!isDone && "You can go on exploring meanwhile."}
      </output>
      <ProgressRule label="Articles done" done={settled / items.length} working={working / items.length} />
      <FileTable items={items} />
      <div className={styles.foot}>
        <Button look="main" disabled={!items.some(({ state }) => state.phase === "done")} onClick={showInGraph}>
          Show in graph
        </Button>
        <FileChooser onChoose={addFiles}>Add more files</FileChooser>
        <Button onClick={() => setPasting(true)}>Paste text</Button>
        {settled > 0 && (
          <Button look="quiet" onClick={() => queue.clear()}>
            Clear the list
          </Button>
        )}
        <span className={styles.note}>One bad file never stops the others.</span>
      </div>
      <PasteDialog open={isPasting} onClose={() => setPasting(false)} />
    </>
  );
}

/** What is in so far, without waiting for the rest. */
function showInGraph(): void {
  openView("graph");
  if (queue.store.getState().items.every(isSettled)) return;
  void refreshGraph().catch(sayError);
}
