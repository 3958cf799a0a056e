import MarkdownIt from "markdown-it";
import { readFrontMatter } from "./front-matter.ts";
import { joinLines, type Line, lineOf, type Piece } from "./line.ts";
import { type Draft, mergeMetadata } from "./metadata.ts";

// Escapes and entities are kept apart from the text around them, for their source is longer than what they mean.
const parser = new MarkdownIt("commonmark").enable(["table", "strikethrough"]).disable("text_join");

type Token = ReturnType<typeof parser.parse>[number];

/**
 * A Markdown file: the words without the marks, one line per paragraph, heading, list item or table cell. A heading that opens
 * the file is its title. Pictures and comments are left out.
 * @param name for errors
 * @throws AppError BAD_INPUT for malformed front matter
 */
export function readMarkdown(name: string, fileText: string): Draft {
  const front = readFrontMatter(name, fileText);
  // The parser would put U+FFFD for U+0000.
  const source = fileText.slice(front.end).replaceAll("\0", " ");
  const tokens = parser.parse(source, {});
  const cursor = new Cursor(source, front.end);
  const lines = tokens.flatMap((token) => blockLines(token, cursor)).filter((line) => line.text !== "");
  const opensWithHeading = tokens[0]?.type === "heading_open" && lines.length > 0;
  const heading = front.title === null && opensWithHeading ? (lines.shift() as Line) : null;
  return { metadata: mergeMetadata(front.metadata), title: front.title ?? heading, lines };
}

function blockLines(token: Token, cursor: Cursor): Line[] {
  if (token.map) cursor.moveToLines(token.map);
  switch (token.type) {
    case "inline":
      return inlineLines(token.children ?? [], cursor);
    case "code_block":
    case "fence":
      return token.content.split("\n").map((text) => lineOf([cursor.take(text)], true));
    case "html_block":
      return htmlLines(token.content, cursor);
    default:
      return [];
  }
}

/** A paragraph is one line, except that a hard break begins another. */
function inlineLines(tokens: readonly Token[], cursor: Cursor): Line[] {
  const lines: Line[][] = [[]];
  let pieces: Piece[] = [];
  const endLine = () => {
    lines.at(-1)?.push(lineOf(pieces, true));
    pieces = [];
  };
  for (const token of tokens) {
    if (token.type === "text" || token.type === "code_inline") pieces.push(cursor.take(token.content));
    else if (token.type === "text_special") pieces.push(cursor.take(token.content, token.markup));
    else if (token.type === "softbreak" || token.type === "hardbreak") endLine();
    else if (token.type === "image" || token.type === "html_inline") cursor.skip(token.content);
    if (token.type === "hardbreak") lines.push([]);
  }
  endLine();
  return lines.map((parts) => joinLines(parts.filter((part) => part.text !== "")));
}

function htmlLines(html: string, cursor: Cursor): Line[] {
  const words = html.replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>/gi, "");
  return words.split("\n").map((row) =>
    lineOf(
      row.split(/<[^>]*>/).map((text) => cursor.take(text)),
      true,
    ),
  );
}

/** Finds the parser's texts again in the source, in order. */
class Cursor {
  private readonly source: string;
  private readonly base: number;
  private readonly lineStarts: number[];
  private at = 0;
  private end = 0;

  constructor(source: string, base: number) {
    this.source = source;
    this.base = base;
    this.lineStarts = [0, ...[...source.matchAll(/\r\n?|\n/g)].map((m) => m.index + m[0].length)];
  }

  /** Enters the block of lines [first, last). */
  moveToLines([first, last]: [number, number]): void {
    const startOf = (line: number) => this.lineStarts[line] ?? this.source.length;
    this.at = Math.max(this.at, startOf(first));
    this.end = startOf(last);
  }

  skip(text: string): void {
    const found = this.find(text);
    if (found >= 0) this.at = found + text.length;
  }

  /** A piece of clean text whose source is `written` (by default the text itself). */
  take(text: string, written = text): Piece {
    const found = this.find(written);
    if (found < 0) return { text, from: null, length: 0 };
    this.at = found + written.length;
    return { text, from: this.base + found, length: written.length };
  }

  /** Looks no further than the block, so that a word the parser changed costs little. */
  private find(text: string): number {
    const found = this.source.slice(this.at, this.end).indexOf(text);
    return found < 0 ? -1 : this.at + found;
  }
}
