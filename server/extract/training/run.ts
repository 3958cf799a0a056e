import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const HELP = `npm run train -- --corpus CORPUS --work FOLDER [--articles FOLDER] [--out MODELS] [--python PYTHON]
              [-- OPTIONS OF train.py]
Makes the encoder's weights anew: corpora -> words -> fine-tuning -> int8 graph, heads and manifest in MODELS, which is
server/extract/builtin/models when absent. CORPUS holds train/, dev/ and ner/; further annotated articles are those of FOLDER,
server/extract/training/articles when absent. FOLDER takes prepared data and checkpoints, from
which a stopped run goes on. PYTHON has the packages of server/extract/training/requirements.txt: NEWSWEFT_PYTHON or python3
when absent. It takes about an hour and a half of one core.
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
  const { status, error } = spawnSync(program, args, { cwd, stdio: "inherit" });
  if (error) console.error(`${program} does not start: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}
