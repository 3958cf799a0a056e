import { Readability } from "@mozilla/readability";
import { AppError } from "../../domain/errors.ts";
import { type Line, lineOf } from "./line.ts";
import type { Draft } from "./metadata.ts";
import { type DomElement, parsePage } from "./web-dom.ts";
import { webMetadata } from "./web-metadata.ts";
import { webText } from "./web-text.ts";

/** Left out where Readability finds no article and the whole page is read. */
const FURNITURE = new Set(["NAV", "HEADER", "FOOTER", "ASIDE", "FORM"]);

/** Readability compares elements with each other: a page of more than this would take it minutes. */
const MAX_ELEMENTS = 100_000;

/**
 * A saved web page: its article by Mozilla's Readability, its metadata by what the page says of itself. The draft's lines have
 * no place in the file, for markup stands between their words.
 * @param name for errors
 * @throws AppError FILE_UNDECODABLE for a page that cannot be parsed
 */
export function readWebPage(name: string, html: string): Draft {
  try {
    const page = parsePage(html);
    const metadata = webMetadata(page);
    const fallback = page.body ?? page.documentElement;
    // Readability takes the page apart, so the fallback's words are read before it.
    const whole = fallback ? webText(fallback, FURNITURE) : [];
    const article = new Readability<DomElement>(page as never, {
      maxElemsToParse: MAX_ELEMENTS,
      serializer: (element) => element as unknown as DomElement,
    }).parse();
    const lines = article?.content ? webText(article.content) : [];
    const title = metadata.title ?? article?.title?.trim() ?? null;
    return {
      metadata: { ...metadata, title, byline: metadata.byline ?? article?.byline ?? null },
      title: title ? lineOf([{ text: title, from: null, length: 0 }], true) : null,
      lines: hasWords(lines) ? lines : whole,
    };
  } catch (cause) {
    const reason = cause instanceof RangeError ? "it is nested too deeply" : (cause as Error).message.split("\n")[0];
    throw new AppError("FILE_UNDECODABLE", `${name}: the web page cannot be read (${reason}), save its text as .txt`, {
      cause,
    });
  }
}

/** The encoding a page declares in its first 1,024 bytes (HTML Standard, section 4.2.5.4); null when it declares none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ?? null;
}

const hasWords = (lines: readonly Line[]) => lines.some((line) => /\p{L}/u.test(line.text));
