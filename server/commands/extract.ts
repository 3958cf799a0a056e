import { availableParallelism } from "node:os";
import { basename, extname } from "node:path";
import { parseArgs } from "node:util";
import { AppError } from "../domain/errors.ts";
import { type Annotation, toAnnotation } from "../extract/builtin/format.ts";
import { createExtractor } from "../extract/index.ts";
import { findArticleFiles } from "../ingest/find-article-files.ts";
import { SUPPORTED_EXTENSIONS } from "../ingest/read/formats.ts";
import { loadArticleFile } from "../ingest/read/load-article-file.ts";
import { type ReadArticle, readArticle } from "../ingest/read/read-article.ts";
import type { Extractor } from "../ports/extractor.ts";
import { expandLists } from "./expand-lists.ts";
import { createPrinter } from "./output.ts";
import { runCommand, UsageError } from "./run-command.ts";

const HELP = `Prints what articles say, one JSON object a line: npm run -s extract -- [--threads N] PATH...

PATH is a file (${SUPPORTED_EXTENSIONS.join(" ")}), a folder, read with the folders below it, or @LIST,
a file that holds such paths, one a line. A file that is named twice is read once.

Each object has the file's name as id, and entities, claims, incidents and relations, with the exact words of each.
An entity's spans are [start, end] in UTF-16 code units of the file's own text, decoded, without its byte order mark; of a web
page, whose markup stands between the words, of its readable text. What only front matter escapes has no span.

  --threads N   articles read at the same time: the machine's cores when absent

A file that cannot be read is one line on standard error; the others go on. Exit code: 0 when every file was read, 1 when one
was not, 2 for wrong usage.`;

await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      threads: { type: "string", default: String(availableParallelism()) },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (!/^[1-9]\d?$/.test(values.threads))
    throw new UsageError(`--threads must be from 1 to 99, got "${values.threads}"`);
  if (positionals.length === 0) throw new UsageError("No files given");
  const files = await findArticleFiles(await expandLists(positionals));
  const threads = Math.min(Number(values.threads), files.length);
  const extractor = await createExtractor({ threads });
  try {
    return await printAll(files, { extractor, threads });
  } finally {
    await extractor.close();
  }
});

/** Lines come in the order of the files; a few files are read ahead, so that every thread has work and memory stays flat. */
async function printAll(files: readonly string[], { extractor, threads }: { extractor: Extractor; threads: number }) {
  const print = createPrinter();
  const stop = new AbortController();
  const ahead: Promise<string | null>[] = [];
  let failed = false;
  try {
    for (let next = 0; next < files.length || ahead.length > 0; ) {
      while (next < files.length && ahead.length < 2 * threads) {
        const line = lineOf(files[next++] as string, { extractor, signal: stop.signal });
        // A defect is thrown when the line's turn comes, not before.
        line.catch(() => {});
        ahead.push(line);
      }
      const line = await ahead.shift();
      if (line) await print(line);
      else failed = true;
    }
  } finally {
    stop.abort();
    await Promise.allSettled(ahead);
  }
  return failed ? 1 : 0;
}

/** A file's line; null when it cannot be read, which is said on standard error. */
async function lineOf(
  file: string,
  { extractor, signal }: { extractor: Extractor; signal: AbortSignal },
): Promise<string | null> {
  try {
    const article = readArticle(await loadArticleFile(file));
    const annotation = toAnnotation(await extractor.extract(article, { signal }), article);
    return JSON.stringify({ id: basename(file, extname(file)), ...inFile(annotation, article) });
  } catch (error) {
    if (!(error instanceof AppError) || signal.aborted) throw error;
    console.error(error.message);
    return null;
  }
}

/** The annotation with its offsets in the file instead of the clean text. */
function inFile(annotation: Annotation, { toFileSpan }: ReadArticle): Annotation {
  const spanInFile = ([start, end]: [number, number]): [number, number][] => {
    const span = toFileSpan({ start, end });
    return span ? [[span.start, span.end]] : [];
  };
  const entities = annotation.entities.map((entity) => ({ ...entity, spans: entity.spans.flatMap(spanInFile) }));
  return { ...annotation, entities };
}
