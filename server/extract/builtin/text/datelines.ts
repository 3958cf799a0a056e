import type { Reading } from "../reading.ts";
import type { WordRange } from "../types.ts";

/** Words of a dateline, at most. */
const LONGEST = 16;
const DASH = /^(?:[—–-]|--)$/;

/**
 * The dateline that the paragraph of word `i` opens with, "LINDBY, March 12 (Coast Wire) —": a place in capitals or a bracket
 * before the paragraph's first dash. Null when it has none. Looks at few words.
 */
export function datelineOf({ tokens, paragraphOf }: Reading, i: number): WordRange | null {
  const { words } = tokens;
  let from = i;
  while (from > 0 && i - from <= LONGEST && paragraphOf[from - 1] === paragraphOf[i]) from--;
  if (!words[from]?.opensParagraph) return null;
  for (let at = from + 1; at < from + LONGEST && paragraphOf[at] === paragraphOf[from]; at++) {
    if (!DASH.test(words[at]?.text ?? "")) continue;
    const capitals = /^(?=\p{Lu}{3})[\p{Lu}'’.-]+$/u.test(words[from]?.text ?? "");
    return capitals || words[at - 1]?.text === ")" ? { from, to: at + 1 } : null;
  }
  return null;
}
