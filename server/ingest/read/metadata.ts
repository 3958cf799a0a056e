import type { Line } from "./line.ts";

/** What a file says about its article; null where it says nothing. */
export interface Metadata {
  title: string | null;
  url: string | null;
  publisher: string | null;
  byline: string | null;
  /** ISO 8601. */
  publishedAt: string | null;
  /** Marked as invented. */
  fiction: boolean;
}

export const NO_METADATA: Readonly<Metadata> = {
  title: null,
  url: null,
  publisher: null,
  byline: null,
  publishedAt: null,
  fiction: false,
};

/** What a format's reader finds before cleaning. */
export interface Draft {
  metadata: Metadata;
  /** The title line, where the format marks one; it is not among `lines`. */
  title: Line | null;
  lines: Line[];
}

/** The first of several sources that says something, field by field. */
export function mergeMetadata(...sources: Partial<Metadata>[]): Metadata {
  const first = (key: Exclude<keyof Metadata, "fiction">) => sources.map((s) => s[key]).find((v) => v) ?? null;
  return {
    title: first("title"),
    url: first("url"),
    publisher: first("publisher"),
    byline: first("byline"),
    publishedAt: first("publishedAt"),
    fiction: sources.some((s) => s.fiction),
  };
}

/** A web address; null for anything else, scripts and relative addresses included, for it will be shown as a link. */
export function webAddress(value: unknown): string | null {
  if (typeof value !== "string" || !URL.canParse(value.trim())) return null;
  const url = new URL(value.trim());
  return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
}

/** One line of text without control characters; null when nothing is left, or for what is no text. */
export function oneLine(value: unknown): string | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  const text = String(value)
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
  return text === "" ? null : text;
}
