import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Extraction } from "../../domain/model.ts";
import { toAnnotation } from "../builtin/format.ts";
import { createBuiltinExtractor } from "../builtin/index.ts";
import { cleanText } from "./annotation.ts";

const HELP = `node --import tsx server/extract/training/choose.ts TEXTS.jsonl --not FOLDER [--not FOLDER] --count N --out FOLDER
Chooses what is worth annotating next: the N articles on which the present weights are least sure (active learning by
uncertainty sampling, Lewis and Gale 1994), each with what the weights read in it as a draft to mend.
TEXTS has a document a line, {sents: [{t: [token]}]}. A document that shares a sentence with an article of a --not folder is
left out, so that nothing that measures is ever trained on.
`;

interface Document {
  id: string;
  sents: { t: string[] }[];
}

/** What the treebank writes for characters of its own notation. */
const PRINTED: Readonly<Record<string, string>> = { "-LRB-": "(", "-RRB-": ")", "``": '"', "''": '"' };

/** Articles shorter than this say too little to be worth a reading. In tokens, punctuation counted. */
const SHORTEST = 110;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    not: { type: "string", multiple: true, default: [] },
    count: { type: "string", default: "100" },
    out: { type: "string" },
  },
});
const [source] = positionals;
if (!source || !values.out) {
  console.error(HELP);
  process.exit(2);
}

const known = new Set(
  values.not.flatMap((folder) => articleFiles(folder).flatMap((file) => sentenceKeys(cleanText(file)))),
);
const seen = new Set<string>();
const candidates = readFileSync(source, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Document)
  .filter((d) => d.sents.reduce((n, s) => n + s.t.length, 0) >= SHORTEST)
  .map(({ id, sents }) => ({ id, text: sents.map((s) => detokenise(s.t)).join(" ") }))
  .filter(({ text }) => {
    const keys = sentenceKeys(text);
    const isNew = keys.every((key) => !known.has(key) && !seen.has(key));
    for (const key of keys) seen.add(key);
    return isNew;
  });

const extractor = await createBuiltinExtractor();
const read = [];
for (const { id, text } of candidates) {
  const clean = `News brief\n\n${text}`;
  const extraction = await extractor.extract({ text: clean, publisher: null, publishedAt: null });
  read.push({ id, text, doubt: doubt(extraction) / text.length, draft: toAnnotation(extraction, { text: clean }) });
}
await extractor.close();
mkdirSync(values.out, { recursive: true });
read.sort((a, b) => b.doubt - a.doubt);
for (const { id, text, draft } of read.slice(0, Number(values.count))) {
  writeFileSync(join(values.out, `${id}.txt`), `News brief\nVoice of America\nunknown date\n\n${text}\n`);
  const entities = draft.entities.map(({ spans: _, ...entity }) => entity);
  writeFileSync(join(values.out, `${id}.json`), `${JSON.stringify({ id, ...draft, entities }, null, 1)}\n`);
}
console.log(`${Math.min(read.length, Number(values.count))} of ${read.length} new articles written`);

/** How many of the claims and incidents found are expected to be wrong, by the weights' own word. */
function doubt({ claims, incidents }: Extraction): number {
  return [...claims, ...incidents].reduce((sum, item) => sum + (1 - item.confidence), 0);
}

/** Letters of each sentence, so that spacing and quotation marks make no difference. */
function sentenceKeys(text: string): string[] {
  return text
    .split(/[.!?]["”']?\s|\n/)
    .map((s) => s.toLowerCase().replace(/[^a-z0-9]+/g, ""))
    .filter((key) => key.length > 40);
}

function articleFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => join(folder, file));
}

/** Treebank tokens as running text. Quotation marks open and close in turn. */
function detokenise(tokens: readonly string[]): string {
  let opens = false;
  let text = "";
  let glued = true;
  for (const token of tokens.map((t) => PRINTED[t] ?? t)) {
    if (token === '"') opens = !opens;
    const closes = /^(?:[,.;:!?%)]|n't|'(?:s|re|ve|ll|d|m)?)$/.test(token) || (token === '"' && !opens);
    text += (glued || closes ? "" : " ") + token;
    glued = /^[($]$/.test(token) || (token === '"' && opens);
  }
  return text;
}
