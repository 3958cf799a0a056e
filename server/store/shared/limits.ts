import { AppError } from "../../domain/errors.ts";
import type { PageRequest } from "../../ports/graph-store.ts";

/** Longest page a store gives. */
export const MAX_PAGE = 500;
/** Most nodes of one subgraph: the client's hard cap for what it draws. */
export const MAX_SUBGRAPH = 10_000;
/** Longest path a store looks for, in edges. */
export const MAX_PATH_LENGTH = 6;
/** Most paths of one answer. */
export const MAX_PATHS = 50;

/**
 * A number that a caller may choose, within its bounds.
 * @throws AppError BAD_INPUT naming it, what came and what is allowed
 */
export function within(name: string, value: number, max: number): number {
  if (!Number.isInteger(value) || value < 1 || value > max) {
    throw new AppError("BAD_INPUT", `${name} must be a whole number from 1 to ${max}, got ${value}`);
  }
  return value;
}

/** @throws AppError BAD_INPUT for a page of no or too many items */
export function pageSize({ first }: PageRequest): number {
  return within("first", first, MAX_PAGE);
}
