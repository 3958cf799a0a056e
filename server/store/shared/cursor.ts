import { AppError } from "../../domain/errors.ts";

/** What a cursor remembers of the last item of a page: the values its list is sorted by. */
export interface Cursors {
  /** Lists of nodes: articleCount, confidence, id. */
  support: [articleCount: number, confidence: number, id: string];
  /** Lists of articles: publication date, id. */
  date: [publishedAt: string | null, id: string];
  /** Search: tier of the match, articleCount, confidence, id. */
  match: [tier: number, articleCount: number, confidence: number, id: string];
  /** Neighbours: the edge's articleCount, confidence, id. */
  edge: [articleCount: number, confidence: number, id: string];
}

const SHAPES: { [K in keyof Cursors]: readonly string[] } = {
  support: ["number", "number", "string"],
  date: ["string null", "string"],
  match: ["number", "number", "number", "string"],
  edge: ["number", "number", "string"],
};

export function encodeCursor<K extends keyof Cursors>(list: K, values: Cursors[K]): string {
  return Buffer.from(JSON.stringify([list, ...values])).toString("base64url");
}

/**
 * The values a cursor remembers; null for null, the first page.
 * @throws AppError BAD_INPUT for a text that `encodeCursor` of the same list never gave
 */
export function decodeCursor<K extends keyof Cursors>(list: K, cursor: string | null): Cursors[K] | null {
  if (cursor === null) return null;
  const parts = parse(cursor);
  const values = parts.slice(1);
  const shape = SHAPES[list];
  const fits =
    values.length === shape.length &&
    values.every((v, i) => shape[i]?.split(" ").includes(v === null ? "null" : typeof v));
  if (parts[0] !== list || !fits || encodeCursor(list, values as Cursors[K]) !== cursor) {
    throw new AppError(
      "BAD_INPUT",
      `"${cursor}" is not a cursor of this list: use endCursor of its page before, or null for the first page`,
    );
  }
  return values as Cursors[K];
}

function parse(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
