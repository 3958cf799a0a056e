import { useMemo } from "react";
import { ArticleMeta } from "./ArticleMeta.tsx";
import styles from "./ArticleText.module.css";
import { layOutText } from "./paragraphs.ts";
import { type Layer, markAt, type Reading, type ReadMark } from "./reading.ts";
import { type Segment, segments } from "./segments.ts";
import { TextRun } from "./TextRun.tsx";
import { type TextView, visibleMarks } from "./text-view.ts";

export interface ArticleTextProps {
  reading: Reading;
  view: TextView;
}

/** The article as it was written, with its marks. */
export function ArticleText({ reading, view }: ArticleTextProps) {
  const { text } = reading.article;
  const { title, paragraphs } = useMemo(() => {
    const layout = layOutText(text);
    const cut = (range: { start: number; end: number }) => ({ ...range, runs: segments(range, reading.marks) });
    return { title: cut(layout.title), paragraphs: layout.paragraphs.map(cut) };
  }, [text, reading.marks]);
  const runs = (list: readonly Segment<ReadMark>[], look: TextView) =>
    list.map((segment) => (
      <TextRun key={segment.start} segment={segment} text={text.slice(segment.start, segment.end)} view={look} />
    ));
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard reaches every claim by its cue, its note and N and P
    <article className={styles.text} onClick={(event) => pickWords(event.target, reading, view)}>
      <h1 className={styles.title}>{runs(title.runs, { ...view, layers: NO_LAYERS })}</h1>
      <ArticleMeta article={reading.article} />
      {paragraphs.map((paragraph, index) => (
        <p key={paragraph.start} className={styles.paragraph}>
          <span className={styles.number} aria-hidden="true">
            {index + 1}
          </span>
          {runs(paragraph.runs, view)}
        </p>
      ))}
    </article>
  );
}

/** A headline stands plain: lines under words of its size would read as rules. */
const NO_LAYERS: ReadonlySet<Layer> = new Set();

/** A press on a claim's words moves the marker to it, unless words are being selected for copying. */
function pickWords(target: EventTarget, reading: Reading, view: TextView): void {
  if (!(target instanceof Element) || getSelection()?.isCollapsed === false) return;
  const at = Number(target.closest("[data-at]")?.getAttribute("data-at") ?? Number.NaN);
  if (Number.isNaN(at)) return;
  const marks = visibleMarks(reading.marks, view.layers).filter((mark) => mark.role === "content");
  const mark = markAt({ ...reading, marks }, { start: at, end: at + 1 });
  if (mark) view.onPick(mark);
}
