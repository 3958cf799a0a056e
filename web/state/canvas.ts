import type { GraphHandle } from "../graph/types.ts";

/** The canvas that is on screen, for keys and buttons that move its camera; null while none is. */
export const canvas: { current: GraphHandle | null } = { current: null };
