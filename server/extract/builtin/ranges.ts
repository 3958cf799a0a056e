import type { WordRange } from "./types.ts";

/** What is left of a range when the holes are taken out. */
export function without(range: WordRange, holes: readonly WordRange[]): WordRange[] {
  let parts = [range];
  for (const hole of holes)
    parts = parts.flatMap((p) => {
      if (hole.to <= p.from || hole.from >= p.to) return [p];
      return [
        { from: p.from, to: hole.from },
        { from: hole.to, to: p.to },
      ].filter((q) => q.to > q.from);
    });
  return parts;
}

/** Ranges in order, those that meet or overlap made one. */
export function merge(ranges: readonly WordRange[]): WordRange[] {
  const out: WordRange[] = [];
  for (const r of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    if (last && r.from <= last.to) last.to = Math.max(last.to, r.to);
    else out.push({ ...r });
  }
  return out;
}
