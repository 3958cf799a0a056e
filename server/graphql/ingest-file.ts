import { AppError } from "../domain/errors.ts";
import type { IngestOutcome } from "../ingest/ingest.ts";
import type { ArticleFile } from "../ingest/read/load-article-file.ts";
import type { Context } from "./context.ts";
import type { ArticleInput, InputMaybe } from "./generated/resolvers.ts";

/** Whatever a browser or a person names a ticket or a file, it is shorter. */
const MAX_NAME = 500;

/**
 * The file that an input holds.
 * @throws AppError BAD_INPUT unless exactly one of text and base64 is given, and sound
 */
export function fileOf({ file, text, base64 }: ArticleInput): ArticleFile {
  const name = checkName("file", file);
  if (text != null && base64 == null) return { name, bytes: Buffer.from(text, "utf8") };
  if (base64 == null || text != null) {
    throw new AppError("BAD_INPUT", `${name}: give either text or base64, got ${text == null ? "neither" : "both"}`);
  }
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) {
    throw new AppError(
      "BAD_INPUT",
      `${name}: base64 holds other characters than base64 has, encode the file's bytes again`,
    );
  }
  return { name, bytes: Buffer.from(base64, "base64") };
}

/** Puts a file, or the file at a path, into the graph. Resolves with what came of it, failures included. */
export async function ingestFile(
  source: ArticleFile | string,
  ticket: InputMaybe<string> | undefined,
  { jobs, loaders, logError }: Context,
): Promise<IngestOutcome> {
  const outcome = await jobs.submit(source, { ticket: ticket ? checkName("ticket", ticket) : null });
  loaders.forget();
  if (outcome.error?.code === "INTERNAL") logError(`Ingest of ${outcome.file}`, outcome.error.cause ?? outcome.error);
  return outcome;
}

/**
 * Puts a sample article into the graph.
 * @throws AppError BAD_INPUT for a name that is no sample
 */
export async function ingestSample(
  file: string,
  ticket: InputMaybe<string> | undefined,
  context: Context,
): Promise<IngestOutcome> {
  const path = await context.samples.pathOf(file);
  if (path) return ingestFile(path, ticket, context);
  throw new AppError("BAD_INPUT", `There is no sample article "${checkName("file", file)}": \`samples\` lists them`);
}

function checkName(argument: string, value: string): string {
  if (value.length <= MAX_NAME) return value;
  throw new AppError("BAD_INPUT", `${argument} may have at most ${MAX_NAME} characters, got ${value.length}`);
}
