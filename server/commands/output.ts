import { once } from "node:events";

/** The reader of our output has gone away, as "| head" does: no failure, but a reason to stop. */
export class ReaderGone extends Error {
  constructor(cause: Error) {
    super("The reader of the output has gone away", { cause });
    this.name = "ReaderGone";
  }
}

/** Writes lines to a stream and waits while its reader is slow. */
export type PrintLine = (line: string) => Promise<void>;

/**
 * A printer of lines. A process with threads at work must not simply exit when its reader goes away, so that is an error like
 * any other, which lets everything be closed on its way up.
 * @returns rejects with ReaderGone
 */
export function createPrinter(stream: NodeJS.WriteStream = process.stdout): PrintLine {
  let failure: Error | null = null;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    failure = error.code === "EPIPE" ? new ReaderGone(error) : error;
  });
  return async (line) => {
    const drained = failure !== null || stream.write(`${line}\n`);
    // A failed write is told by "error", which our listener has heard by then.
    if (!drained) await once(stream, "drain").catch(() => {});
    if (failure) throw failure;
  };
}
