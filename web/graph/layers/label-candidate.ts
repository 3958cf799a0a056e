import type { Level } from "../model/attention.ts";
import type { LabelWish } from "./place-labels.ts";

/** What decides which label is placed first. */
export interface Ranked {
  id: string;
  /** Attention first, then importance. */
  order: number;
  weight: number;
}

/** A label that is considered, with what it belongs to. */
export interface LabelCandidate extends Ranked {
  wish: LabelWish;
  node: string | null;
  line: string | null;
  /** Where the node or the middle of the line is now, in viewport px. */
  anchor: { x: number; y: number };
}

export const RANK: Record<Level, number> = { focus: 0, near: 2, rest: 4, outside: 6 };

/** What labels may cover in px²: some anything, the best supported nodes a corner of a mark, the others a stroke's width. */
export const MAY_COVER = { anything: Number.POSITIVE_INFINITY, some: 110, hardly: 6 } as const;

export const byRank = (a: Ranked, b: Ranked): number =>
  a.order - b.order || b.weight - a.weight || (a.id < b.id ? -1 : 1);
