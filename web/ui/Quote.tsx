import { classes } from "./classes.ts";
import styles from "./Quote.module.css";

export interface QuoteSpan {
  /** Offsets into `sentence`, end exclusive. */
  start: number;
  end: number;
}

export interface QuoteProps {
  /** The sentence of the article, unchanged. */
  sentence: string;
  /** The words that prove it. */
  span: QuoteSpan;
  /** The word that attributes: said, denied. */
  cue?: QuoteSpan | null;
  className?: string | undefined;
}

interface Piece extends QuoteSpan {
  isSpan: boolean;
  isCue: boolean;
}

/** Cuts a sentence at the ends of the span and the cue. Offsets outside the sentence are drawn in to it. */
export function quotePieces(sentence: string, span: QuoteSpan, cue: QuoteSpan | null = null): Piece[] {
  const inside = (at: number) => Math.min(sentence.length, Math.max(0, at));
  const marked = [span, ...(cue ? [cue] : [])].map(({ start, end }) => ({ start: inside(start), end: inside(end) }));
  const cuts = [...new Set([0, sentence.length, ...marked.flatMap((m) => [m.start, m.end])])].sort((a, b) => a - b);
  const holds = (mark: QuoteSpan | undefined, start: number, end: number) =>
    mark !== undefined && mark.start <= start && end <= mark.end;
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] as number;
    return { start, end, isSpan: holds(marked[0], start, end), isCue: holds(marked[1], start, end) };
  });
}

/** An evidence sentence: the span lies under the marker with both its ends marked, the cue is italic and underlined. */
export function Quote({ sentence, span, cue = null, className }: QuoteProps) {
  const pieces = quotePieces(sentence, span, cue);
  const first = pieces.findIndex((p) => p.isSpan);
  const last = pieces.findLastIndex((p) => p.isSpan);
  return (
    <q className={classes(styles.quote, className)}>
      {pieces.map((piece, index) => {
        const words = sentence.slice(piece.start, piece.end);
        const text = piece.isCue ? <em className={styles.cue}>{words}</em> : words;
        if (!piece.isSpan) return <span key={piece.start}>{text}</span>;
        return (
          <mark
            key={piece.start}
            className={classes(styles.span, index === first && styles.opens, index === last && styles.closes)}
          >
            {text}
          </mark>
        );
      })}
    </q>
  );
}
