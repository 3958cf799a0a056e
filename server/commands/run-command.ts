import { AppError } from "../domain/errors.ts";
import { ReaderGone } from "./output.ts";

/** A mistake in how a command was called: exit code 2, as shells have it. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UsageError";
  }
}

/**
 * Runs a command and sets the process's exit code to what it returns: 0 for success, 1 for failure, 2 for wrong usage. What
 * went wrong is one line on standard error; only a defect shows its stack.
 */
export async function runCommand(main: (args: string[]) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    if (error instanceof ReaderGone) return;
    const usage = error instanceof UsageError || isParseError(error);
    if (usage) console.error(`${(error as Error).message}. --help tells how to call it.`);
    else console.error(error instanceof AppError ? error.message : error);
    process.exitCode = usage ? 2 : 1;
  }
}

/** What node:util's parseArgs throws for an unknown option or a missing value. */
function isParseError(error: unknown): boolean {
  return error instanceof TypeError && String((error as NodeJS.ErrnoException).code).startsWith("ERR_PARSE_ARGS");
}
