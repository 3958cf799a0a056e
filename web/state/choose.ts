import { findPath, showNode } from "./explore.ts";
import { select, useExplorer } from "./explorer.ts";
import { sayError } from "./say-error.ts";

/** A node was chosen on the canvas or in a list: it is selected, or it is the other end of the path being asked for. */
export function choose(id: string | null): void {
  const { pathFrom } = useExplorer.getState();
  if (pathFrom !== null && id !== null && id !== pathFrom) findPath(pathFrom, id).catch(sayError);
  else select(id);
}

/** A node was searched for: it is brought into view, or it is the other end of the path being asked for. */
export async function seek(id: string): Promise<void> {
  const { pathFrom } = useExplorer.getState();
  if (pathFrom !== null && id !== pathFrom) await findPath(pathFrom, id);
  else await showNode(id);
}
