/** A column that this store wrote as JSON. The type is the caller's promise about the column. */
export function fromJson<T>(text: string): T {
  return JSON.parse(text) as T;
}

/** Objects with sorted keys: equal values give equal texts, so a value that did not change is seen as such. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
