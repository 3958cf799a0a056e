import type { Span } from "../../domain/model.ts";

const isWordPart = (c: string | undefined) => c !== undefined && /[\p{L}\p{N}]/u.test(c);

/** Every place where `words` stand as whole words. */
export function findAll(text: string, words: string): Span[] {
  const found: Span[] = [];
  if (words === "") return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const cutsIn = isWordPart(words[0]) && isWordPart(text[at - 1]);
    const cutsOut = isWordPart(words.at(-1)) && isWordPart(text[end]);
    if (!cutsIn && !cutsOut) found.push({ start: at, end });
  }
  return found;
}

/** Characters between two spans; -1 when they overlap. */
export function gap(a: Span, b: Span): number {
  if (a.start >= b.end) return a.start - b.end;
  return b.start >= a.end ? b.start - a.end : -1;
}

/** Whether two spans stand in one line, which is a paragraph of clean text. */
export function sameLine(text: string, a: Span, b: Span): boolean {
  return text.lastIndexOf("\n", a.start) === text.lastIndexOf("\n", b.start);
}

/** The candidate of least cost; null when there is none. */
export function cheapest<T>(candidates: readonly T[], cost: (candidate: T) => number): T | null {
  let best: T | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const c = cost(candidate);
    if (c < least) [best, least] = [candidate, c];
  }
  return best;
}
