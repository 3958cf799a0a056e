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

const BLOCK = /^\s*---[ \t]*\r?\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;
/** A first line such as "title:" tells front matter from a Markdown rule. */
const LOOKS_LIKE_YAML = /^\s*(#.*\s*)*["']?[\w][\w -]*["']?\s*:(\s|$)/;

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
  const block = BLOCK.exec(fileText);
  const yaml = block?.[1] ?? "";
  if (block?.index !== 0 || !LOOKS_LIKE_YAML.test(yaml)) return { metadata: NO_METADATA, title: null, end: 0 };
  const document = parseDocument(yaml, { logLevel: "silent" });
  const [problem] = document.errors;
  if (problem) throw malformed(name, (problem.message.split("\n")[0] as string).replace(/:$/, ""));
  if (!isMap(document.contents)) throw malformed(name, "it must be lines of the form name: value");
  const fields = new Map(document.contents.items.map((pair) => [String(pair.key).toLowerCase(), pair.value]));
  const node = (keys: readonly string[]) => keys.map((k) => fields.get(k)).find((v) => v != null);
  const scalar = (keys: readonly string[]) => textOf(node(keys));
  const titleNode = node(KEYS.title);
  const title = scalar(KEYS.title);
  const from = block[0].indexOf(yaml, block[0].indexOf("---") + 3);
  return {
    metadata: {
      title,
      url: webAddress(scalar(KEYS.url)),
      publisher: scalar(KEYS.publisher),
      byline: scalar(KEYS.byline),
      publishedAt: dateOf(name, scalar(KEYS.date)),
      fiction: scalar(["fiction"]) === "true",
    },
    title: title && titleNode ? titleLine(title, titleNode, { yaml, from }) : null,
    end: block[0].length,
  };
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
