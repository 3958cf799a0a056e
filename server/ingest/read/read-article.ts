import { basename } from "node:path";
import { AppError } from "../../domain/errors.ts";
import { articleId, textHash } from "../../domain/ids.ts";
import type { Article } from "../../domain/model.ts";
import { clean } from "../clean.ts";
import { decode } from "./decode.ts";
import { type ArticleFormat, formatOf } from "./formats.ts";
import { type ArticleFile, DEFAULT_MAX_BYTES, requireSize } from "./load-article-file.ts";
import type { Draft } from "./metadata.ts";
import { readMarkdown } from "./read-markdown.ts";
import { readPlainText } from "./read-plain-text.ts";
import { declaredEncoding, readWebPage } from "./read-web-page.ts";
import { requireEnglish } from "./require-english.ts";
import { assemble, type ToFileSpan } from "./source-map.ts";

export interface ReadArticle extends Omit<Article, "ingestedAt"> {
  /** The text that `toFileSpan` gives offsets into: the decoded file without its byte order mark; of a web page, the clean text. */
  fileText: string;
  toFileSpan: ToFileSpan;
  /** Marked as invented in its front matter. */
  fiction: boolean;
}

export interface ReadOptions {
  /** Largest file in bytes. */
  maxBytes?: number;
}

/**
 * Reads an article: its clean text, its metadata, and the way back from the text to the file. The same bytes always give the
 * same article.
 * @param file its name tells the format, see formats.ts
 * @throws AppError FILE_UNSUPPORTED, FILE_EMPTY, FILE_TOO_LARGE, FILE_BINARY, FILE_UNDECODABLE, FILE_BLANK, NOT_ENGLISH; BAD_INPUT
 * for malformed front matter
 */
export function readArticle(file: ArticleFile, { maxBytes = DEFAULT_MAX_BYTES }: ReadOptions = {}): ReadArticle {
  const name = basename(file.name.replaceAll("\\", "/"));
  const format = formatOf(name);
  requireSize(name, file.bytes.length, maxBytes);
  const decoded = decode({ ...file, name }, format === "web page" ? declaredEncoding(file.bytes) : null);
  if (!/[^\s\p{Cc}\uFEFF]/u.test(decoded)) {
    throw new AppError("FILE_BLANK", `${name}: there is only white space in it, check that it was saved whole`);
  }
  requireFewLines(name, decoded);
  const isPage = format === "web page" || /^\s*<(!doctype html|html)\b/i.test(decoded);
  const { metadata, lines } = clean(readDraft(isPage ? "web page" : format, name, decoded));
  const { text, toFileSpan } = assemble(lines);
  const language = requireEnglish(name, text);
  const { title, fiction, ...rest } = metadata;
  return {
    id: articleId(text),
    title: title ?? name,
    ...rest,
    language,
    text,
    textHash: textHash(text),
    file: name,
    fileText: isPage ? text : decoded,
    toFileSpan: isPage ? (span) => span : toFileSpan,
    fiction,
  };
}

/** A long novel has some 10,000 lines. */
const MAX_LINES = 200_000;

function requireFewLines(name: string, decoded: string): void {
  let lines = 1;
  for (let at = decoded.indexOf("\n"); at >= 0; at = decoded.indexOf("\n", at + 1)) lines++;
  if (lines <= MAX_LINES) return;
  const message = `${name}: ${lines} lines are over the limit of ${MAX_LINES}, split it into one file per article`;
  throw new AppError("FILE_TOO_LARGE", message);
}

function readDraft(format: ArticleFormat, name: string, decoded: string): Draft {
  switch (format) {
    case "text":
      return readPlainText(name, decoded);
    case "markdown":
      return readMarkdown(name, decoded);
    case "web page":
      return readWebPage(name, decoded);
  }
}
