import { readByline } from "./byline.ts";
import { isFurniture } from "./furniture.ts";
import type { Line } from "./read/line.ts";
import { type Draft, type Metadata, mergeMetadata } from "./read/metadata.ts";
import { isDateLine, publishedAt, withoutLabel } from "./read/published-at.ts";

export interface CleanArticle {
  metadata: Metadata;
  /** The title line, then the paragraphs. Empty when the file has no words. */
  lines: Line[];
}

/** How far below the title the lines of publisher, author and date may reach. */
const HEAD_LINES = 6;
const MAX_PUBLISHER_WORDS = 8;
const MAX_HEAD_LINE = 200;

/**
 * What of a draft is the article's own text. A title that comes again, the author's line, lines of publisher and date below
 * the title, counters, share and print lines are not; what they say goes into the metadata where the file says it nowhere
 * else. Lines are kept or dropped whole, so every kept one still knows its place in the file.
 */
export function clean(draft: Draft): CleanArticle {
  const written = draft.lines.filter((line) => !isFurniture(line.text));
  const title = draft.title ?? written[0] ?? null;
  if (title === null) return { metadata: draft.metadata, lines: [] };
  const below = draft.title ? written : written.slice(1);
  const head = readHead(below, title);
  const body = readBody(head.rest, title);
  return {
    metadata: mergeMetadata(draft.metadata, head.metadata, { byline: body.byline }, { title: titleOf(title.text) }),
    lines: [title, ...body.lines],
  };
}

interface Head {
  metadata: Partial<Metadata>;
  rest: Line[];
}

/** The lines of publisher, author and date at the top, until the first line that is none of them. */
function readHead(lines: readonly Line[], title: Line): Head {
  const found: Partial<Metadata>[] = [];
  let at = 0;
  for (; at < Math.min(lines.length, HEAD_LINES); at++) {
    const line = lines[at] as Line;
    if (isRepeated(line, title)) continue;
    const metadata = readHeadLine(line.text, lines[at + 1]?.text ?? "", lines[at - 1]?.text ?? "");
    if (!metadata) break;
    found.push(metadata);
  }
  return { metadata: mergeMetadata(...found), rest: lines.slice(at) };
}

function readHeadLine(line: string, next: string, before: string): Partial<Metadata> | null {
  if (line.length > MAX_HEAD_LINE) return null;
  if (isDateLine(line)) return { publishedAt: publishedAt(withoutLabel(line)) };
  const byline = readByline(line);
  if (byline) return fromByline(byline.byline, byline.rest);
  const both = /^(.+?)(?:\s*[,|·•]\s*|\s+[–—-]\s+)(.*\d.*)$/.exec(line);
  if (both && isPublisher(both[1] as string) && isDateLine(both[2] as string)) {
    return { publisher: both[1] as string, publishedAt: publishedAt(withoutLabel(both[2] as string)) };
  }
  // A short line alone may be anything; beside a date it is the publisher.
  return isPublisher(line) && (isDateLine(next) || isDateLine(before)) ? { publisher: line } : null;
}

function fromByline(byline: string, rest: readonly string[]): Partial<Metadata> {
  const date = rest.map((_, i) => rest.slice(i).join(", ")).find(isDateLine);
  const publisher = rest.find((part) => isPublisher(part) && !isDateLine(part) && !/\d/.test(part));
  return { byline, publisher: publisher ?? null, publishedAt: date ? publishedAt(withoutLabel(date)) : null };
}

function isPublisher(text: string): boolean {
  return /^[\p{Lu}\d]/u.test(text) && !/[.!?:;,"”]$/.test(text) && text.split(/\s+/).length <= MAX_PUBLISHER_WORDS;
}

/** The paragraphs: a title or an author's line may stand among them too, below a picture or at the end. */
function readBody(lines: readonly Line[], title: Line): { lines: Line[]; byline: string | null } {
  const bylines = lines.map((line) => readByline(line.text));
  return {
    lines: lines.filter((line, i) => bylines[i] === null && !isRepeated(line, title)),
    byline: bylines.find((found) => found !== null)?.byline ?? null,
  };
}

const isRepeated = (line: Line, title: Line) => lettersOf(line.text) === lettersOf(title.text);

const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Longest title, in code units; a first line beyond it is a paragraph. */
const MAX_TITLE = 160;

/** A first line that is a paragraph lends its beginning as the title. */
function titleOf(line: string): string {
  if (line.length <= MAX_TITLE) return line;
  const start = line.slice(0, 2 * MAX_TITLE);
  // "Dr." and "D.C." end no sentence: a stop counts after a longer word, or one in lower case.
  const sentence =
    /^.{20,}?(?:[!?]|(?<!\b(?:\p{L}|\p{Lu}\p{L}{1,3}))\.)["'”’)]*(?=\s+["'“‘(]?\p{Lu})/u.exec(start)?.[0] ?? start;
  if (sentence.length <= MAX_TITLE) return sentence;
  return `${/^.*\S(?=[\s,;:–—-]+\S*$)/u.exec(sentence.slice(0, MAX_TITLE))?.[0] ?? line.slice(0, MAX_TITLE)}…`;
}
