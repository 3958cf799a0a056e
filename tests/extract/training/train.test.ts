import { spawnSync } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../../../server/config.ts";
import { tokenise } from "../../../server/extract/builtin/02-sentences.ts";
import { createEncoder } from "../../../server/extract/builtin/encoder/encoder.ts";
import { TAG_COUNT } from "../../../server/extract/builtin/encoder/labels.ts";
import { loadModel, SHIPPED_MODELS } from "../../../server/extract/builtin/encoder/model.ts";
import { openSession } from "../../../server/extract/builtin/encoder/session.ts";
import { findPython } from "../../support/python.ts";
import { BLAST } from "../encoder/articles.ts";

const python = findPython(["torch", "onnx", "onnxruntime", "safetensors"], { forWhat: "the training of weights" });
const CORPUS = fileURLToPath(new URL("fixtures/corpus", import.meta.url));
const ARTICLES = fileURLToPath(new URL("fixtures/articles", import.meta.url));
const TRAINING_TAKES = 300_000;

/** Two numbers a vector of a pair score: its width, and the word's own bias on the side of those that fill a role. */
const KEY = 64;
const ROLES = { claims: 3, incidents: 6, relations: 8 };

/** `npm run train` on invented articles, with a small encoder of random weights: two steps where none are given. */
function train(work: string, { steps = "2", corpus = CORPUS } = {}) {
  const from = ["--corpus", corpus, "--articles", ARTICLES];
  const given = [...from, "--work", work, "--out", join(work, "models"), "--python", python ?? ""];
  const options = ["--from-scratch", "--budget", "60", "--steps", steps];
  const command = ["--import", "tsx", "server/extract/training/run.ts", ...given, "--", ...options];
  return spawnSync(process.execPath, command, { cwd: ROOT, encoding: "utf8" });
}

const filesOf = (folder: string | URL) => readdir(folder).then((names) => names.sort());
const modelsOf = (work: string) => pathToFileURL(`${join(work, "models")}/`);

describe.skipIf(!python)("training from a corpus to weights that the program runs", () => {
  let folder: string;
  let work: string;
  let shippedBefore: string[];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "newsweft-train-"));
    work = join(folder, "one");
    shippedBefore = await filesOf(SHIPPED_MODELS);
    const { status, stderr } = train(work);
    expect(status, stderr).toBe(0);
  }, TRAINING_TAKES);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("gives a graph whose scores have the shapes that decoding reads", async () => {
    const { graph } = await loadModel(modelsOf(work));
    const session = await openSession(graph);
    const [pieces, words] = [5, 3];
    const scores = await session.run({
      ids: BigInt64Array.from([101, 2317, 4419, 2003, 102], BigInt),
      features: new BigInt64Array(pieces * 5),
      firstPieces: BigInt64Array.from([1, 2, 3], BigInt),
    });
    await session.close();
    expect(scores.tags).toHaveLength(words * TAG_COUNT);
    for (const [kind, roles] of Object.entries(ROLES) as [keyof typeof ROLES, number][]) {
      expect(scores[kind].predicates, kind).toHaveLength(words * roles * KEY);
      expect(scores[kind].fillers, kind).toHaveLength(words * roles * (KEY + 1));
    }
    expect(scores.tags.every(Number.isFinite)).toBe(true);
  });

  test("gives weights that read an article through the encoder's own door", async () => {
    const encoder = await createEncoder(modelsOf(work));
    const { names, claims, incidents, relations } = await encoder.predict(tokenise(BLAST));
    await encoder.close();
    for (const found of [names, claims, incidents, relations]) expect(found).toBeInstanceOf(Array);
    expect(encoder.modelHash).not.toBe((await loadModel()).hash);
  });

  test("leaves the shipped weights alone", async () => {
    expect(await filesOf(SHIPPED_MODELS)).toEqual(shippedBefore);
    await expect(loadModel()).resolves.toBeDefined();
  });

  test("tells in the manifest what went in: data with licences, options, hashes", async () => {
    const manifest = JSON.parse(await readFile(join(work, "models", "manifest.json"), "utf8"));
    const hash = expect.stringMatching(/^[0-9a-f]{64}$/);
    const data = { licence: expect.any(String), documents: 2, rawSha256: hash, preparedSha256: hash };
    expect(manifest).toMatchObject({
      base: null,
      readWithoutLabels: {
        data: [{ licence: "public domain", documents: 2, rawSha256: hash }],
        encoderSha256: hash,
        steps: 1,
      },
      trainedOn: [
        { part: "train", ...data },
        { part: "articles", ...data, documents: 1 },
        { part: "ner_uner_ewt_dev", ...data },
      ],
      training: { options: { seed: 11, budget: 60, from_scratch: true }, steps: 2, requirementsSha256: hash },
    });
  });

  test(
    "stopped and taken up again, ends with the very weights of a run in one piece",
    async () => {
      const pieces = join(folder, "pieces");
      for (const steps of ["1", "2"]) expect(train(pieces, { steps }).status).toBe(0);
      expect((await loadModel(modelsOf(pieces))).hash).toBe((await loadModel(modelsOf(work))).hash);
    },
    TRAINING_TAKES,
  );

  test(
    "does not go on from a checkpoint of other data",
    async () => {
      const [corpus, again] = [join(folder, "corpus"), join(folder, "again")];
      await cp(work, again, { recursive: true });
      await cp(CORPUS, corpus, { recursive: true });
      await rm(join(corpus, "train", "ferry.json"));
      const { status, stderr } = train(again, { steps: "3", corpus });
      expect(status).not.toBe(0);
      expect(stderr).toContain("checkpoint.pt is of a run with other options or data");
    },
    TRAINING_TAKES,
  );
});
