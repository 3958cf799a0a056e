import type { Span } from "../../../server/domain/model.ts";
import type { AnnotatedClaim } from "../../../server/extract/builtin/format.ts";
import { candidates, greedily } from "./greedy.ts";

/** Least F1 of characters by which two contents are one. */
const LEAST = 0.5;

/** From the system's claims to gold's: contents that overlap, the closest first. */
export function matchClaims(
  text: string,
  claims: { gold: readonly AnnotatedClaim[]; system: readonly { content: readonly Span[] }[] },
): Map<number, number> {
  const gold = claims.gold.map(({ content }) => union(contentSpans(text, content)));
  const system = claims.system.map(({ content }) => union(content));
  return greedily(
    candidates({ system, gold }, (s, g) => {
      const f1 = overlapF1(s, g);
      return f1 >= LEAST ? f1 : null;
    }),
  );
}

/** Where strings of an annotation stand, in order; "first words ... last words" covers what lies between. */
function contentSpans(text: string, content: readonly string[]): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const words of content) {
    const parts = words.split(" ... ");
    const [head = "", tail = ""] = [parts[0], parts.at(-1)];
    const after = text.indexOf(head, from);
    const start = after < 0 ? text.indexOf(head) : after;
    if (start < 0) continue;
    const at = parts.length > 1 ? text.indexOf(tail, start + head.length) : start;
    const end = Math.max(start + head.length, (at < 0 ? start : at) + tail.length);
    spans.push({ start, end });
    from = end;
  }
  return spans;
}

function union(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

function overlapF1(a: readonly Span[], b: readonly Span[]): number {
  const size = (spans: readonly Span[]) => spans.reduce((n, { start, end }) => n + end - start, 0);
  let shared = 0;
  for (const x of a) {
    for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  }
  return shared === 0 ? 0 : (2 * shared) / (size(a) + size(b));
}
