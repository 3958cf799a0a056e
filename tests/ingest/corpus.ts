import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ArticleFile } from "../../server/ingest/read/load-article-file.ts";

const ROOT = process.env.NEWSWEFT_CORPUS ?? fileURLToPath(new URL("../../../shared/corpus", import.meta.url));

/** The text files of some folders of the corpus; none, said loudly, where it is missing. */
export function corpusFiles(...folders: string[]): ArticleFile[] {
  return folders.flatMap((folder) => {
    const path = join(ROOT, folder);
    if (!existsSync(path)) {
      console.warn(`No corpus at ${path}: what needs it is skipped. NEWSWEFT_CORPUS tells where it is.`);
      return [];
    }
    const names = readdirSync(path).filter((name) => name.endsWith(".txt"));
    return names.map((name) => ({ name, bytes: readFileSync(join(path, name)) }));
  });
}
