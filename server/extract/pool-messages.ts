import type { Extraction } from "../domain/model.ts";
import type { ExtractorInput, ExtractProgress } from "../ports/extractor.ts";

/** To a worker thread, which has one article at a time: read this one, or stop reading it. */
export type ToThread = { type: "extract"; article: ExtractorInput } | { type: "abort" };

/** From a worker thread: it is ready, then for each article any progress and one of the others. */
export type FromThread =
  | { type: "ready"; id: string }
  | { type: "progress"; progress: ExtractProgress }
  | { type: "done"; extraction: Extraction }
  | { type: "aborted" }
  | { type: "failed"; reason: string };
