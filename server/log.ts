/** What the server tells whoever started it. Plain lines: they end up in terminals, files and journals alike. */
export interface Log {
  info(line: string): void;
  error(what: string, error: unknown): void;
}

export const consoleLog: Log = {
  info: (line) => console.log(line),
  error: (what, error) => console.error(`${what}: ${oneLine(error)}`),
};

/** An error in one line: its message, and for a defect the place in our code where it arose. */
export function oneLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error).replace(/\s+/g, " ");
  const message = (error.message || error.name).replace(/\s+/g, " ");
  const frame = /\bat (?:.*\()?((?:file:\/\/)?[^()]+?:\d+:\d+)\)?/.exec(error.stack ?? "")?.[1];
  const known = error.name === "AppError" || !frame;
  return known ? message : `${error.name}: ${message} (${frame.replace(/^file:\/\//, "")})`;
}
