import { readFile } from "node:fs/promises";
import { AppError } from "../domain/errors.ts";

/**
 * Paths with each @LIST replaced by the paths that the file LIST holds, one a line, blank lines aside. They are taken as they
 * stand, relative to the working folder; a line that begins with @ or a hyphen is a path like any other.
 * @throws AppError FILE_MISSING when there is no LIST, BAD_INPUT when it cannot be read or holds no path
 */
export async function expandLists(paths: readonly string[]): Promise<string[]> {
  const expanded = await Promise.all(
    paths.map((path) => (path.startsWith("@") ? pathsIn(path.slice(1)) : Promise.resolve([path]))),
  );
  return expanded.flat();
}

async function pathsIn(list: string): Promise<string[]> {
  const text = await readFile(list, "utf8").catch((cause) => {
    throw cannotRead(list, cause);
  });
  const paths = text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "");
  if (paths.length === 0) throw new AppError("BAD_INPUT", `@${list}: the list is empty, write one path a line into it`);
  return paths;
}

function cannotRead(list: string, cause: NodeJS.ErrnoException): AppError {
  const isMissing = cause.code === "ENOENT" || cause.code === "ENOTDIR";
  const reason = isMissing ? "there is no such list of paths" : `the list of paths cannot be read (${cause.code})`;
  const message = `@${list}: ${reason}, check its path; a file named @${list} itself is given as ./@${list}`;
  return new AppError(isMissing ? "FILE_MISSING" : "BAD_INPUT", message, { cause });
}
