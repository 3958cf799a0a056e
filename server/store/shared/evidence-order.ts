import { compare } from "../../domain/derive.ts";
import type { Evidence, EvidenceSpan } from "../../domain/model.ts";

/** Evidence from several records in reading order: by article, then by place. Equal pieces, which records may share, stand once. */
export function inReadingOrder(parts: readonly { article: string; evidence: readonly EvidenceSpan[] }[]): Evidence[] {
  const all = parts.flatMap(({ article, evidence }) => evidence.map((span): Evidence => ({ ...span, article })));
  const sorted = all.sort((a, b) => compare(a.article, b.article) || comparePlaces(a, b));
  return sorted.filter((e, i) => {
    const before = sorted[i - 1];
    return !before || before.article !== e.article || comparePlaces(before, e) !== 0;
  });
}

function comparePlaces(a: Evidence, b: Evidence): number {
  return (
    a.start - b.start ||
    a.end - b.end ||
    a.sentence.start - b.sentence.start ||
    a.sentence.end - b.sentence.end ||
    b.confidence - a.confidence
  );
}
