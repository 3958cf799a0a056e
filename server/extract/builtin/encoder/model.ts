import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { AppError } from "../../../domain/errors.ts";
import type { HeadWeights } from "./06-decode.ts";

/** The encoder's weights as they lie in models/. */
export interface Model {
  /** SHA-256, hex, over the files' own hashes: it changes with any of them. */
  hash: string;
  /** The ONNX graph. */
  graph: Uint8Array;
  heads: HeadWeights;
  /** One word piece a line. */
  vocabulary: string;
}

/** Where the weights lie that come with the program. */
export const SHIPPED_MODELS = new URL("../models/", import.meta.url);

/**
 * Reads the weights and checks them against the manifest beside them (some 40 ms).
 * @param folder ends in a slash; the shipped weights when absent
 * @throws AppError INTERNAL when a file is missing or differs from what the manifest says
 */
export async function loadModel(folder: URL = SHIPPED_MODELS): Promise<Model> {
  const manifest = JSON.parse(String(await readHere(folder, "manifest.json"))) as { files: ManifestFiles };
  const { graph, heads, vocabulary } = manifest.files;
  const [graphBytes, headBytes, vocabularyBytes] = await Promise.all(
    [graph, heads, vocabulary].map((entry) => readChecked(folder, entry)),
  );
  return {
    hash: sha256([graph, heads, vocabulary].map((entry) => entry.sha256).join("\n")),
    graph: graphBytes as Buffer,
    heads: JSON.parse(String(headBytes)),
    vocabulary: String(vocabularyBytes),
  };
}

type ManifestFiles = Record<"graph" | "heads" | "vocabulary", ManifestEntry>;

interface ManifestEntry {
  file: string;
  sha256: string;
}

async function readChecked(folder: URL, { file, sha256: expected }: ManifestEntry): Promise<Buffer> {
  const bytes = await readHere(folder, file);
  if (sha256(bytes) !== expected) {
    throw new AppError(
      "INTERNAL",
      `The encoder's file ${file} is damaged (SHA-256 differs from the manifest): ${REMEDY}`,
    );
  }
  return bytes;
}

function readHere(folder: URL, file: string): Promise<Buffer> {
  return readFile(new URL(file, folder)).catch((cause) => {
    throw new AppError("INTERNAL", `The encoder's file ${file} is missing: ${REMEDY}`, { cause });
  });
}

const REMEDY = "restore server/extract/builtin/models from the repository";

function sha256(data: string | Buffer): string {
  return createHash("sha256").update(data).digest("hex");
}
