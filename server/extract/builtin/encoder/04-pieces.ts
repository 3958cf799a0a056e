/** Cuts words into the pieces that the encoder has vectors for. */
export interface WordPieces {
  /** Id of the piece that opens every window. */
  readonly opening: number;
  /** Id of the piece that closes every window. */
  readonly closing: number;
  /** Ids of a word's pieces: at least one, at most MAX_PIECES_PER_WORD. */
  of(word: string): readonly number[];
}

/** No word of prose comes near it; the rest of an endless token (encoded data, a run of letters) is left out. */
export const MAX_PIECES_PER_WORD = 100;
// A server reads articles for weeks: the cache must not grow with them. 20,000 words are some 5 MB.
const CACHED_WORDS = 20_000;
const INSIDE = "##";

/**
 * WordPiece after Wu et al. 2016 (arXiv:1609.08144), longest piece first, lower case and without accents, as BERT's uncased
 * vocabulary wants it.
 * @param vocabulary one piece a line, its line number is its id; pieces that go on inside a word start with "##"
 */
export function createWordPieces(vocabulary: string): WordPieces {
  const { first, inside, longest } = index(vocabulary);
  const unknown = first.get("[UNK]") ?? 0;
  const cache = new Map<string, readonly number[]>();

  /** Pieces of a run of letters and digits or of one mark; one unknown piece when a rest of it has none. */
  function cut(run: string): number[] {
    const ids: number[] = [];
    for (let at = 0; at < run.length && ids.length < MAX_PIECES_PER_WORD; ) {
      const known = at === 0 ? first : inside;
      let end = Math.min(run.length, at + longest);
      while (end > at && !known.has(run.slice(at, end))) end--;
      if (end === at) return [unknown];
      ids.push(known.get(run.slice(at, end)) as number);
      at = end;
    }
    return ids;
  }

  return {
    opening: first.get("[CLS]") ?? 0,
    closing: first.get("[SEP]") ?? 0,
    of(word) {
      const known = cache.get(word);
      if (known) return known;
      const ids = runsOf(word).flatMap(cut).slice(0, MAX_PIECES_PER_WORD);
      const pieces = ids.length ? ids : [unknown];
      if (cache.size >= CACHED_WORDS) cache.clear();
      cache.set(word, pieces);
      return pieces;
    },
  };
}

function index(vocabulary: string) {
  const first = new Map<string, number>();
  const inside = new Map<string, number>();
  let longest = 0;
  for (const [id, line] of vocabulary.split(/\r?\n/).entries()) {
    if (line.startsWith(INSIDE) && line.length > INSIDE.length) inside.set(line.slice(INSIDE.length), id);
    else if (line) first.set(line, id);
    longest = Math.max(longest, line.length);
  }
  return { first, inside, longest };
}

function runsOf(word: string): string[] {
  const plain = word
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "");
  return plain.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu) ?? [];
}
