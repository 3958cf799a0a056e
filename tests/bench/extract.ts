import { readdir } from "node:fs/promises";
import { availableParallelism, cpus, loadavg } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { tokenise } from "../../server/extract/builtin/02-sentences.ts";
import { createExtractor } from "../../server/extract/index.ts";
import { loadArticleFile } from "../../server/ingest/read/load-article-file.ts";
import { readArticle } from "../../server/ingest/read/read-article.ts";
import type { Extractor, ExtractorInput } from "../../server/ports/extractor.ts";
import { startSpacy } from "./spacy-peer.ts";

/**
 * `npm run bench:extract [-- FOLDER]`: the whole built-in pipeline over a folder of article texts: cold start, memory, words
 * per CPU second on one core, words per second with worker threads; and in the same rounds the peers compromise, which finds
 * sentences and names only, and spaCy with its parser (where NEWSWEFT_PYTHON has tests/bench/requirements.txt), which finds no
 * claims, incidents or relations. Medians of several rounds; words are those of our own tokeniser for all.
 */
async function main(folder: string): Promise<void> {
  const articles = await readFolder(folder);
  const words = articles.reduce((sum, { text }) => sum + tokenise(text).words.length, 0);
  console.log(`${articles.length} articles, ${words} words; ${cpus()[0]?.model}, Node ${process.versions.node}`);
  // Seconds on the clock mean little on a busy machine; seconds of CPU suffer less.
  console.log(`load before the run ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors`);
  await benchOneCore(articles, words);
  await benchThreads(articles, words);
}

const DEFAULT_FOLDER = fileURLToPath(new URL("../../../shared/corpus/dev", import.meta.url));
const ROUNDS = 5;

async function readFolder(folder: string): Promise<ExtractorInput[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".txt")).sort();
  return Promise.all(names.map(async (name) => readArticle(await loadArticleFile(join(folder, name)))));
}

async function benchOneCore(articles: readonly ExtractorInput[], words: number): Promise<void> {
  const extractor = await benchColdStart(articles);
  const ourCpu = () => cpuSeconds(() => readAll(extractor, articles));
  await ourCpu();
  row("peak memory", `${Math.round(process.resourceUsage().maxRSS / 1000)} MB`);
  const texts = articles.map(({ text }) => text);
  const spacy = await startSpacy();
  const readers: [string, () => Promise<number>][] = [
    ["Newsweft, everything", ourCpu],
    ["compromise, sentences and names", await compromiseReader(texts)],
  ];
  if (spacy) readers.push([`${spacy.version}, all of it`, async () => (await spacy.read(texts)).seconds]);
  const rates = readers.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, [, seconds]] of readers.entries()) rates[i]?.push(words / (await seconds()));
  }
  spacy?.close();
  await extractor.close();
  const medians = rates.map(median);
  for (const [i, [who]] of readers.entries()) {
    const rate = medians[i] ?? Number.NaN;
    const times = i === 0 ? "" : `, ${ratio(rate, medians[0] ?? Number.NaN)} times as many`;
    row(who, `${Math.round(rate)} words per CPU second${times}`);
  }
}

async function compromiseReader(texts: readonly string[]): Promise<() => Promise<number>> {
  const { default: compromise } = await import("compromise");
  return () =>
    cpuSeconds(async () => {
      for (const text of texts) {
        const document = compromise(text);
        document.sentences().out("array");
        for (const names of [document.people(), document.places(), document.organizations()]) names.out("array");
      }
    });
}

async function benchColdStart(articles: readonly ExtractorInput[]): Promise<Extractor> {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const { createBuiltinExtractor } = await import("../../server/extract/builtin/index.ts");
  const extractor = await createBuiltinExtractor();
  const loaded = performance.now() - start;
  await readAll(extractor, articles.slice(0, 1));
  const total = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  const spent = `${Math.round((user + system) / 1000)} ms of CPU`;
  row("cold start", `${Math.round(total)} ms with a first article (${spent}), ${Math.round(loaded)} ms without`);
  return extractor;
}

async function benchThreads(articles: readonly ExtractorInput[], words: number): Promise<void> {
  const rates: number[] = [];
  for (const threads of [1, 2]) {
    const pool = await createExtractor({ threads });
    const readTogether = () => Promise.all(articles.map((article) => pool.extract(article)));
    await readTogether();
    const rounds: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now();
      await readTogether();
      rounds.push((1000 * words) / (performance.now() - start));
    }
    await pool.close();
    rates.push(median(rounds));
    const [alone = 1, rate = alone] = [rates[0], rates.at(-1)];
    row(`worker threads: ${threads}`, `${Math.round(rate)} words per second, ${ratio(rate, alone)} times one`);
  }
}

async function readAll(extractor: Extractor, articles: readonly ExtractorInput[]): Promise<void> {
  for (const article of articles) await extractor.extract(article);
}

async function cpuSeconds(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function ratio(a: number, b: number): string {
  return (a / b).toFixed(2);
}

function row(what: string, value: string): void {
  console.log(`${what.padEnd(40)} ${value}`);
}

await main(process.argv[2] ?? DEFAULT_FOLDER);
