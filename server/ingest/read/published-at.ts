import { strict } from "chrono-node/en";

const ISO = /^(\d{4})-(\d\d)(?:-(\d\d)(?:[T ]\d\d:\d\d.*)?)?$/;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_YEAR = new RegExp(`^(${MONTHS.join("|")})[a-z]*\\.?,? (\\d{4})$`, "i");
/** 3/10/2019 is October in London and March in New York: no date is better than a wrong one. */
const AMBIGUOUS = /^(0?[1-9]|1[0-2])[/.-](0?[1-9]|1[0-2])[/.-]\d{2,4}$/;

/**
 * The date, or date and time, that a text is: nothing but the date may stand in it. ISO 8601, as precise as the text: month,
 * day, minute or second, with the offset from UTC where the text has it.
 * @returns null for anything else, for a date without a year, and for a numeric one that could be two days
 */
export function publishedAt(text: string): string | null {
  const value = text.trim();
  const monthYear = MONTH_YEAR.exec(value);
  if (monthYear) return `${monthYear[2]}-${pad(MONTHS.indexOf((monthYear[1] as string).toLowerCase()) + 1)}`;
  const iso = ISO.exec(value);
  if (iso && !iso[3]) return Number(iso[2]) >= 1 && Number(iso[2]) <= 12 ? value : null;
  if (AMBIGUOUS.test(value)) return null;
  const [found] = strict.parse(value);
  if (!found || /[\p{L}\p{N}]/u.test(value.replace(found.text, ""))) return null;
  const at = found.start;
  if (!at.isCertain("year") || !at.isCertain("month") || !at.isCertain("day")) return null;
  const day = `${String(at.get("year")).padStart(4, "0")}-${pad(at.get("month"))}-${pad(at.get("day"))}`;
  if (!at.isCertain("hour")) return day;
  const minute = `${day}T${pad(at.get("hour"))}:${pad(at.get("minute"))}`;
  const time = at.isCertain("second") ? `${minute}:${pad(at.get("second"))}` : minute;
  return at.isCertain("timezoneOffset") ? time + offset(at.get("timezoneOffset") ?? 0) : time;
}

/** Whether a line says when it was published, known or not: "Published: 3 October 2019", "unknown date". */
export function isDateLine(line: string): boolean {
  if (line.length > MAX_LENGTH) return false;
  const value = withoutLabel(line);
  if (UNKNOWN.test(value)) return true;
  return /\d/.test(value) && (AMBIGUOUS.test(value) || publishedAt(value) !== null);
}

/** "Originally published on Wednesday, 30 September 2020 at 11:59:59 p.m. AEST", and some room. */
const MAX_LENGTH = 100;

const UNKNOWN = /^\(?(unknown date|date unknown|undated|no date|n\.?\s?d\.?)\)?$/i;

/** A date line less its label: "First published on 3 October 2019" gives "3 October 2019". */
export function withoutLabel(line: string): string {
  return line.replace(
    /^(date|((first|last|originally) )?(published|posted|updated|modified|created|released)( (on|at))?)\b:?\s*/i,
    "",
  );
}

function offset(minutes: number): string {
  if (minutes === 0) return "Z";
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

function pad(n: number | null): string {
  return String(n).padStart(2, "0");
}
