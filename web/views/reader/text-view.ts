import { type Layer, layerOf, type ReadMark } from "./reading.ts";

/** What the text needs to know of the state around it. */
export interface TextView {
  layers: ReadonlySet<Layer>;
  /** Id of the node under the marker. */
  active: string | null;
  /** Id of the outermost claim around the active one: its brackets are drawn strong. */
  outer: string | null;
  /** Address of a mark, for a link. */
  hrefOf(mark: ReadMark): string;
  onPick(mark: ReadMark): void;
}

/** Marks of layers that are on. */
export function visibleMarks(marks: readonly ReadMark[], layers: ReadonlySet<Layer>): ReadMark[] {
  return marks.filter((mark) => layers.has(layerOf(mark)));
}
