import { useQuery } from "@tanstack/react-query";
import type { SamplesQuery } from "../../api/generated/graphql.ts";
import { request } from "../../api/request.ts";
import { Mark } from "../../graph/marks/Mark.tsx";
import { setAdding } from "../../state/route.ts";
import { Button } from "../../ui/Button.tsx";
import { SectionLabel } from "../../ui/SectionLabel.tsx";
import { TextButton } from "../../ui/TextLink.tsx";
import { addSample, queue, useItems } from "../ingest/ingest.ts";
import { errorWords, stateWords } from "../ingest/ingest-words.ts";
import type { Item } from "../ingest/item.ts";
import { SamplesDocument } from "./operations.ts";
import styles from "./Samples.module.css";

/** The articles that come with Newsweft. Opening one puts it into the graph. */
export function Samples() {
  const { data, isError } = useQuery({
    queryKey: ["samples"],
    queryFn: ({ signal }) => request(SamplesDocument, {}, { signal }),
  });
  const items = useItems();
  const samples = data?.samples ?? [];
  if (isError || (data && samples.length === 0)) return null;
  return (
    <section className={styles.samples}>
      <SectionLabel
        ruled
        aside={
          samples.length > 1 && <TextButton onClick={() => openAll(samples)}>{`Open all ${samples.length}`}</TextButton>
        }
      >
        Or open a sample
      </SectionLabel>
      <ul className={styles.list}>
        {samples.map((sample) => (
          <SampleRow
            key={sample.file}
            sample={sample}
            item={items.findLast((one) => one.source.from === "sample" && one.name === sample.file)}
          />
        ))}
      </ul>
    </section>
  );
}

type Sample = SamplesQuery["samples"][number];

function SampleRow({ sample, item }: { sample: Sample; item: Item | undefined }) {
  const { file, title, publisher, wordCount, fiction } = sample;
  const about = [publisher, `${wordCount.toLocaleString("en-GB")} words`, fiction && "invented"]
    .filter(Boolean)
    .join(", ");
  return (
    <li className={styles.sample}>
      <Mark spec={{ kind: "Article" }} size={22} />
      <span className={styles.words}>
        <strong className={styles.title}>{title}</strong>
        <span className={styles.line}>{about}</span>
        {item && <output className={styles.line}>{progressOf(item)}</output>}
      </span>
      <Button aria-label={`Open ${title}`} disabled={isBusy(item)} onClick={() => open(file, item)}>
        Open
      </Button>
    </li>
  );
}

function open(file: string, item: Item | undefined): void {
  if (item) queue.retry(item.id);
  else addSample(file);
}

function openAll(samples: readonly Sample[]): void {
  for (const { file } of samples) addSample(file);
  setAdding(true);
}

function isBusy(item: Item | undefined): boolean {
  return item !== undefined && item.state.phase !== "failed" && item.state.phase !== "stopped";
}

function progressOf({ name, state }: Item): string {
  if (state.phase === "done") return "in the graph";
  if (state.phase !== "failed") return stateWords(state);
  const { what, rest } = errorWords(name, state.message);
  return `${what} ${rest}`;
}
