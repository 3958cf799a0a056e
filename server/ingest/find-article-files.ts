import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { compare } from "../domain/derive.ts";
import { AppError } from "../domain/errors.ts";
import { isSupported, SUPPORTED_EXTENSIONS } from "./read/formats.ts";

/**
 * The article files that paths name: a folder stands for the supported files in it and below it, sorted by path; hidden ones
 * are passed over. A path that is no folder stands for itself, whether it can be read or not: ingesting it will tell.
 * @throws AppError BAD_INPUT for a folder without any article file
 */
export async function findArticleFiles(paths: readonly string[]): Promise<string[]> {
  const found = new Map<string, string>();
  for (const path of paths) {
    const files = (await isFolder(path)) ? await filesBelow(path) : [path];
    if (files.length === 0) {
      throw new AppError(
        "BAD_INPUT",
        `${path}: no article files in this folder, give one that holds ${SUPPORTED_EXTENSIONS.join(" ")}`,
      );
    }
    for (const file of files) if (!found.has(resolve(file))) found.set(resolve(file), file);
  }
  return [...found.values()];
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const nested = await Promise.all(
    entries
      .filter((entry) => !entry.name.startsWith("."))
      .map((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return filesBelow(path);
        return (entry.isFile() || entry.isSymbolicLink()) && isSupported(entry.name) ? [path] : [];
      }),
  );
  return nested.flat().sort(compare);
}

const isFolder = (path: string) =>
  stat(path).then(
    (s) => s.isDirectory(),
    () => false,
  );
