import { useMemo } from "react";
import { claimChain, markAt, marksOf, type Reading, type ReadMark, type ReadNode } from "./reading.ts";
import type { Span } from "./span.ts";
import { stepTo } from "./steps.ts";
import { useClaimKeys } from "./use-claim-keys.ts";

/** What is under the marker, and the ways to move it. */
export interface Marker {
  mark: ReadMark | null;
  node: ReadNode | null;
  /** Id of the outermost claim around the one under the marker. */
  outer: string | null;
  /** Place of the claim under the marker, 1 for the first; null when it is not on a claim. */
  position: number | null;
  pick(mark: ReadMark): void;
  /** Moves to the first words of a node. */
  pickNode(id: string): void;
  /** Moves to the next claim or the one before. */
  step(by: 1 | -1): void;
  clear(): void;
}

export interface MarkerOptions {
  focus: Span | null;
  onFocus(at: Span | null): void;
}

/** The marker of the reader, which stands at a place of the text and moves by press and by key. */
export function useMarker(reading: Reading, { focus, onFocus }: MarkerOptions): Marker {
  const mark = useMemo(() => focus && markAt(reading, focus), [reading, focus]);
  const node = mark?.node ?? null;
  const claim = node?.__typename === "Claim" ? node : null;
  const moveTo = (next: ReadMark | undefined) => next && onFocus({ start: next.start, end: next.end });
  const pickNode = (id: string) => moveTo(marksOf(reading, id)[0]);
  const marker: Marker = {
    mark,
    node,
    outer: claim && (claimChain(reading, claim)[0]?.id ?? null),
    // By id: each mark of a claim has a node object of its own.
    position: claim && reading.claims.findIndex(({ id }) => id === claim.id) + 1,
    // A cue means its claim, so the marker goes to the claim's words.
    pick: (next) => (next.role === "cue" ? pickNode(next.node.id) : moveTo(next)),
    pickNode,
    step: (by) => {
      const next = stepTo(reading, { from: mark, by });
      if (next) pickNode(next.id);
    },
    clear: () => onFocus(null),
  };
  useClaimKeys({ onStep: marker.step, onClear: marker.clear });
  return marker;
}
