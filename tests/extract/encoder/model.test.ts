import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadModel, SHIPPED_MODELS } from "../../../server/extract/builtin/encoder/model.ts";
import { openSession } from "../../../server/extract/builtin/encoder/session.ts";

const FILES = ["news-l6.int8.onnx", "news-l6.heads.json", "vocab.txt"];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "newsweft-model-"));
  await Promise.all(
    ["manifest.json", ...FILES].map((file) => copyFile(new URL(file, SHIPPED_MODELS), join(folder, file))),
  );
});
afterEach(() => rm(folder, { recursive: true }));

const load = () => loadModel(pathToFileURL(`${folder}/`));

describe("the weights", () => {
  test("are what the manifest says, wherever they lie", async () => {
    expect((await load()).hash).toBe((await loadModel()).hash);
  });

  test.each(["manifest.json", ...FILES])("a missing %s is one clear error", async (file) => {
    await rm(join(folder, file));
    const message = `The encoder's file ${file} is missing: restore server/extract/builtin/models from the repository`;
    await expect(load()).rejects.toMatchObject({ code: "INTERNAL", message });
  });

  test.each(FILES)("a damaged %s is one clear error", async (file) => {
    await writeFile(join(folder, file), "version https://git-lfs.example/spec\n");
    await expect(load()).rejects.toMatchObject({
      code: "INTERNAL",
      message: expect.stringContaining(`${file} is damaged`),
    });
  });
});

test("bytes that are no graph are one clear error", async () => {
  const opening = openSession(Uint8Array.from([1, 2, 3, 4]));
  await expect(opening).rejects.toMatchObject({
    code: "INTERNAL",
    message: expect.stringMatching(/graph cannot be loaded/),
  });
});
