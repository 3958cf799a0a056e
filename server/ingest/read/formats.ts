import { extname } from "node:path";
import { AppError } from "../../domain/errors.ts";

export type ArticleFormat = "text" | "markdown" | "web page";

const FORMATS: Record<string, ArticleFormat> = {
  ".txt": "text",
  ".text": "text",
  ".md": "markdown",
  ".markdown": "markdown",
  ".html": "web page",
  ".htm": "web page",
  ".xhtml": "web page",
};

/** File name extensions that Newsweft reads, with the dot. */
export const SUPPORTED_EXTENSIONS: readonly string[] = Object.keys(FORMATS);

/** Whether a file's name says that Newsweft can read it. */
export function isSupported(name: string): boolean {
  return extname(name).toLowerCase() in FORMATS;
}

/**
 * The format that a file's name tells.
 * @throws AppError FILE_UNSUPPORTED naming what is supported
 */
export function formatOf(name: string): ArticleFormat {
  const extension = extname(name).toLowerCase();
  const format = FORMATS[extension];
  if (format) return format;
  const what = extension
    ? `${extension} files are not supported`
    : "a file name needs an extension that tells its format";
  throw new AppError("FILE_UNSUPPORTED", `${name}: ${what}, save it as one of ${SUPPORTED_EXTENSIONS.join(" ")}`);
}
