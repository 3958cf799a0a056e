import type { ReactNode } from "react";
import { openReader } from "../../state/route.ts";
import { Button } from "../../ui/Button.tsx";
import { classes } from "../../ui/classes.ts";
import { Icon } from "../../ui/Icon.tsx";
import { TextButton } from "../../ui/TextLink.tsx";
import { FileChooser } from "./FileChooser.tsx";
import styles from "./FileTable.module.css";
import { queue } from "./ingest.ts";
import { errorWords, outcomeWords, sizeWords, stateWords } from "./ingest-words.ts";
import type { Item } from "./item.ts";
import { StepDots } from "./StepDots.tsx";

/** One file, how far it is, what came of it and what can be done. */
export function FileRow({ item }: { item: Item }) {
  return (
    <tr className={classes(styles.row, item.state.phase === "failed" && styles.bad)}>
      <th scope="row" className={styles.file}>
        <span className={styles.name}>
          <Icon name="file" className={styles.icon} />
          {item.name}
        </span>
      </th>
      <td className={styles.size}>{item.size === null ? "sample" : sizeWords(item.size)}</td>
      <td className={styles.steps}>
        <StepDots state={item.state} />
      </td>
      <td className={styles.result}>{resultOf(item)}</td>
      <td className={styles.actions}>
        <Actions item={item} />
      </td>
    </tr>
  );
}

function resultOf({ name, state }: Item): ReactNode {
  if (state.phase === "done") return outcomeWords(state.outcome);
  if (state.phase !== "failed") return stateWords(state);
  const { what, rest } = errorWords(name, state.message);
  return (
    <>
      <strong className={styles.wrong}>{what}</strong> {rest}
    </>
  );
}

function Actions({ item: { id, name, state } }: { item: Item }) {
  switch (state.phase) {
    case "waiting":
    case "working":
      return (
        <span className={styles.buttons}>
          <Button look="quiet" aria-label={`Stop ${name}`} onClick={() => queue.stop(id)}>
            Stop
          </Button>
        </span>
      );
    case "failed":
      return <FailedActions id={id} name={name} mayRetry={state.mayRetry} />;
    case "done": {
      const article = state.outcome.article?.id;
      return article ? (
        <TextButton aria-label={`Read ${name}`} onClick={() => openReader(article)}>
          Read
        </TextButton>
      ) : null;
    }
    case "stopped":
    case "skipped":
      return (
        <TextButton aria-label={`Add ${name} after all`} onClick={() => queue.retry(id)}>
          Add after all
        </TextButton>
      );
  }
}

function FailedActions({ id, name, mayRetry }: { id: number; name: string; mayRetry: boolean }) {
  return (
    <span className={styles.buttons}>
      {mayRetry ? (
        <Button aria-label={`Try ${name} again`} onClick={() => queue.retry(id)}>
          Try again
        </Button>
      ) : (
        <FileChooser
          single
          aria-label={`Replace ${name}`}
          onChoose={([file]) => file && queue.replace(id, fromFile(file))}
        >
          Replace
        </FileChooser>
      )}
      <Button look="quiet" aria-label={`Skip ${name}`} onClick={() => queue.skip(id)}>
        Skip
      </Button>
    </span>
  );
}

function fromFile(file: File) {
  return { name: file.name, size: file.size, source: { from: "file", file } as const };
}
