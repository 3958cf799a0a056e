import cliProgress from "cli-progress";
import type { IngestOutcome, IngestProgress } from "../server/ingest/ingest.ts";
import { describeFound } from "./summarise.ts";

/** Tells how far seeding is. */
export interface Reporter {
  onProgress(progress: IngestProgress): void;
  onOutcome(outcome: IngestOutcome): void;
  end(): void;
}

/** A progress bar on a terminal; elsewhere a line per file. */
export function createReporter(total: number, stream: NodeJS.WriteStream = process.stdout): Reporter {
  return stream.isTTY ? createBar(total, stream) : createLines(total, stream);
}

const DOING: Record<IngestProgress["step"], string> = {
  read: "reading",
  find: "finding",
  match: "matching",
  save: "saving",
  done: "done",
  failed: "failed",
};

function createBar(total: number, stream: NodeJS.WriteStream): Reporter {
  const bar = new cliProgress.SingleBar(
    { format: "{bar} {value}/{total}  {doing}", stream, hideCursor: true, barsize: 30, linewrap: false },
    cliProgress.Presets.shades_classic,
  );
  bar.start(total, 0, { doing: "" });
  return {
    onProgress: ({ file, step }) => bar.update({ doing: `${DOING[step]} ${file}` }),
    onOutcome: () => bar.increment(),
    end: () => bar.stop(),
  };
}

function createLines(total: number, stream: NodeJS.WriteStream): Reporter {
  let count = 0;
  return {
    onProgress() {},
    onOutcome({ file, status, found, error }) {
      // An error names its file itself.
      const what = error?.message ?? [file, describeFound(found)].filter(Boolean).join(": ");
      stream.write(`[${++count}/${total}] ${status.toLowerCase()} ${what}\n`);
    },
    end() {},
  };
}
