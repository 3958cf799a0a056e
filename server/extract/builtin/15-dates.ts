import type { ParsedComponents, ParsedResult } from "chrono-node";
import { strict } from "chrono-node/en";
import type { DateValue } from "../../domain/model.ts";
import { type Day, dayOf, isoDay, toDay, yearOf } from "./dates/calendar.ts";
import { DATE_RULES, type DateRange, month, point } from "./dates/date-rules.ts";
import { MONTHS } from "./lexicon/date-words.ts";
import { type Reading, wordAt } from "./reading.ts";
import type { Sentence } from "./types.ts";

/** A date expression of the text: its words, and what it means (null where that cannot be told). */
export interface DateMention {
  from: number;
  to: number;
  sentence: number;
  value: DateValue | null;
  /** Whether the words alone would as well mean a later date: a bare weekday or a date without a year. */
  movable: boolean;
}

/** Dates with a day and a month need chrono; these shapes are all that sends a sentence there. */
const ABSOLUTE =
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}(?!\d)|\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/i;
/** The date in what chrono found, which may begin or end with a time of day. */
const DAY_PART = new RegExp(`(?:[a-z]+day,? )?(?:${ABSOLUTE.source})[a-z.]*(?:,? \\d{4})?`, "i");
const RELATIVE =
  /\b(?:\d{4}|today|tonight|yesterday|tomorrow|night|morning|afternoon|evening|week|weekend|month|year|quarter|ago|earlier|before|days|weeks|months|years|[a-z]+day|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)/i;
/** Longer lines are not sentences; a date in them is not worth the time. */
const LONGEST = 2_000;

/**
 * Step 15. Date expressions, resolved against the publication date: a weekday is the latest one up to it, "last week" runs from
 * Monday to Sunday, a month without a year is the latest. Without a publication date only what the text alone tells.
 * chrono-node reads dates with a day and a month; the rest is ours, because news has its own reading of them.
 */
export function findDates(reading: Reading): DateMention[] {
  const published = dayOf(reading.publishedAt);
  return reading.tokens.sentences.flatMap((sentence, index) => {
    if (sentence.end - sentence.start > LONGEST) return [];
    const text = reading.tokens.text.slice(sentence.start, sentence.end);
    const found: Found[] = [];
    if (ABSOLUTE.test(text)) found.push(...absolute(text, published));
    if (RELATIVE.test(text)) found.push(...byRules(text, published));
    return toMentions(reading, { sentence, index, found });
  });
}

interface Found {
  start: number;
  end: number;
  value: DateRange | null;
  movable: boolean;
}

function absolute(text: string, published: Day | null): Found[] {
  const reference = published === null ? undefined : new Date(`${isoDay(published)}T12:00:00Z`);
  return parse(text, reference).flatMap((result) => {
    if (!result.start.isCertain("day") || !result.start.isCertain("month")) return [];
    const start = resolve(result.start, published);
    const end = result.end?.isCertain("day") ? resolve(result.end, published) : null;
    const value: DateRange | null = start && end ? { start: start.start, end: end.start, precision: "range" } : start;
    const part = DAY_PART.exec(result.text);
    const from = result.index + (part?.index ?? 0);
    return [
      { start: from, end: from + (part?.[0] ?? result.text).length, value, movable: !result.start.isCertain("year") },
    ];
  });
}

/** chrono must never break an article: a text it cannot read has no dates for us. */
function parse(text: string, reference: Date | undefined): ParsedResult[] {
  try {
    return strict.parse(text, reference ? { instant: reference, timezone: 0 } : undefined);
  } catch {
    return [];
  }
}

/** A date without a year takes the latest one that is not more than four months ahead of publication. */
function resolve(parts: ParsedComponents, published: Day | null): DateRange | null {
  const [year, monthNumber, day] = [parts.get("year"), parts.get("month"), parts.get("day")];
  if (monthNumber === null || day === null || year === null) return null;
  if (parts.isCertain("year")) return point(toDay(year, monthNumber, day));
  if (published === null) return null;
  const own = toDay(yearOf(published), monthNumber, day);
  const shift = own - published > 120 ? -1 : published - own > 245 ? 1 : 0;
  return point(toDay(yearOf(published) + shift, monthNumber, day));
}

function byRules(text: string, published: Day | null): Found[] {
  const lower = text.toLowerCase();
  return DATE_RULES.flatMap(({ pattern, resolve: read }) =>
    [...lower.matchAll(pattern)].flatMap((match) => {
      const value = read(match, published);
      return value === undefined
        ? []
        : [{ start: match.index, end: match.index + match[0].length, value, movable: isMovable(match[0]) }];
    }),
  );
}

/** A bare weekday or month may as well lie ahead. */
function isMovable(words: string): boolean {
  return /day$/.test(words) ? !/^(?:today|yesterday|last)/.test(words) : MONTHS.has(words.replace(".", ""));
}

/** Earlier findings win over later ones that overlap them: chrono first, then the rules in their order. */
function toMentions(
  reading: Reading,
  { sentence, index, found }: { sentence: Sentence; index: number; found: Found[] },
): DateMention[] {
  const kept: Found[] = [];
  for (const f of found) if (!kept.some((k) => k.start < f.end && f.start < k.end)) kept.push(f);
  const text = reading.tokens.text.slice(sentence.start, sentence.end);
  return joinPairs(
    kept.sort((a, b) => a.start - b.start),
    text,
  ).map((f) => {
    const span = { start: sentence.start + f.start, end: sentence.start + f.end };
    const value = f.value ? { ...f.value, span } : null;
    return {
      from: wordAt(reading, span.start),
      to: wordAt(reading, span.end - 1) + 1,
      sentence: index,
      value,
      movable: f.movable,
    };
  });
}

/** A planned happening on a bare weekday or month lies ahead of publication: one week or one year later. */
export function ahead(date: DateValue, published: string | null): DateValue {
  const from = dayOf(published);
  if (from === null || date.start >= isoDay(from).slice(0, date.start.length)) return date;
  const day = dayOf(date.start);
  if (date.precision === "month")
    return at(date, month(Number(date.start.slice(0, 4)) + 1, Number(date.start.slice(5, 7))).start);
  return day !== null && date.precision === "day" && from - day <= 6 ? at(date, isoDay(day + 7)) : date;
}

function at(date: DateValue, iso: string): DateValue {
  return { ...date, start: iso, end: iso };
}

/** "from 2015 to 2017", "between April and June", "December 5 to 6": two dates of one precision make a range. */
function joinPairs(found: readonly Found[], text: string): Found[] {
  const out: Found[] = [];
  for (const f of found) {
    const last = out.at(-1);
    const between = last ? text.slice(last.end, f.start) : "";
    const before = last ? text.slice(Math.max(0, last.start - 9), last.start) : "";
    const joined =
      /^(?: to | until | through |[–-])$/.test(between) || (/^ and $/.test(between) && /between $/i.test(before));
    const value = last && joined ? rangeOf(last.value, f.value) : null;
    if (last && value) out[out.length - 1] = { ...last, end: f.end, value };
    else out.push(f);
  }
  return out;
}

function rangeOf(a: DateRange | null, b: DateRange | null): DateRange | null {
  if (!a || !b || a.precision !== b.precision || a.precision === "range" || a.start >= b.start) return null;
  return { start: a.start, end: b.start, precision: "range" };
}
