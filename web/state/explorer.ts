import { create } from "zustand";
import { amend, type Deed, doStep, type History, redo, startHistory, undo } from "./history.ts";
import { EMPTY_POOL, type Found, type Pool, withFound } from "./pool.ts";
import { EMPTY_SCENE, type Scene, withShown } from "./scene.ts";

/** The placing of nodes: how many of how many; null when it rests. */
export type Placing = { placed: number; total: number } | null;

export interface ExplorerState {
  pool: Pool;
  history: History<Scene>;
  selected: string | null;
  /** The node whose neighbours came last: the canvas seeds them around it. */
  expandedFrom: string | null;
  /** How many nodes the whole graph has; null before the first answer. */
  totalNodes: number | null;
  /** Node from which a path is being asked for: the next node chosen is its other end. */
  pathFrom: string | null;
  placing: Placing;
  /** The browser gave up the drawing surface: a list is shown instead. */
  isSurfaceLost: boolean;
  /** The first view and all that the address asks for besides are there. */
  isSettled: boolean;
  /** Raised when the camera should go to a node. */
  flight: { id: string; turn: number } | null;
}

const START: ExplorerState = {
  pool: EMPTY_POOL,
  history: startHistory(EMPTY_SCENE),
  selected: null,
  expandedFrom: null,
  totalNodes: null,
  pathFrom: null,
  placing: null,
  isSurfaceLost: false,
  isSettled: false,
  flight: null,
};

/** What the explorer shows. Data from the server comes by `receive`, what the user does by `act`. */
export const useExplorer = create<ExplorerState>(() => START);

const { getState, setState } = useExplorer;

/** What is on the canvas now. */
export function scene(): Scene {
  return getState().history.present;
}

/** Keeps nodes and edges that arrived, without showing them. */
export function receive(found: Found): void {
  setState(({ pool }) => ({ pool: withFound(pool, found) }));
}

/** Keeps nodes and edges that arrived and shows them, without a step: nobody did it by hand. */
export function receiveAndShow(found: Found): void {
  setState(({ pool, history }) => ({
    pool: withFound(pool, found),
    history: amend(history, (now) =>
      withShown(
        now,
        found.nodes.map((node) => node.id),
      ),
    ),
  }));
}

/** Changes the scene by a step that can be undone. */
export function act(deed: Deed, change: (scene: Scene) => Scene): void {
  setState(({ history }) => ({ history: doStep(history, deed, change(history.present)) }));
}

/** Changes the scene without a step, as when the address changes. */
export function amendScene(change: (scene: Scene) => Scene): void {
  setState(({ history }) => ({ history: amend(history, change) }));
}

/** Takes the last step back; gives what it was, or null when there is none. */
export function undoStep(): Deed | null {
  const deed = getState().history.past.at(-1) ?? null;
  setState(({ history }) => ({ history: undo(history), expandedFrom: null }));
  return deed;
}

/** Takes the step that was undone last again. */
export function redoStep(): Deed | null {
  const deed = getState().history.future[0] ?? null;
  setState(({ history }) => ({ history: redo(history), expandedFrom: null }));
  return deed;
}

export function select(selected: string | null): void {
  setState({ selected });
}

/** Selects a node and sends the camera there. */
export function flyTo(id: string): void {
  setState(({ flight }) => ({ selected: id, flight: { id, turn: (flight?.turn ?? 0) + 1 } }));
}

/**
 * Puts fresh data in place of all that came before and shows the nodes of `ids`: after an article came or went, old nodes may be gone. Filters, selection and
 * what the user hid or pinned stay; steps do not, since they may lead back to what is gone.
 */
export function replaceData(found: Found, ids: Iterable<string>): void {
  const shown = new Set(ids);
  setState(({ history }) => ({
    pool: withFound(EMPTY_POOL, found),
    history: startHistory({ ...history.present, shown }),
    expandedFrom: null,
    isSettled: false,
  }));
}
