import type { WordRange } from "../../types.ts";
import type { WindowScores } from "../session.ts";

/** One window as the decoders see it; words count from the window's start. */
export interface WindowView {
  scores: WindowScores;
  /** Sentence of each word. */
  sentences: readonly number[];
  /** The words the window answers for. */
  own: WordRange;
}
