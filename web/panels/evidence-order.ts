interface Piece {
  article: { id: string };
  sentenceStart: number;
}

/** Each sentence once; the first of every article before the second of any, so that rival articles stand next to each other. */
export function evidenceOrder<P extends Piece>(evidence: readonly P[]): P[] {
  const seen = new Set<string>();
  const once = evidence.filter(({ article, sentenceStart }) => {
    const key = `${article.id} ${sentenceStart}`;
    return !seen.has(key) && seen.add(key);
  });
  const articles = new Map<string, number>();
  const ranked = once.map((piece) => {
    const rank = articles.get(piece.article.id) ?? 0;
    articles.set(piece.article.id, rank + 1);
    return { piece, rank };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ piece }) => piece);
}
