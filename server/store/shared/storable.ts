/**
 * A deep copy whose strings every store keeps unchanged: U+0000, which SQLite cuts text at, and lone surrogates, which UTF-8
 * cannot carry, become U+FFFD. One unit takes the place of one unit, so offsets into a text stay right.
 */
export function storable<T>(value: T): T {
  return copy(value) as T;
}

function copy(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll("\0", "\uFFFD").replace(/\p{Surrogate}/gu, "\uFFFD");
  if (Array.isArray(value)) return value.map(copy);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner)]));
}
