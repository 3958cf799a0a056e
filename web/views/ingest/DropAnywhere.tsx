import { useEffect, useState } from "react";
import styles from "./DropAnywhere.module.css";
import { FORMAT_WORDS } from "./formats.ts";
import { addFiles } from "./ingest.ts";

/** Takes files dropped anywhere on the window, and says so while they hover. Mount it once. */
export function DropAnywhere() {
  const isOver = useFileDrop(addFiles);
  if (!isOver) return null;
  return (
    <div className={styles.overlay}>
      <div className={styles.frame}>
        <p className={styles.title}>Drop article files</p>
        <p className={styles.formats}>{FORMAT_WORDS}</p>
      </div>
    </div>
  );
}

/** Whether files are over the window. A page that does not listen would be left for the file's own. */
function useFileDrop(onDrop: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const onDropped = (event: DragEvent) => {
      setOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      onDrop([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener("dragover", onDragOver);
    addEventListener("dragleave", onDragLeave);
    addEventListener("drop", onDropped);
    return () => {
      removeEventListener("dragover", onDragOver);
      removeEventListener("dragleave", onDragLeave);
      removeEventListener("drop", onDropped);
    };
  }, [onDrop]);
  return isOver;
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") ?? false;
}
