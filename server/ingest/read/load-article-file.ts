import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { AppError } from "../../domain/errors.ts";
import { formatOf } from "./formats.ts";

/** A file to read: its name (without its folder) and its bytes. */
export interface ArticleFile {
  name: string;
  bytes: Uint8Array;
}

/** 10 MB: a thousand times a long article. */
export const DEFAULT_MAX_BYTES = 10_000_000;

/**
 * Reads one article file from disk.
 * @throws AppError FILE_MISSING, FILE_UNSUPPORTED, FILE_TOO_LARGE, FILE_EMPTY; BAD_INPUT for what is no readable file
 */
export async function loadArticleFile(
  path: string,
  { maxBytes = DEFAULT_MAX_BYTES }: { maxBytes?: number } = {},
): Promise<ArticleFile> {
  const name = basename(path);
  // Before it is opened: opening a pipe waits for whoever writes to it, and a mistyped folder is missing, not unsupported.
  const found = await stat(path).catch((cause) => {
    throw cannotOpen(path, cause);
  });
  if (!found.isFile()) throw new AppError("BAD_INPUT", `${path}: not a file, give the files inside it`);
  formatOf(name);
  requireSize(name, found.size, maxBytes);
  const bytes = await readFile(path).catch((cause) => {
    throw cannotOpen(path, cause);
  });
  requireSize(name, bytes.length, maxBytes);
  return { name, bytes };
}

/** @throws AppError FILE_EMPTY or FILE_TOO_LARGE */
export function requireSize(name: string, size: number, maxBytes: number): void {
  if (size === 0)
    throw new AppError("FILE_EMPTY", `${name}: the file is empty (0 bytes), check that it was saved whole`);
  if (size <= maxBytes) return;
  const limit = maxBytes >= 1e6 ? `${maxBytes / 1e6} MB` : `${maxBytes} bytes`;
  const actual = size >= 1e6 ? `${(size / 1e6).toFixed(1)} MB` : `${size} bytes`;
  throw new AppError(
    "FILE_TOO_LARGE",
    `${name}: ${actual} is over the limit of ${limit}, split it into one file per article`,
  );
}

function cannotOpen(path: string, cause: NodeJS.ErrnoException): AppError {
  if (cause.code === "ENOENT" || cause.code === "ENOTDIR") {
    return new AppError("FILE_MISSING", `${path}: there is no such file, check the path`, { cause });
  }
  const reason = cause.code === "EACCES" ? "no permission to read it" : `it cannot be opened (${cause.code})`;
  return new AppError("BAD_INPUT", `${path}: ${reason}, check the file and its permissions`, { cause });
}
