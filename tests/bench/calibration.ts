import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { CALIBRATION_FILE } from "../../server/extract/builtin/calibration/calibration-file.ts";
import { type Logistic, probabilityOf } from "../../server/extract/builtin/calibration/logistic.ts";
import { FINDINGS, type FindingKind } from "../../server/extract/builtin/calibration/signals.ts";
import { createBuiltinExtractor } from "../../server/extract/builtin/index.ts";
import { loadArticleFile } from "../../server/ingest/read/load-article-file.ts";
import { readArticle } from "../../server/ingest/read/read-article.ts";
import { fitLogistic } from "./calibration/fit-logistic.ts";
import { above, bins, brier, calibrationError, errorByChance, type Judged } from "./calibration/measures.ts";
import { type Finding, type Outcome, outcomeOf } from "./calibration/outcomes.ts";

/**
 * `npm run bench:calibration [-- --corpus CORPUS] [--write]`: whether a confidence is the share of such findings that annotators
 * agree with, on CORPUS/dev: before calibration, and after it, fitted on nine tenths of the articles and judged on the last tenth,
 * in turn. Findings are matched as the corpus's scorer does. `--write` (npm run calibrate) fits on all articles and writes
 * server/extract/builtin/models/calibration.json: to be done for new weights and new rules.
 */
async function main(corpus: string, { write }: { write: boolean }): Promise<void> {
  const { extractor, outcomes } = await readArticles(join(corpus, "dev"));
  console.log(`${outcomes.length} articles, ${extractor}`);
  const judged = new Map(FINDINGS.map((kind) => [kind, judge(outcomes, kind)]));
  printErrors(judged);
  printBins(judged);
  printThresholds(judged, outcomes);
  if (write) await writeCalibration(extractor, outcomes);
}

const FOLDS = 10;
/** Kinds whose bins are printed: those that a reader filters by. */
const MAIN: readonly FindingKind[] = ["mention", "claim", "incident", "relation"];
const THRESHOLDS = Array.from({ length: 10 }, (_, i) => i / 10);

async function readArticles(folder: string): Promise<{ extractor: string; outcomes: Outcome[] }> {
  const reader = await createBuiltinExtractor({ calibrated: false });
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  const outcomes: Outcome[] = [];
  for (const name of names) {
    const article = readArticle(await loadArticleFile(join(folder, name.replace(/\.json$/, ".txt"))));
    const gold = JSON.parse(await readFile(join(folder, name), "utf8"));
    outcomes.push(outcomeOf(article.text, gold, await reader.extract(article)));
  }
  await reader.close();
  return { extractor: reader.id, outcomes };
}

/** Findings of a kind as the program says them, and as it would by a calibration fitted on other articles. */
interface Comparison {
  before: Judged[];
  after: Judged[];
}

function judge(outcomes: readonly Outcome[], kind: FindingKind): Comparison {
  const of = (articles: readonly Outcome[]) => articles.flatMap((o) => o.findings.filter((f) => f.kind === kind));
  const after = Array.from({ length: FOLDS }, (_, fold) => {
    const others = of(outcomes.filter((_, i) => i % FOLDS !== fold));
    const held = of(outcomes.filter((_, i) => i % FOLDS === fold));
    return others.length === 0 ? [] : rejudged(held, others);
  });
  return { before: of(outcomes), after: after.flat() };
}

function rejudged(held: readonly Finding[], others: readonly Finding[]): Judged[] {
  const model = fitLogistic(others);
  return held.map(({ signals, isRight }) => ({ confidence: probabilityOf(model, signals), isRight }));
}

function printErrors(judged: ReadonlyMap<FindingKind, Comparison>): void {
  console.log(
    "\nCalibration error (ten bins of equal size) and Brier score; by chance: what true confidences would show",
  );
  console.log(`${"".padEnd(10)}findings  right   error before  after  by chance   Brier before  after`);
  for (const [kind, { before, after }] of judged) {
    const right = before.filter((f) => f.isRight).length / Math.max(1, before.length);
    const errors = [calibrationError(before), calibrationError(after), errorByChance(after)].map(percent);
    const scores = [brier(before), brier(after)].map((score) => score.toFixed(3));
    const [left, middle] = [
      `${kind.padEnd(10)}${String(before.length).padStart(8)}  ${percent(right)}`,
      errors.join("    "),
    ];
    console.log(`${left}   ${middle}       ${scores.join("      ")}`);
  }
}

function printBins(judged: ReadonlyMap<FindingKind, Comparison>): void {
  console.log("\nSaid and right, per cent, in bins of equal size from the least to the most sure");
  for (const kind of MAIN) {
    const { before = [], after = [] } = judged.get(kind) ?? {};
    for (const [when, list] of [
      ["before", before],
      ["after", after],
    ] as const) {
      const row = bins(list).map(({ said, right }) => `${percent(said).trim()}/${percent(right).trim()}`.padStart(11));
      console.log(`${kind.padEnd(10)}${when.padEnd(7)}${row.join("")}`);
    }
  }
}

function printThresholds(judged: ReadonlyMap<FindingKind, Comparison>, outcomes: readonly Outcome[]): void {
  console.log("\nWhat moves if a reader's threshold moves: P / R / F1 of what is at least so sure, after calibration");
  console.log(`${"".padEnd(10)}${THRESHOLDS.map((t) => t.toFixed(1).padStart(12)).join("")}`);
  for (const [kind, { after }] of judged) {
    const wanted = outcomes.reduce((n, o) => n + o.wanted[kind], 0);
    const cells = THRESHOLDS.map((t) =>
      Object.values(above(after, t, wanted))
        .map((v) => v.toFixed(0))
        .join("/"),
    );
    console.log(`${kind.padEnd(10)}${cells.map((cell) => cell.padStart(12)).join("")}`);
  }
}

async function writeCalibration(extractor: string, outcomes: readonly Outcome[]): Promise<void> {
  const findings = outcomes.flatMap((o) => o.findings);
  const kinds: Partial<Record<FindingKind, Logistic>> = {};
  for (const kind of FINDINGS) {
    const { bias, weights } = fitLogistic(findings.filter((f) => f.kind === kind));
    kinds[kind] = { bias: rounded(bias), weights: weights.map(rounded) };
  }
  const file = { extractor, articles: outcomes.length, kinds };
  await writeFile(CALIBRATION_FILE, `${JSON.stringify(file, null, 2)}\n`);
  console.log(`\nWritten: ${fileURLToPath(CALIBRATION_FILE)}`);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(5);
}

const DEFAULT_CORPUS = fileURLToPath(new URL("../../../shared/corpus", import.meta.url));
const { values } = parseArgs({
  options: {
    corpus: { type: "string", default: process.env.NEWSWEFT_CORPUS ?? DEFAULT_CORPUS },
    write: { type: "boolean", default: false },
  },
});
await main(values.corpus, values);
