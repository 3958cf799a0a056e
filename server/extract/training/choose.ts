import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Extraction } from "../../domain/model.ts";
import { toAnnotation } from "../builtin/format.ts";
import { createBuiltinExtractor } from "../builtin/index.ts";
import { keysOfFolders, plainText, readDocuments, sentenceKeys } from "./plain-text.ts";

const HELP = `node --import tsx server/extract/training/choose.ts TEXTS.jsonl --not FOLDER [--not FOLDER] --count N
     --publisher NAME --out FOLDER
Chooses what is worth annotating next: the N articles on which the present weights are least sure (active learning by
uncertainty sampling, Lewis and Gale 1994), each with what the weights read in it as a draft to mend.
TEXTS has a document a line, {sents: [{t: [token]}]}. A document that shares a sentence with an article of a --not folder is
left out, so that nothing that measures is ever trained on.
`;

/** Articles shorter than this say too little to be worth a reading. In tokens, punctuation counted. */
const SHORTEST = 110;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    not: { type: "string", multiple: true, default: [] },
    count: { type: "string", default: "100" },
    publisher: { type: "string" },
    out: { type: "string" },
  },
});
const [source] = positionals;
if (!source || !values.out || !values.publisher) {
  console.error(HELP);
  process.exit(2);
}

const known = keysOfFolders(values.not);
const seen = new Set<string>();
const candidates = readDocuments(source)
  .filter((d) => d.sents.reduce((n, s) => n + s.t.length, 0) >= SHORTEST)
  .map((d) => ({ id: d.id, text: plainText(d) }))
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
  writeFileSync(join(values.out, `${id}.txt`), `News brief\n${values.publisher}\nunknown date\n\n${text}\n`);
  const entities = draft.entities.map(({ spans: _, ...entity }) => entity);
  writeFileSync(join(values.out, `${id}.json`), `${JSON.stringify({ id, ...draft, entities }, null, 1)}\n`);
}
console.log(`${Math.min(read.length, Number(values.count))} of ${read.length} new articles written`);

/** How many of the claims and incidents found are expected to be wrong, by the weights' own word. */
function doubt({ claims, incidents }: Extraction): number {
  return [...claims, ...incidents].reduce((sum, item) => sum + (1 - item.confidence), 0);
}
