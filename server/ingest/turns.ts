/** Runs a task when the tasks before it under the same key have ended. Tasks of different keys run at once. */
export type Turns = <T>(key: string, task: () => Promise<T>) => Promise<T>;

/** Turns by key: two files with one text must not read and write the same article at the same moment. */
export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return async (key, task) => {
    const before = last.get(key) ?? Promise.resolve();
    // Whether the task before failed is its own caller's business.
    const turn = before.then(task, task);
    last.set(key, turn);
    try {
      return await turn;
    } finally {
      if (last.get(key) === turn) last.delete(key);
    }
  };
}
