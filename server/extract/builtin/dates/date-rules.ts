import { MONTHS, SMALL_NUMBERS, WEEKDAYS } from "../lexicon/date-words.ts";
import { type Day, isoDay, isoMonth, mondayOf, monthOf, weekdayOf, yearOf } from "./calendar.ts";

/** A resolved date: ISO, as precise as the text. */
export interface DateRange {
  start: string;
  end: string;
  precision: "day" | "month" | "year" | "range";
}

interface DateRule {
  pattern: RegExp;
  /** Null where the publication date is needed and unknown; undefined where the words are no date after all. */
  resolve(match: RegExpMatchArray, published: Day | null): DateRange | null | undefined;
}

const NUMBER = `(\\d{1,3}|${[...SMALL_NUMBERS.keys()].join("|")})`;
const MONTH = `(${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join("|")})\\.?`;
const WEEKDAY = `(${WEEKDAYS.join("|")})`;
const ORDINALS = ["first", "second", "third", "fourth"];

/** Dates by words, tried in order; the first rule that matches at a place wins. Patterns see lower-case text. */
export const DATE_RULES: readonly DateRule[] = [
  {
    pattern: rule(`the (first|second|third|fourth|final|last) quarter(?: of (?:(\\d{4})|(last|this) year))?`),
    resolve: quarter,
  },
  {
    pattern: rule(`(last|this|next|the|over the|past)(?: past)? weekend`),
    resolve: (m, p) => onPublished(p, (day) => weekend(m[1] ?? "", day)),
  },
  {
    pattern: rule("(last|this|next) week"),
    resolve: (m, p) => onPublished(p, (day) => week(mondayOf(day) + 7 * step(m[1]))),
  },
  {
    pattern: rule("(last|this|next) month"),
    resolve: (m, p) => onPublished(p, (day) => month(yearOf(day), monthOf(day) + step(m[1]))),
  },
  {
    pattern: rule("(last|this|next) year"),
    resolve: (m, p) => onPublished(p, (day) => year(yearOf(day) + step(m[1]))),
  },
  {
    pattern: rule("(yesterday|tomorrow|today|tonight|earlier today|last night|this (?:morning|afternoon|evening))"),
    resolve: (m, p) => onPublished(p, (day) => point(day + nearDay(m[1] ?? ""))),
  },
  {
    pattern: rule(`${NUMBER} (day|week|month|year)s? (?:ago|earlier|before)`),
    resolve: (m, p) => onPublished(p, (day) => ago(m, day)),
  },
  {
    pattern: rule(`(?:in|over|during|for) the (?:past|last) ${NUMBER} (day|week|month|year)s`),
    resolve: (m, p) => onPublished(p, (day) => pastSpan(m, day)),
  },
  { pattern: rule(`since ${MONTH}(?: (\\d{4}))?(?! \\d)`), resolve: sinceMonth },
  {
    pattern: rule("since (\\d{4})"),
    resolve: (m, p) => (p === null ? null : { start: m[1] ?? "", end: String(yearOf(p)), precision: "range" }),
  },
  {
    pattern: rule(`(last |next |this (?:past |coming )?)?${WEEKDAY}`),
    resolve: (m, p) => onPublished(p, (day) => weekday(m, day)),
  },
  {
    pattern: rule(
      `(?:(last|next|this) |(?:early|mid|late)[ -])?${MONTH}(?:,? (?:of )?(?:(\\d{4})(?!\\d)|(last|this) year))?`,
    ),
    resolve: monthName,
  },
  {
    pattern: rule("(?:the )?(?:early |late |mid-)?((?:18|19|20)\\d)0s"),
    resolve: (m) => ({ start: `${m[1]}0`, end: `${m[1]}9`, precision: "range" }),
  },
  {
    pattern: rule(
      "(?:(?:early|late|mid)[ -])?((?:19|20)\\d\\d)(?!\\d|[-–/]\\d| [a-z]*(?:people|deaths|cases|votes|miles|dollars))",
    ),
    resolve: (m) => year(Number(m[1])),
  },
];

function rule(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}.,$-])${source}(?![\\p{L}])`, "giu");
}

function onPublished(published: Day | null, resolve: (day: Day) => DateRange | null): DateRange | null {
  return published === null ? null : resolve(published);
}

function step(word: string | undefined): number {
  return word === "last" ? -1 : word === "next" ? 1 : 0;
}

/** One day. */
export function point(day: Day): DateRange {
  return { start: isoDay(day), end: isoDay(day), precision: "day" };
}

function week(monday: Day): DateRange {
  return { start: isoDay(monday), end: isoDay(monday + 6), precision: "range" };
}

/** @param number from 1; 13 is January of the next year */
export function month(inYear: number, number: number): DateRange {
  const iso = isoMonth(inYear, number);
  return { start: iso, end: iso, precision: "month" };
}

function year(value: number): DateRange {
  return { start: String(value), end: String(value), precision: "year" };
}

/** The latest weekend that has begun; "this" one still lies ahead from Wednesday on, "next" always does. */
function weekend(word: string, day: Day): DateRange {
  const thisSaturday = mondayOf(day) + 5;
  const saturday =
    word === "next" ? thisSaturday + 7 : word === "this" || thisSaturday <= day ? thisSaturday : thisSaturday - 7;
  return { start: isoDay(saturday), end: isoDay(saturday + 1), precision: "range" };
}

function nearDay(word: string): number {
  return word === "yesterday" || word === "last night" ? -1 : word === "tomorrow" ? 1 : 0;
}

function count(word: string | undefined): number {
  return SMALL_NUMBERS.get(word ?? "") ?? Number(word);
}

function ago([, number, unit]: RegExpMatchArray, day: Day): DateRange {
  const n = count(number);
  if (unit === "year") return year(yearOf(day) - n);
  if (unit === "month") return month(yearOf(day), monthOf(day) - n);
  return point(day - n * (unit === "week" ? 7 : 1));
}

function pastSpan([, number, unit]: RegExpMatchArray, day: Day): DateRange {
  const n = count(number);
  if (unit === "year") return { start: String(yearOf(day) - n), end: String(yearOf(day)), precision: "range" };
  if (unit === "month")
    return {
      start: isoMonth(yearOf(day), monthOf(day) - n),
      end: isoMonth(yearOf(day), monthOf(day)),
      precision: "range",
    };
  return { start: isoDay(day - n * (unit === "week" ? 7 : 1)), end: isoDay(day), precision: "range" };
}

/** The latest such weekday, the publication day included; "next" counts forward. */
function weekday([, which = "", name = ""]: RegExpMatchArray, day: Day): DateRange {
  const back = (weekdayOf(day) - WEEKDAYS.indexOf(name as (typeof WEEKDAYS)[number]) + 7) % 7;
  if (which.startsWith("next") || which.includes("coming")) return point(day + (7 - back));
  return point(day - (which.startsWith("last") && back === 0 ? 7 : back));
}

function quarter([, which = "", inYear, relative]: RegExpMatchArray, published: Day | null): DateRange | null {
  const base = inYear ? Number(inYear) : published === null ? null : yearOf(published) + step(relative);
  if (base === null) return null;
  const index = ORDINALS.includes(which) ? ORDINALS.indexOf(which) : 3;
  return { start: isoMonth(base, index * 3 + 1), end: isoMonth(base, index * 3 + 3), precision: "range" };
}

/** Months whose names are also ordinary words, or other words' beginnings: they must be meant as months. */
const AMBIGUOUS = /^(?:may|march|mar|dec|jan|jun|sept?)$/;
const BEFORE_MONTH = /\b(?:in|since|by|until|of|last|next|from|for|during|between|and|early|late|mid)[\s-]$/;

/** A month without a year is the latest one, unless it is the "next". */
function monthName(match: RegExpMatchArray, published: Day | null): DateRange | null | undefined {
  const [, which, name = "", inYear, ofYear] = match;
  const number = MONTHS.get(name.replace(".", "")) ?? 1;
  if (inYear) return month(Number(inYear), number);
  if (AMBIGUOUS.test(name) && !which && !precededBy(match, BEFORE_MONTH)) return undefined;
  if (published === null) return null;
  const own = yearOf(published);
  if (ofYear) return month(own + step(ofYear), number);
  if (which === "next") return month(own + (number > monthOf(published) ? 0 : 1), number);
  return month(number > monthOf(published) ? own - 1 : own, number);
}

function sinceMonth([, name = "", inYear]: RegExpMatchArray, published: Day | null): DateRange | null {
  if (published === null) return null;
  const number = MONTHS.get(name.replace(".", "")) ?? 1;
  const own = inYear ? Number(inYear) : number > monthOf(published) ? yearOf(published) - 1 : yearOf(published);
  return { start: isoMonth(own, number), end: isoMonth(yearOf(published), monthOf(published)), precision: "range" };
}

function precededBy(match: RegExpMatchArray, pattern: RegExp): boolean {
  const at = match.index ?? 0;
  return pattern.test((match.input ?? "").slice(Math.max(0, at - 12), at));
}
