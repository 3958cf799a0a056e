import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import compromise from "compromise";
import type { EntityKind, Span } from "../../server/domain/model.ts";
import { tokenise } from "../../server/extract/builtin/02-sentences.ts";
import { createEncoder, type Encoder } from "../../server/extract/builtin/encoder/encoder.ts";
import { createBuiltinExtractor } from "../../server/extract/builtin/index.ts";
import type { NameType, Tokens } from "../../server/extract/builtin/types.ts";
import type { Extractor } from "../../server/ports/extractor.ts";
import { asAnnotated, type NameDocument, readNameDocuments, type TokenName } from "./name-documents.ts";
import { startSpacy } from "./spacy-peer.ts";

/**
 * `npm run bench:names [-- --corpus CORPUS]`: names of people, bodies and places in three public test sets that trained nothing,
 * from raw text: exact F1 of the whole pipeline, of the encoder alone and of the peers compromise and spaCy, in one run; and of the encoder
 * on the sets' own tokens and sentences, as such sets are usually scored, which tells what raw text costs.
 * `--errors N` adds each reader's N most frequent errors.
 */
interface TestSet {
  name: string;
  /** Exact F1 that the project wants to reach. */
  bar: number;
  /** Whether the set cuts words at their hyphens. */
  hyphens: boolean;
}

const SETS: readonly TestSet[] = [
  { name: "wikigold", bar: 81, hyphens: false },
  { name: "uner_pud", bar: 77, hyphens: true },
  { name: "crossner_pol_test", bar: 85, hyphens: false },
];
const TYPES: readonly NameType[] = ["PER", "ORG", "LOC"];

type Typed = Span & { type: NameType };
type Reader = (document: NameDocument) => Promise<readonly Typed[]>;

async function main(corpus: string, { errors }: { errors: number }): Promise<void> {
  const [encoder, extractor] = [await createEncoder(), await createBuiltinExtractor()];
  const spacy = await startSpacy();
  const readers: [string, Reader][] = [
    ["whole pipeline", wholePipeline(extractor)],
    ["encoder alone", ({ text }) => byEncoder(encoder, tokenise(text))],
    ["encoder, on their tokens", (document) => byEncoder(encoder, asAnnotated(document))],
    ["compromise", async ({ text }) => byCompromise(text)],
  ];
  if (spacy) readers.push([spacy.version, async ({ text }) => (await spacy.read([text])).names[0] ?? []]);
  console.log(`${extractor.id}; exact F1 (P, R), and F1 by type`);
  for (const set of SETS) {
    const documents = readNameDocuments(join(corpus, "ner", `${set.name}.jsonl`), set);
    const size = `${documents.length} documents, ${documents.reduce((n, d) => n + d.names.length, 0)} names`;
    console.log(`\n${set.name}: ${size}, bar ${set.bar}`);
    for (const [who, reader] of readers) {
      const result = await score(documents, reader);
      console.log(`  ${who.padEnd(38)} ${describe(result)}`);
      for (const error of frequent(result.errors, errors)) console.log(`    ${error}`);
    }
  }
  spacy?.close();
  await Promise.all([encoder.close(), extractor.close()]);
}

const TYPE: Readonly<Record<EntityKind, NameType>> = { Person: "PER", Organisation: "ORG", Place: "LOC" };

function wholePipeline(extractor: Extractor): Reader {
  return async ({ text }) => {
    const { entities } = await extractor.extract({ text, publishedAt: null, publisher: null });
    return entities.flatMap(({ kind, mentions }) => mentions.map((m) => ({ ...m, type: TYPE[kind] })));
  };
}

async function byEncoder(encoder: Encoder, tokens: Tokens): Promise<Typed[]> {
  const { names } = await encoder.predict(tokens);
  const { words } = tokens;
  return names.map(({ from, to, type }) => ({ start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0, type }));
}

interface CompromiseName {
  text: string;
  offset: { start: number; length: number };
}

/** The peer's names; it counts marks around a name as part of it, which are cut off here. */
function byCompromise(text: string): Typed[] {
  const document = compromise(text);
  const found = { PER: document.people(), ORG: document.organizations(), LOC: document.places() };
  return TYPES.flatMap((type) =>
    (found[type].json({ offset: true }) as CompromiseName[]).map(({ offset }) => {
      const name = text.slice(offset.start, offset.start + offset.length);
      const before = /^[^\p{L}\p{N}]*/u.exec(name)?.[0].length ?? 0;
      const after = /(?:['’]s)?[^\p{L}\p{N}]*$/u.exec(name)?.[0].length ?? 0;
      return { start: offset.start + before, end: offset.start + offset.length - after, type };
    }),
  );
}

interface Count {
  right: number;
  found: number;
  gold: number;
}

interface Result {
  counts: Record<NameType, Count>;
  /** "wrong ORG Old Bridge", "missed ...": once for each place. */
  errors: string[];
}

async function score(documents: readonly NameDocument[], read: Reader): Promise<Result> {
  const none = (): Count => ({ right: 0, found: 0, gold: 0 });
  const counts = { PER: none(), ORG: none(), LOC: none() };
  const errors: string[] = [];
  for (const document of documents) {
    const gold = new Map(document.names.map((name) => [keyOf(name), name]));
    const found = new Map(
      (await read(document)).map((name) => inTheirTokens(document, name)).map((n) => [keyOf(n), n]),
    );
    for (const [key, name] of gold) {
      counts[name.type].gold++;
      if (!found.has(key)) errors.push(`missed ${name.type} ${wordsOf(document, name)}`);
    }
    for (const [key, name] of found) {
      counts[name.type].found++;
      if (gold.has(key)) counts[name.type].right++;
      else errors.push(`wrong ${name.type} ${wordsOf(document, name)}`);
    }
  }
  return { counts, errors };
}

function describe({ counts }: Result): string {
  const all: Count = { right: 0, found: 0, gold: 0 };
  for (const count of Object.values(counts)) {
    for (const key of ["right", "found", "gold"] as const) all[key] += count[key];
  }
  const { f1, p, r } = measure(all);
  return `${f1} (${p}, ${r})  ${TYPES.map((type) => `${type} ${measure(counts[type]).f1}`).join(" ")}`;
}

/** The most frequent errors, for the error analysis. */
function frequent(errors: readonly string[], most: number): string[] {
  const times = new Map<string, number>();
  for (const error of errors) times.set(error, (times.get(error) ?? 0) + 1);
  const sorted = [...times].sort((a, b) => b[1] - a[1]).slice(0, most);
  return sorted.map(([error, n]) => `${n} ${error}`);
}

/** The name by all tokens of theirs that it touches. */
function inTheirTokens({ tokens }: NameDocument, { start, end, type }: Typed): TokenName {
  const from = tokens.findIndex((token) => token.end > start);
  let to = from;
  while (to < tokens.length && (tokens[to]?.start ?? end) < end) to++;
  return { from, to, type };
}

function wordsOf({ text, tokens }: NameDocument, { from, to }: TokenName): string {
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end);
}

function keyOf({ from, to, type }: TokenName): string {
  return `${type} ${from}-${to}`;
}

/** Per cent; F1 with two decimals, for a bar is a bar. */
function measure({ right, found, gold }: Count) {
  const percent = (part: number, of: number, digits = 1) => ((100 * part) / Math.max(1, of)).toFixed(digits);
  return { p: percent(right, found), r: percent(right, gold), f1: percent(2 * right, found + gold, 2) };
}

const DEFAULT_CORPUS = fileURLToPath(new URL("../../../shared/corpus", import.meta.url));
const { values } = parseArgs({
  options: {
    corpus: { type: "string", default: process.env.NEWSWEFT_CORPUS ?? DEFAULT_CORPUS },
    errors: { type: "string", default: "0" },
  },
});
await main(values.corpus, { errors: Number(values.errors) });
