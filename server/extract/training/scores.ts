import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createBuiltinExtractor } from "../builtin/index.ts";

const HELP = `npm run train:scores -- --corpus CORPUS
Reads the articles of CORPUS/dev with the program and its shipped weights, scores them with CORPUS/score.mjs, and writes the
scores into the manifest beside the weights: to be done after training, and after a change of the rules.
`;

interface Score {
  row: string;
  /** Per cent. */
  f1: number;
}

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const MANIFEST = fileURLToPath(new URL("../builtin/models/manifest.json", import.meta.url));

const { values } = parseArgs({ options: { corpus: { type: "string" }, help: { type: "boolean", default: false } } });
if (values.help || !values.corpus) {
  console.log(HELP);
  process.exit(values.help ? 0 : 2);
}
const corpus = resolve(values.corpus);
const { articles, rows } = score(join(corpus, "dev"), join(corpus, "score.mjs"));
const manifest = JSON.parse(readFileSync(MANIFEST, "utf8"));
const f1 = Object.fromEntries(rows.map((score) => [score.row.trim(), Math.round(score.f1 * 10) / 10]));
const scores = { extractor: await extractorId(), articles, f1 };
writeFileSync(MANIFEST, `${JSON.stringify({ ...manifest, scores }, null, 2)}\n`);
for (const [row, value] of Object.entries(f1)) console.log(`${row.padEnd(46)} F1 ${value}`);

function score(dev: string, scorer: string): { articles: number; rows: Score[] } {
  const folder = mkdtempSync(join(tmpdir(), "newsweft-scores-"));
  try {
    const texts = readdirSync(dev).filter((file) => file.endsWith(".txt"));
    const found = join(folder, "found.jsonl");
    writeFileSync(found, run(["--import", "tsx", "server/commands/extract.ts", ...texts.map((t) => join(dev, t))]));
    return JSON.parse(run([scorer, dev, found, "--json"]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a Node program prints; ends this one where it fails. */
function run(args: string[]): string {
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) process.exit(status ?? 1);
  return stdout;
}

async function extractorId(): Promise<string> {
  const extractor = await createBuiltinExtractor();
  await extractor.close();
  return extractor.id;
}
