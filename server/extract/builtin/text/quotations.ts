import type { Tokens, WordRange } from "../types.ts";

/** Words between quotation marks, the marks included: [from, to). */
export interface Quotation extends WordRange {
  /** Whether a mark closes it; a quotation that goes on in the next paragraph has none. */
  closed: boolean;
}

const CLOSING: Record<string, string> = { "“": "”", '"': '"', "‘": "’", "«": "»", "„": "“" };

/**
 * Quotations of an article. A mark that is not closed in its paragraph quotes to the paragraph's end, as newspapers do when a
 * speech goes on in the next; a closing mark without an opening one is ignored. Single marks count only as a pair.
 */
export function findQuotations({ words }: Tokens): Quotation[] {
  const out: Quotation[] = [];
  let open: { from: number; mark: string } | null = null;
  const close = (to: number, closed: boolean) => {
    if (open && to > open.from + 1 && (closed || open.mark !== "‘")) out.push({ from: open.from, to, closed });
    open = null;
  };
  words.forEach((word, i) => {
    if (word.opensParagraph) close(i, false);
    if (open && word.text === CLOSING[open.mark]) close(i + 1, true);
    else if (!open && word.text in CLOSING) open = { from: i, mark: word.text };
  });
  close(words.length, false);
  return out;
}
