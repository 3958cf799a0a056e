import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const HELP = `npm run train -- --corpus CORPUS --work WORK [--articles ARTICLES] [--out MODELS] [--python PYTHON]
              [-- OPTIONS OF train.py]
Makes the encoder's weights anew: corpora -> words -> a pass over unlabelled texts -> fine-tuning -> int8 graph, heads and
manifest. It takes about an hour and a half of one core.

  CORPUS    holds train/, dev/ and ner/
  WORK      takes prepared data and checkpoints, from which a stopped run goes on
  ARTICLES  further annotated articles: server/extract/training/articles when absent
  MODELS    takes what is made: server/extract/builtin/models when absent
  PYTHON    has the packages of server/extract/training/requirements.txt: NEWSWEFT_PYTHON or python3 when absent
`;

const HERE = fileURLToPath(new URL(".", import.meta.url));
const SHIPPED = fileURLToPath(new URL("../builtin/models/", import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: { type: "string" },
    work: { type: "string" },
    articles: { type: "string", default: join(HERE, "articles") },
    out: { type: "string", default: SHIPPED },
    python: { type: "string", default: process.env.NEWSWEFT_PYTHON ?? "python3" },
    help: { type: "boolean", default: false },
  },
});
if (values.help || !values.corpus || !values.work) {
  console.log(HELP);
  process.exit(values.help ? 0 : 2);
}
const work = resolve(values.work);
const data = join(work, "data");
mkdirSync(work, { recursive: true });
// Data is cheap to prepare, and stale data would train for words that the program no longer sees.
rmSync(data, { recursive: true, force: true });
step(
  process.execPath,
  ["--import", "tsx", join(HERE, "prepare.ts"), resolve(values.corpus), data, resolve(values.articles)],
  process.cwd(),
);
const python = (module: string, args: string[]) =>
  step(values.python, ["-m", `newsweft_training.${module}`, ...args], HERE);
// The encoder reads unlabelled texts once, where there are any; a run that goes on with the same finds it done.
const pretrained = join(work, "pretrained", "encoder.pt");
const reads = existsSync(join(data, "unlabelled.jsonl"));
const small = positionals.filter((option) => option === "--from-scratch");
if (reads) python("pretrain", ["--data", data, "--out", join(work, "pretrained"), ...small]);
const init = reads ? ["--init", pretrained] : [];
python("train", ["--data", data, "--out", join(work, "run"), ...init, ...positionals]);
python("export", ["--run", join(work, "run"), "--out", resolve(values.out)]);

function step(program: string, args: string[], cwd: string): void {
  // The Python runtime of the graph reports to its maker unless told not to, as the program's does (../builtin/encoder/telemetry.ts).
  const env = { ...process.env, ORT_DISABLE_TELEMETRY: "1" };
  const { status, error } = spawnSync(program, args, { cwd, stdio: "inherit", env });
  if (error) console.error(`${program} does not start: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}
