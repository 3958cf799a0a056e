import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../domain/model.ts";
import { tokenise } from "../builtin/02-sentences.ts";
import { FEATURES_PER_WORD, surfaceFeatures } from "../builtin/encoder/03-features.ts";
import { createWordPieces } from "../builtin/encoder/04-pieces.ts";
import { cutWindows, WINDOW_LIMITS } from "../builtin/encoder/05-windows.ts";
import { stem } from "../builtin/stem.ts";
import type { Sentence, Tokens, Word } from "../builtin/types.ts";
import { type AlignedClaim, type AlignedIncident, alignClaims, alignIncidents, alignMentions } from "./align.ts";
import { alignRelations } from "./align-relations.ts";
import { type Annotation, cleanText } from "./annotation.ts";
import { keysOfFolders, plainText, readDocuments, sentenceKeys, type TokenDocument } from "./plain-text.ts";
import { recordInputs } from "./record-inputs.ts";

/**
 * Annotated articles and open name data -> JSON lines of words, for the trainer: `node --import tsx prepare.ts CORPUS OUT ARTICLES`,
 * where ARTICLES are annotated articles beside those of the corpus.
 * Words, sentences, pieces, features and windows are those of the running program, so that it reads what training read.
 * All positions are word indices, ends exclusive.
 */
const pieces = createWordPieces(readFileSync(new URL("../builtin/models/vocab.txt", import.meta.url), "utf8"));

interface NameDocument extends TokenDocument {
  sents: { t: string[]; y: string[] }[];
}

function annotated(folder: string) {
  const ids = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -5));
  return ids.sort().map((id) => article(folder, id));
}

function article(folder: string, id: string) {
  const text = cleanText(join(folder, `${id}.txt`));
  const annotation = JSON.parse(readFileSync(join(folder, `${id}.json`), "utf8")) as Annotation;
  const tokens = tokenise(text);
  const range = rangeFinder(tokens.words);
  const mentions = alignMentions(text, annotation).flatMap((m) => ({ ...m, at: range(m) }));
  const names = tokens.words.map(() => "O");
  for (const m of mentions) {
    for (let i = m.at[0]; i < m.at[1]; i++) names[i] = `${i === m.at[0] ? "B" : "I"}-${m.type}`;
  }
  const incidents = alignIncidents(text, annotation, mentions).map((i) => incidentInWords(i, range));
  const triggers = incidents.map((i) => i.trigger);
  return {
    ...inputs(id, tokens),
    names,
    mentions: mentions.map((m) => m.at),
    claims: alignClaims(text, annotation, mentions).map((c) => claimInWords(c, range)),
    incidents,
    triggersElsewhere: repeated(tokens.words, triggers),
    relations: alignRelations(text, annotation, mentions).map(({ type, from, to, role }) => {
      return { type, from: range(from), to: range(to), role: role && range(role) };
    }),
  };
}

type Ranges = ReturnType<typeof rangeFinder>;

function claimInWords(c: AlignedClaim, range: Ranges) {
  return {
    cue: range(c.cue),
    source: c.source && range(c.source),
    content: c.content.map(range),
    speaker: c.speaker && range(c.speaker),
    speakerElsewhere: c.speakerElsewhere.map(range),
    kind: c.kind,
    stance: c.stance,
  };
}

function incidentInWords(i: AlignedIncident, range: Ranges) {
  return {
    trigger: range(i.trigger),
    type: i.type,
    status: i.status,
    arguments: i.arguments.map((a) => [a.role, ...range(a)]),
    elsewhere: i.elsewhere.map((a) => [a.role, ...range(a)]),
  };
}

/**
 * Words that repeat a trigger elsewhere: most tell the same happening again, of which the annotation marks the clearest mention
 * only. They are neither right nor wrong.
 */
function repeated(words: readonly Word[], triggers: readonly [number, number][]): number[] {
  const stems = new Set(triggers.map(([from]) => stem(words[from]?.text ?? "")));
  const marked = new Set(triggers.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i)));
  return words.flatMap((word, i) => (stems.has(stem(word.text)) && !marked.has(i) ? [i] : []));
}

/** From a span of the text to the words that it touches. */
function rangeFinder(words: readonly Word[]) {
  return ({ start, end }: Span): [number, number] => {
    const from = words.findIndex((w) => w.end > start);
    let to = from;
    while (to < words.length && (words[to]?.start ?? end) < end) to++;
    if (from < 0 || to === from) throw new Error(`No word at ${start}-${end}`);
    return [from, to];
  };
}

function nameDocument({ id, sents }: NameDocument) {
  const filled = sents.filter((s) => s.t.length > 0);
  const words: Word[] = [];
  const sentences: Sentence[] = [];
  let at = 0;
  for (const [sentence, { t }] of filled.entries()) {
    const from = words.length;
    for (const [i, token] of t.entries()) {
      const text = String(token);
      words.push({ text, start: at, end: at + text.length, sentence, opensParagraph: i === 0 });
      at += text.length + 1;
    }
    sentences.push({ start: words[from]?.start ?? 0, end: at - 1, from, to: words.length, isTitle: false });
  }
  const names = filled.flatMap((s) => s.y.map((y) => (/(?:PER|ORG|LOC)$/.test(y) ? y : "O")));
  return { ...inputs(id, { text: words.map((w) => w.text).join(" "), words, sentences }), names };
}

function unlabelled(documents: readonly TokenDocument[], known: ReadonlySet<string>) {
  return documents
    .map((d) => ({ id: d.id, text: plainText(d) }))
    .filter(({ text }) => sentenceKeys(text).every((key) => !known.has(key)))
    .map(({ id, text }) => {
      const tokens = tokenise(text);
      return { ...inputs(id, tokens), names: tokens.words.map(() => "O") };
    });
}

/** Training reads a word in two windows more often than the program does: more context for the words near a border. */
const LIMITS = { ...WINDOW_LIMITS, overlap: 128 };

function inputs(id: string, tokens: Tokens) {
  const flat = surfaceFeatures(tokens);
  const ids = tokens.words.map((w) => pieces.of(w.text));
  const windows = cutWindows({ words: tokens.words, pieceCounts: ids.map((p) => p.length) }, LIMITS);
  return {
    id,
    sentence: tokens.words.map((w) => w.sentence),
    features: tokens.words.map((_, i) => [...flat.subarray(i * FEATURES_PER_WORD, (i + 1) * FEATURES_PER_WORD)]),
    pieces: ids,
    windows: windows.map((w) => [w.from, w.to, w.own.from, w.own.to]),
  };
}

const [corpus, out, articles] = process.argv.slice(2);
if (!corpus || !out || !articles) {
  console.error("Usage: node --import tsx server/extract/training/prepare.ts CORPUS OUT ARTICLES");
  process.exit(2);
}
mkdirSync(out, { recursive: true });
const write = (name: string, rows: readonly object[]) => {
  writeFileSync(join(out, `${name}.jsonl`), `${rows.map((r) => JSON.stringify(r)).join("\n")}\n`);
  console.log(`${name}: ${rows.length} documents`);
};
const folders = { train: join(corpus, "train"), articles, dev: join(corpus, "dev") };
for (const [name, folder] of Object.entries(folders)) write(name, annotated(folder));
const ner = join(corpus, "ner");
for (const file of readdirSync(ner).sort()) {
  if (!file.endsWith(".jsonl")) continue;
  const documents = readDocuments<NameDocument>(join(ner, file)).filter((d) => d.sents.some((s) => s.t.length > 0));
  // The Groningen text has no hand-made tags: it is read without labels, less what measures.
  if (file.startsWith("gmb")) write("unlabelled", unlabelled(documents, keysOfFolders([join(corpus, "dev")])));
  else write(`ner_${file.slice(0, -6)}`, documents.map(nameDocument));
}
recordInputs({ corpus, articles }, out);
