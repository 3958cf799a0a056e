import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

/**
 * Writes OUT/inputs.json, for the manifest of the weights: of each prepared file of OUT how many documents it has, and a hash
 * of what it was prepared from: SHA-256, hex, of the file, or over the lines "HASH NAME" of a folder's files in order of names.
 */
export function recordInputs(from: { corpus: string; articles: string }, out: string): void {
  const prepared = readdirSync(out).filter((file) => file.endsWith(".jsonl"));
  const inputs = prepared.map((file) => {
    const name = basename(file, ".jsonl");
    const documents = readFileSync(join(out, file), "utf8").split("\n").filter(Boolean).length;
    return [name, { documents, rawSha256: rawHash(from, name) }];
  });
  writeFileSync(join(out, "inputs.json"), `${JSON.stringify(Object.fromEntries(inputs), null, 2)}\n`);
}

/** Prepared names beside those that follow from their source: ner_NAME from ner/NAME.jsonl, NAME from the folder NAME. */
const SOURCES: Readonly<Record<string, string>> = { unlabelled: "ner/gmb_all.jsonl" };

function rawHash({ corpus, articles }: { corpus: string; articles: string }, name: string): string {
  const inCorpus = SOURCES[name] ?? name.replace(/^ner_(.*)$/, "ner/$1.jsonl");
  const path = name === "articles" ? articles : join(corpus, inCorpus);
  if (!existsSync(path))
    throw new Error(`${name} was prepared from ${path}, which is not there: prepare the data anew`);
  if (path.endsWith(".jsonl")) return sha256(readFileSync(path));
  const files = readdirSync(path).sort();
  return sha256(files.map((file) => `${sha256(readFileSync(join(path, file)))} ${file}\n`).join(""));
}

function sha256(data: string | Buffer): string {
  return createHash("sha256").update(data).digest("hex");
}
