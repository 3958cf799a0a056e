import type { DatePrecision, FigureKind } from "./kinds.ts";

/** Half-open range of UTF-16 offsets into an article's clean text. */
export interface Span {
  start: number;
  end: number;
}

/** Where a thing stands in an article: the exact words, and the sentence around them. */
export interface EvidenceSpan extends Span {
  sentence: Span;
  confidence: number;
  /** Only where a place's name stands for its government ("Moscow believes"). */
  government?: true;
}

export interface Article {
  /** `articleId(text)`: one text is one article, whatever files carry it. */
  id: string;
  title: string;
  url: string | null;
  publisher: string | null;
  byline: string | null;
  /** ISO 8601 date or date-time, as precise as the source gives it; never invented. */
  publishedAt: string | null;
  /** ISO 639-1 code. */
  language: string;
  /** Clean text: the title line, a blank line, then the paragraphs, each a line. All offsets refer to it. */
  text: string;
  textHash: string;
  /** File name without its folder. */
  file: string;
  /** ISO 8601 date-time of the first ingest. Not part of an export, which is the same whenever it is made. */
  ingestedAt: string;
}

/** A date in a text, resolved against the publication date. `end` equals `start` for a point in time. */
export interface DateValue {
  /** ISO dates as precise as `precision` says: 2016-10-27, 2016-10, 2016. */
  start: string;
  end: string;
  precision: DatePrecision;
  span: Span;
}

/** One casualty figure: "at least 20" is min 20, max null; "nearly 30" is min null, max 30. */
export interface Figure {
  kind: FigureKind;
  min: number | null;
  max: number | null;
  /** The exact words. */
  text: string;
  /** Of an incident's figure alone: whether an article gives it itself, rather than somebody in it. */
  told?: boolean;
}
