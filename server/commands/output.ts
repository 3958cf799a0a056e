import { once } from "node:events";

/** Writes lines to a stream and waits while its reader is slow. */
export type PrintLine = (line: string) => Promise<void>;

/**
 * A printer of lines. When the reader has gone away ("| head"), the process ends quietly, as other command line tools do.
 */
export function createPrinter(stream: NodeJS.WriteStream = process.stdout): PrintLine {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  return async (line) => {
    if (!stream.write(`${line}\n`)) await once(stream, "drain");
  };
}
