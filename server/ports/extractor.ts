import type { Article, Extraction } from "../domain/model.ts";

/** What an extractor reads: the clean text, and the publication date that relative dates count from (null when unknown). */
export type ExtractorInput = Pick<Article, "text" | "publishedAt" | "publisher">;

export interface ExtractProgress {
  /** Sentences read so far, of `total`. */
  done: number;
  total: number;
}

export interface ExtractOptions {
  onProgress?: (progress: ExtractProgress) => void;
  signal?: AbortSignal;
}

/** Finds people, organisations, places, incidents and claims in one article. Deterministic for one build on one machine. */
export interface Extractor {
  /** Name and hash of the model; stored with every record it makes. */
  readonly id: string;
  extract(article: ExtractorInput, options?: ExtractOptions): Promise<Extraction>;
  close(): Promise<void>;
}
