import type { InferenceSession } from "onnxruntime-node";
import { AppError } from "../../../domain/errors.ts";
import { TAG_COUNT } from "./labels.ts";
import { switchOffTelemetry } from "./telemetry.ts";

/** Numbers per word piece in `features`: the word's surface features and the kind of piece. */
export const FEATURES_PER_PIECE = 5;

/** One window as the encoder reads it. */
export interface WindowInput {
  /** Piece ids, the opening and closing ones included. */
  ids: BigInt64Array;
  /** FEATURES_PER_PIECE numbers a piece. */
  features: BigInt64Array;
  /** Index of each word's first piece. */
  firstPieces: BigInt64Array;
}

/** Vectors whose dot products tell how well a word fills a role of a predicate; see decode/pairs.ts. */
export interface PairVectors {
  predicates: Float32Array;
  fillers: Float32Array;
}

/** What the encoder says of one window's words. */
export interface WindowScores {
  /** TAG_COUNT scores a word (labels.ts). */
  tags: Float32Array;
  claims: PairVectors;
  incidents: PairVectors;
  relations: PairVectors;
}

export interface Session {
  run(input: WindowInput): Promise<WindowScores>;
  close(): Promise<void>;
}

/**
 * Loads the encoder's graph into ONNX Runtime: the only file that knows it. One thread per session, because several
 * articles at once (pool.ts) scale better than several threads on one.
 * @throws AppError INTERNAL when the runtime has no binary for this platform or cannot read the graph
 */
export async function openSession(graph: Uint8Array): Promise<Session> {
  const { InferenceSession, Tensor } = await loadRuntime();
  const session = await createSession(InferenceSession, graph);
  return {
    async run({ ids, features, firstPieces }) {
      const output = await session.run({
        ids: new Tensor("int64", ids, [ids.length]),
        feats: new Tensor("int64", features, [ids.length, FEATURES_PER_PIECE]),
        first: new Tensor("int64", firstPieces, [firstPieces.length]),
      });
      const floats = (name: string) => output[name]?.data as Float32Array;
      checkWidth(floats("tags"), firstPieces.length);
      return {
        tags: floats("tags"),
        claims: { predicates: floats("cp"), fillers: floats("ca") },
        incidents: { predicates: floats("ip"), fillers: floats("ia") },
        relations: { predicates: floats("rp"), fillers: floats("ra") },
      };
    },
    close: () => session.release(),
  };
}

/** Weights of another layout of tags would be read shifted, and nothing would say so. */
function checkWidth(tags: Float32Array, words: number): void {
  if (tags.length === words * TAG_COUNT) return;
  const message = `The encoder's graph gives ${tags.length / words} scores a word, the program reads ${TAG_COUNT}: take both from one version of Newsweft`;
  throw new AppError("INTERNAL", message);
}

async function loadRuntime(): Promise<typeof import("onnxruntime-node")> {
  switchOffTelemetry();
  try {
    return await import("onnxruntime-node");
  } catch (cause) {
    const platform = `${process.platform}-${process.arch}`;
    const message = `onnxruntime-node does not load on ${platform}: use Linux (glibc), macOS or Windows on x64 or arm64, and run npm install again`;
    throw new AppError("INTERNAL", message, { cause });
  }
}

async function createSession(factory: typeof InferenceSession, graph: Uint8Array): Promise<InferenceSession> {
  try {
    return await factory.create(graph, {
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
      executionMode: "sequential",
      graphOptimizationLevel: "all",
      // Windows have all lengths; a memory plan kept for each of them would grow without end.
      enableMemPattern: false,
      logSeverityLevel: 3,
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new AppError("INTERNAL", `The encoder's graph cannot be loaded (${reason}): run npm install again`, {
      cause,
    });
  }
}
