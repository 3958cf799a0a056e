import type { IngestOutcomeFragment, IngestProgressSubscription } from "../../api/generated/graphql.ts";

/** The four steps of an ingest, in order, as the table names them. */
export const STEPS = ["read", "find", "match", "save"] as const;
export type Step = (typeof STEPS)[number];

/** Where an article comes from: a file of the user's, pasted text, or a sample that the server has. */
export type Source = { from: "file"; file: File } | { from: "paste"; text: string } | { from: "sample" };

export type Outcome = IngestOutcomeFragment;
export type Progress = IngestProgressSubscription["ingestProgress"];

export type ItemState =
  | { phase: "waiting" }
  | { phase: "working"; step: Step; done: number; total: number }
  | { phase: "done"; outcome: Outcome }
  /** `step` is the one that could not be done; `mayRetry` where the same file may fare better later. */
  | { phase: "failed"; step: Step; message: string; mayRetry: boolean }
  | { phase: "stopped"; step: Step }
  | { phase: "skipped"; step: Step };

/** One file on its way into the graph. */
export interface Item {
  id: number;
  /** File name with its extension. */
  name: string;
  /** Bytes; null for a sample. */
  size: number | null;
  source: Source;
  state: ItemState;
}

/** Whether nothing more happens to an item by itself. */
export function isSettled({ state }: Item): boolean {
  return state.phase !== "waiting" && state.phase !== "working";
}

/** Whether an item changed the graph. */
export function isChange({ state }: Item): boolean {
  return state.phase === "done" && (state.outcome.status === "ADDED" || state.outcome.status === "REPLACED");
}
