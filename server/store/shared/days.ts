import { AppError } from "../../domain/errors.ts";
import type { GraphNode } from "../../domain/model.ts";

const ISO_DATE = /^\d{4}(-\d{2}(-\d{2})?)?(T.*)?$/;

/** The first day of an ISO date of any precision: "2016-10" gives 2016-10-01. Days compare as text. */
export function firstDay(date: string): string {
  return date.slice(0, 10) + "-01-01".slice(date.slice(0, 10).length - 4);
}

/** The last day of an ISO date of any precision. Every month gets 31 days, which does no harm in comparisons. */
export function lastDay(date: string): string {
  return date.slice(0, 10) + "-12-31".slice(date.slice(0, 10).length - 4);
}

/**
 * The days a node covers: an incident's dates, an article's publication. Null for a node without a date.
 * Time zones are not looked at: a date is the source's own.
 */
export function daysOf(node: GraphNode): { first: string; last: string } | null {
  const [start, end] = datesOf(node);
  return start === null ? null : { first: firstDay(start), last: lastDay(end ?? start) };
}

function datesOf(node: GraphNode): [string | null, string | null] {
  if (node.kind === "Incident") return [node.dateStart, node.dateEnd];
  if (node.kind === "Article") return [node.publishedAt, null];
  return [null, null];
}

/**
 * The days a filter asks for; open ends reach as far as dates go.
 * @throws AppError BAD_INPUT for anything but an ISO date
 */
export function daysAsked(from: string | null, to: string | null): { first: string; last: string } {
  for (const date of [from, to]) {
    if (date !== null && !ISO_DATE.test(date)) {
      throw new AppError("BAD_INPUT", `"${date}" is not an ISO date such as 2016-10-27, 2016-10 or 2016`);
    }
  }
  return { first: firstDay(from ?? "0000"), last: lastDay(to ?? "9999") };
}
