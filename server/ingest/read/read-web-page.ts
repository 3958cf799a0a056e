import { Readability } from "@mozilla/readability";
import { AppError } from "../../domain/errors.ts";
import { type Line, lineOf } from "./line.ts";
import { type Draft, oneLine } from "./metadata.ts";
import { type DomDocument, type DomElement, type DomNode, parsePage } from "./web-dom.ts";
import { webMetadata } from "./web-metadata.ts";
import { webText } from "./web-text.ts";

/** Never the article's own words, wherever they stand. */
const FURNITURE = ["NAV", "FOOTER", "ASIDE"];

/** An article's header has its title and author; a page's header has neither. */
const PAGE_FURNITURE = new Set([...FURNITURE, "HEADER"]);

/** Readability takes a second for so many elements, and news pages have some thousands. */
const MAX_ELEMENTS = 20_000;
/** The parser's time and memory grow with these: more are no page that a reader could load either. */
const MAX_TAGS = 200_000;
/** Browsers nest no deeper either. */
const MAX_DEPTH = 512;

/**
 * A saved web page: its article by Mozilla's Readability, its metadata by what the page says of itself. The draft's lines have
 * no place in the file, for markup stands between their words. A page too large for Readability is read whole.
 * @param name for errors
 * @throws AppError FILE_UNDECODABLE for a page that cannot be parsed, FILE_TOO_LARGE for one of too many tags
 */
export function readWebPage(name: string, html: string): Draft {
  requireFewTags(name, html);
  try {
    const page = parsePage(html);
    const elements = countElements(page.body);
    const metadata = webMetadata(page);
    // Readability takes the page apart, so the whole page's words are read before it.
    const whole = webText(page.body, PAGE_FURNITURE);
    const article = elements <= MAX_ELEMENTS ? findArticle(page) : null;
    const title = metadata.title ?? article?.title ?? null;
    return {
      metadata: { ...metadata, title, byline: metadata.byline ?? article?.byline ?? null },
      title: title ? lineOf([{ text: title, from: null, length: 0 }], true) : null,
      lines: article && hasWords(article.lines) ? article.lines : whole,
    };
  } catch (cause) {
    const reason = String(cause instanceof Error ? cause.message : cause).split("\n")[0];
    const message = `${name}: the web page cannot be read (${reason}), save its text as .txt`;
    throw new AppError("FILE_UNDECODABLE", message, { cause });
  }
}

function findArticle(page: DomDocument): { title: string | null; byline: string | null; lines: Line[] } | null {
  const found = new Readability<DomElement>(page as never, {
    serializer: (element) => element as unknown as DomElement,
  }).parse();
  if (!found?.content) return null;
  const lines = webText(found.content, new Set(FURNITURE));
  return { title: oneLine(found.title), byline: oneLine(found.byline), lines };
}

/** @throws Error when they are nested too deeply for the selectors that metadata is found by */
function countElements(root: DomNode): number {
  let level = [root];
  let count = 0;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) throw new Error(`elements are nested more than ${MAX_DEPTH} deep`);
    count += level.length;
    level = level.flatMap((node) => [...node.childNodes].filter((child) => child.nodeType === 1));
  }
  return count;
}

function requireFewTags(name: string, html: string): void {
  let tags = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1)) tags++;
  if (tags <= MAX_TAGS) return;
  const message = `${name}: ${tags} tags are over the limit of ${MAX_TAGS}, save the article's text alone as .txt`;
  throw new AppError("FILE_TOO_LARGE", message);
}

/** The encoding a page declares in its first 1,024 bytes (HTML Standard, section 4.2.5.4); null when it declares none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ?? null;
}

const hasWords = (lines: readonly Line[]) => lines.some((line) => /\p{L}/u.test(line.text));
