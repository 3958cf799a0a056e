import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cleanText } from "./annotation.ts";

/** A document of open data: its sentences as tokens. */
export interface TokenDocument {
  id: string;
  sents: { t: string[] }[];
}

/** What the treebank writes for characters of its own notation. */
const PRINTED: Readonly<Record<string, string>> = { "-LRB-": "(", "-RRB-": ")", "``": '"', "''": '"' };

/** A file of open documents, one a line. */
export function readDocuments<Document extends TokenDocument = TokenDocument>(file: string): Document[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Document);
}

/** A document's tokens as one paragraph of running text. Quotation marks open and close in turn. */
export function plainText({ sents }: TokenDocument): string {
  let opens = false;
  let text = "";
  let glued = true;
  for (const token of sents.flatMap((s) => s.t).map((t) => PRINTED[t] ?? t)) {
    if (token === '"') opens = !opens;
    const closes = /^(?:[,.;:!?%)]|n't|'(?:s|re|ve|ll|d|m)?)$/.test(token) || (token === '"' && !opens);
    text += (glued || closes ? "" : " ") + token;
    glued = /^[($]$/.test(token) || (token === '"' && opens);
  }
  return text;
}

/** Letters and digits of each longer sentence: equal whatever the spacing and the quotation marks. */
export function sentenceKeys(text: string): string[] {
  return text
    .split(/[.!?]["”']?\s|\n/)
    .map((s) => s.toLowerCase().replace(/[^a-z0-9]+/g, ""))
    .filter((key) => key.length > 40);
}

/** The sentence keys of every article of the folders: what shares one with them is not new. */
export function keysOfFolders(folders: readonly string[]): Set<string> {
  return new Set(
    folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => file.endsWith(".txt"))
        .flatMap((file) => sentenceKeys(cleanText(join(folder, file)))),
    ),
  );
}
