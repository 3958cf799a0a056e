import type { NameSense } from "./candidates.ts";
import type { Choice } from "./choose-place.ts";

/** Where a place of the article is. */
export interface PlaceDraft {
  /** What the gazetteer has for it; null where it has nothing that fits. */
  choice: Choice | null;
  sense: NameSense;
  /** ISO code: the chosen place's, or that of the place which the text says holds it. */
  country: string | null;
}
