/** One thing the user did, in words: `name` for "Undo: hide Moscow", `done` for the note "Moscow hidden". */
export interface Deed {
  name: string;
  done: string;
}

/** A step that can be taken back, or taken again. */
export interface Step<State> extends Deed {
  /** What there was before it (in `past`) or what it led to (in `future`). */
  state: State;
}

export interface History<State> {
  past: readonly Step<State>[];
  present: State;
  future: readonly Step<State>[];
}

/** Older steps are forgotten; nobody walks back further. */
const LIMIT = 200;

/** A history in which nothing has been done. */
export function startHistory<State>(present: State): History<State> {
  return { past: [], present, future: [] };
}

/** Does a step. What had been undone cannot be redone after it. */
export function doStep<State>(history: History<State>, deed: Deed, next: State): History<State> {
  if (next === history.present) return history;
  return { past: [...history.past, { ...deed, state: history.present }].slice(-LIMIT), present: next, future: [] };
}

/** Takes the last step back; the same history when there is none. */
export function undo<State>(history: History<State>): History<State> {
  const last = history.past.at(-1);
  if (!last) return history;
  return {
    past: history.past.slice(0, -1),
    present: last.state,
    future: [{ ...last, state: history.present }, ...history.future],
  };
}

/** Takes the last undone step again; the same history when there is none. */
export function redo<State>(history: History<State>): History<State> {
  const [next, ...rest] = history.future;
  if (!next) return history;
  return { past: [...history.past, { ...next, state: history.present }], present: next.state, future: rest };
}

/** Changes the present without a step: for what nobody did by hand, such as data that arrives. */
export function amend<State>(history: History<State>, change: (present: State) => State): History<State> {
  return { ...history, present: change(history.present) };
}
