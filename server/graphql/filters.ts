import { AppError } from "../domain/errors.ts";
import type { EdgeFilter as StoreEdgeFilter, NodeFilter as StoreNodeFilter } from "../ports/graph-store.ts";
import type { EdgeFilter, InputMaybe, NodeFilter } from "./generated/resolvers.ts";

/** Most ids or names that one filter or field takes. */
export const MAX_IDS = 2_000;

/** @throws AppError BAD_INPUT for a confidence outside 0 to 1, a date that is none, or too many values */
export function nodeFilter(filter: InputMaybe<NodeFilter> | undefined): StoreNodeFilter {
  if (!filter) return {};
  checkConfidence(filter.minConfidence);
  for (const end of ["from", "to"] as const) checkDate(end, filter[end]);
  for (const list of ["articles", "publishers", "speakers"] as const) checkCount(list, filter[list] ?? []);
  return filter;
}

/** @throws AppError BAD_INPUT for a confidence outside 0 to 1 */
export function edgeFilter(filter: InputMaybe<EdgeFilter> | undefined): StoreEdgeFilter {
  if (!filter) return {};
  checkConfidence(filter.minConfidence);
  return { ...filter, direction: filter.direction ?? "both" };
}

/** @throws AppError BAD_INPUT when there are more than 2,000 */
export function checkCount<T>(argument: string, values: readonly T[]): readonly T[] {
  if (values.length <= MAX_IDS) return values;
  throw new AppError("BAD_INPUT", `${argument} may hold at most ${MAX_IDS} values, got ${values.length}: ask in parts`);
}

function checkConfidence(value: number | null | undefined): void {
  if (value == null || (value >= 0 && value <= 1)) return;
  throw new AppError("BAD_INPUT", `minConfidence must be a number from 0 to 1, got ${value}`);
}

function checkDate(argument: string, value: string | null | undefined): void {
  if (value == null || (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value) && !Number.isNaN(Date.parse(value)))) return;
  throw new AppError(
    "BAD_INPUT",
    `${argument} must be an ISO date such as 2024-03-05, 2024-03 or 2024, got "${value}"`,
  );
}
