import type { Reading } from "../reading.ts";
import type { WordRange } from "../types.ts";

/** The range widened so that it cuts no name in two. */
export function wholeNames({ mentionAt, mentions }: Reading, { from, to }: WordRange): WordRange {
  const first = mentions[mentionAt[from] ?? -1];
  const last = mentions[mentionAt[to - 1] ?? -1];
  return { from: Math.min(from, first?.from ?? from), to: Math.max(to, last?.to ?? to) };
}
