import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { AppError } from "../../../domain/errors.ts";
import manifest from "../models/manifest.json" with { type: "json" };
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

const SHIPPED = new URL("../models/", import.meta.url);

/**
 * Reads the weights and checks them against the manifest (some 40 ms).
 * @param folder ends in a slash; the shipped weights when absent
 * @throws AppError INTERNAL when a file is missing or differs from what the manifest says
 */
export async function loadModel(folder: URL = SHIPPED): Promise<Model> {
  const { graph, heads, vocabulary } = manifest.files;
  const [graphBytes, headBytes, vocabularyBytes] = await Promise.all(
    [graph, heads, vocabulary].map((entry) => readChecked(new URL(entry.file, folder), entry)),
  );
  return {
    hash: sha256([graph, heads, vocabulary].map((entry) => entry.sha256).join("\n")),
    graph: graphBytes as Buffer,
    heads: JSON.parse(String(headBytes)),
    vocabulary: String(vocabularyBytes),
  };
}

interface ManifestEntry {
  file: string;
  sha256: string;
}

async function readChecked(path: URL, { file, sha256: expected }: ManifestEntry): Promise<Buffer> {
  const bytes = await readFile(path).catch((cause) => {
    throw new AppError("INTERNAL", `The encoder's file ${file} is missing: ${REMEDY}`, { cause });
  });
  if (sha256(bytes) !== expected) {
    throw new AppError(
      "INTERNAL",
      `The encoder's file ${file} is damaged (SHA-256 differs from the manifest): ${REMEDY}`,
    );
  }
  return bytes;
}

const REMEDY = "restore server/extract/builtin/models from the repository";

function sha256(data: string | Buffer): string {
  return createHash("sha256").update(data).digest("hex");
}
