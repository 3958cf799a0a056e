/** A node to place. Distances are px at zoom 1. */
export interface PlaceNode {
  id: string;
  /** Where it is; null when it has no place yet. */
  at: { x: number; y: number } | null;
  /** Stays where it is. */
  fixed: boolean;
  radius: number;
  /** Size of its label, which stands below it; 0 for none. */
  label: { width: number; height: number };
}

export interface PlaceEdge {
  from: string;
  to: string;
  /** How strongly it pulls; 1 is usual. */
  weight: number;
  /** At least so far apart are its ends, for the words on the line; 0 for a line that is not drawn. */
  length: number;
}

export interface PlaceRequest {
  nodes: PlaceNode[];
  edges: PlaceEdge[];
  /** Full: everything anew. Local: what is not fixed settles among what is. */
  mode: "full" | "local";
  /** The picture's width by its height. */
  aspect: number;
}

/** Positions by node id. */
export type Places = Record<string, { x: number; y: number }>;

export type PlaceMessage =
  | { type: "progress"; done: number; total: number; places: Places }
  | { type: "placed"; places: Places };
