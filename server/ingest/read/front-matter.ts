import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import { AppError } from "../../domain/errors.ts";
import { type Line, lineOf } from "./line.ts";
import { type Metadata, NO_METADATA, oneLine, webAddress } from "./metadata.ts";
import { publishedAt } from "./published-at.ts";

export interface FrontMatter {
  metadata: Metadata;
  /** The title with its place in the file; null without a title. */
  title: Line | null;
  /** Where the article begins, an offset into the file's text. */
  end: number;
}

const OPENING = /^\s*---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;
/** A first line such as "title:" tells front matter from a Markdown rule. */
const LOOKS_LIKE_YAML = /^(?:\s*#.*\n)*\s*["']?\w[\w -]*["']?\s*:(?:\s|$)/;
/** Longer front matter is none. */
const MAX_LENGTH = 65_536;

/** Names that each field goes by, the most specific first. */
const KEYS = {
  title: ["title", "headline"],
  url: ["url", "link", "canonical_url"],
  publisher: ["publisher", "publication", "outlet", "source"],
  byline: ["author", "authors", "byline"],
  date: ["date", "published", "publishedat", "published_at", "datepublished"],
} as const;

/**
 * YAML front matter at the top of a file: title, url, publisher, author, date, fiction, all optional.
 * @param name for errors
 * @throws AppError BAD_INPUT for front matter that is no YAML, no list of fields, or has a date that cannot be read
 */
export function readFrontMatter(name: string, fileText: string): FrontMatter {
  const from = OPENING.exec(fileText)?.[0].length ?? 0;
  const block = fileText.slice(from, from + MAX_LENGTH);
  const closing = from > 0 ? CLOSING.exec(block) : null;
  const yaml = block.slice(0, closing?.index);
  if (!closing || !LOOKS_LIKE_YAML.test(yaml)) return { metadata: NO_METADATA, title: null, end: 0 };
  const fields = parseFields(name, yaml);
  const node = (keys: readonly string[]) => keys.map((key) => fields.get(key)).find((value) => value != null);
  const scalar = (keys: readonly string[]) => textOf(node(keys));
  const title = scalar(KEYS.title);
  return {
    metadata: {
      title,
      url: webAddress(scalar(KEYS.url)),
      publisher: scalar(KEYS.publisher),
      byline: scalar(KEYS.byline),
      publishedAt: dateOf(name, scalar(KEYS.date)),
      fiction: scalar(["fiction"]) === "true",
    },
    title: title ? titleLine(title, node(KEYS.title), { yaml, from }) : null,
    end: from + closing.index + closing[0].length,
  };
}

/** The fields by name in lower case, as YAML nodes. */
function parseFields(name: string, yaml: string): Map<string, unknown> {
  const document = parse(name, yaml);
  const [problem] = document.errors;
  if (problem) throw malformed(name, (problem.message.split("\n")[0] as string).replace(/:$/, ""));
  if (!isMap(document.contents)) throw malformed(name, "it must be lines of the form name: value");
  return new Map(document.contents.items.map((pair) => [String(pair.key).toLowerCase(), pair.value]));
}

function parse(name: string, yaml: string): ReturnType<typeof parseDocument> {
  try {
    return parseDocument(yaml, { logLevel: "silent" });
  } catch {
    // Brackets nested by the thousand overflow the parser's stack.
    throw malformed(name, "it is nested too deeply");
  }
}

function textOf(node: unknown): string | null {
  if (isScalar(node)) return typeof node.value === "boolean" ? String(node.value) : oneLine(node.value);
  if (!isSeq(node)) return null;
  return oneLine(
    node.items
      .map(textOf)
      .filter((item) => item !== null)
      .join(", "),
  );
}

function dateOf(name: string, text: string | null): string | null {
  if (text === null || /^(unknown|undated|none|n\/a)\b/i.test(text)) return null;
  const date = publishedAt(text);
  if (date) return date;
  throw malformed(name, `date "${text}" cannot be read, write it as 2024-05-31`);
}

function malformed(name: string, reason: string): AppError {
  return new AppError("BAD_INPUT", `${name}: the front matter cannot be read (${reason}), correct or remove it`);
}

/** The title as a line of the file, where the file has it letter for letter; YAML's quotes and escapes may stand between. */
function titleLine(title: string, node: unknown, { yaml, from }: { yaml: string; from: number }): Line {
  const range = isScalar(node) ? node.range : null;
  const at = range ? yaml.slice(range[0], range[1]).indexOf(title) : -1;
  const place = range && at >= 0 ? from + range[0] + at : null;
  return lineOf([{ text: title, from: place, length: title.length }], true);
}
