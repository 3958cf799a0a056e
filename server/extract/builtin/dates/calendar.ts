/** A day as days since 1970-01-01, UTC: plain arithmetic, no time zones. */
export type Day = number;

const MILLISECONDS = 86_400_000;

/** The day of an ISO date or date-time; null when it gives no full day. */
export function dayOf(iso: string | null): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? "");
  return match ? toDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** @param month from 1 */
export function toDay(year: number, month: number, day: number): Day {
  return Math.round(Date.UTC(year, month - 1, day) / MILLISECONDS);
}

/** "2016-10-27" */
export function isoDay(day: Day): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

/** "2016-10"; months run on over years: month 13 of 2016 is 2017-01. */
export function isoMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 7);
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(day * MILLISECONDS).getUTCDay();
}

/** Its year, 2016. */
export function yearOf(day: Day): number {
  return new Date(day * MILLISECONDS).getUTCFullYear();
}

/** 1 to 12. */
export function monthOf(day: Day): number {
  return new Date(day * MILLISECONDS).getUTCMonth() + 1;
}

/** The Monday of a day's week. */
export function mondayOf(day: Day): Day {
  return day - ((weekdayOf(day) + 6) % 7);
}
