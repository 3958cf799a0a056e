import { loadConfig } from "./config.ts";
import { AppError } from "./domain/errors.ts";
import { consoleLog as log, oneLine } from "./log.ts";
import { type RunningServer, startServer } from "./start-server.ts";

/** Runs the server until a signal stops it. */
async function main(): Promise<void> {
  const running = await startServer(loadConfig(process.env), log);
  const stop = () => stopOnce(running);
  process.on("SIGINT", stop).on("SIGTERM", stop);
  for (const event of ["uncaughtException", "unhandledRejection"] as const) {
    process.on(event, (error: unknown) => {
      log.error("A defect in Newsweft, it stops", error);
      process.exitCode = 1;
      stop();
    });
  }
}

let isStopping = false;

function stopOnce(running: RunningServer): void {
  // Whoever asks twice does not want to wait; a save under way is a transaction, whole or not at all.
  if (isStopping) process.exit(process.exitCode ?? 130);
  isStopping = true;
  log.info("Stopping: finishing what runs. Once more stops at once.");
  running.close().then(
    () => log.info("Stopped."),
    (error) => {
      log.error("Stopping", error);
      process.exit(1);
    },
  );
}

main().catch((error: unknown) => {
  console.error(error instanceof AppError ? error.message : `A defect in Newsweft: ${oneLine(error)}`);
  process.exit(1);
});
