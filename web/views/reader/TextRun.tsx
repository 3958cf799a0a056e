import type { MouseEvent, ReactNode } from "react";
import { classes } from "../../ui/classes.ts";
import type { ReadMark } from "./reading.ts";
import type { Segment } from "./segments.ts";
import styles from "./TextRun.module.css";
import { type TextView, visibleMarks } from "./text-view.ts";

export interface TextRunProps {
  segment: Segment<ReadMark>;
  text: string;
  view: TextView;
}

const SHOWS_NODE = new Set<ReadMark["role"]>(["name", "trigger", "content"]);
const IS_LINK = new Set<ReadMark["role"]>(["name", "trigger", "cue"]);

/** A run of the article: brackets outside, then the marker, then the line or face of what the words are. */
export function TextRun({ segment, text, view }: TextRunProps) {
  const marks = visibleMarks(segment.marks, view.layers);
  const isActive = segment.marks.some((mark) => mark.node.id === view.active && SHOWS_NODE.has(mark.role));
  const link = marks.findLast((mark) => IS_LINK.has(mark.role));
  const face = classes(...marks.map((mark) => faceOf(mark)), isActive && styles.active, link && styles.link);
  const words = withDiamond(text, visibleMarks(segment.opening, view.layers));
  const inner = link ? (
    <a className={face} href={view.hrefOf(link)} onClick={(event) => pick(event, link, view)}>
      {words}
    </a>
  ) : (
    <span className={face || undefined}>{words}</span>
  );
  return <span data-at={segment.start}>{inBrackets(inner, segment, view)}</span>;
}

/** A plain press moves the marker; one that opens a new tab goes its own way. */
function pick(event: MouseEvent, mark: ReadMark, view: TextView): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  event.stopPropagation();
  view.onPick(mark);
}

function faceOf({ role, node }: ReadMark): string | undefined {
  switch (role) {
    case "name":
      return styles[node.kind.toLowerCase()];
    case "trigger":
      return styles.trigger;
    case "cue":
      return styles.cue;
    case "figure":
      return styles.figure;
    case "content":
    case "source":
      return undefined;
  }
}

function inBrackets(
  inner: ReactNode,
  { opening, closing }: Segment<ReadMark>,
  { layers, outer, active }: TextView,
): ReactNode {
  if (!layers.has("claims")) return inner;
  // The marker shows the ends of the active claim itself.
  const contents = (marks: readonly ReadMark[]) =>
    marks.filter((mark) => mark.role === "content" && mark.node.id !== active);
  let wrapped = inner;
  for (const mark of contents(closing)) {
    const look = classes(styles.closes, mark.node.id === outer && styles.strong);
    wrapped = <span className={look}>{wrapped}</span>;
  }
  // The innermost bracket stands next to the words, so it is put on first.
  for (const mark of contents(opening).reverse()) {
    const look = classes(styles.opens, mark.node.id === outer && styles.strong);
    wrapped = <span className={look}>{wrapped}</span>;
  }
  return wrapped;
}

/** Puts the incident's diamond before its word and keeps both on one line. */
function withDiamond(text: string, opening: readonly ReadMark[]): ReactNode {
  const incident = opening.find((mark) => mark.role === "trigger")?.node;
  if (incident?.__typename !== "Incident") return text;
  const [first = text] = /^\S+/.exec(text) ?? [];
  return (
    <>
      <span className={styles.together}>
        <svg className={styles.diamond} viewBox="0 0 10 10" aria-hidden="true">
          <path d="M5 1 9 5 5 9 1 5Z" fill={incident.told ? "currentColor" : "none"} />
        </svg>
        {first}
      </span>
      {text.slice(first.length)}
    </>
  );
}
