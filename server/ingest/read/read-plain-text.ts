import { readFrontMatter } from "./front-matter.ts";
import { splitLines } from "./line.ts";
import { type Draft, mergeMetadata } from "./metadata.ts";
import { unwrap } from "./unwrap.ts";

/**
 * A plain text file: front matter, if any, then lines; the lines of one paragraph are joined.
 * @param name for errors
 * @throws AppError BAD_INPUT for malformed front matter
 */
export function readPlainText(name: string, fileText: string): Draft {
  const front = readFrontMatter(name, fileText);
  return {
    metadata: mergeMetadata(front.metadata),
    title: front.title,
    lines: unwrap(splitLines(fileText, front.end)),
  };
}
